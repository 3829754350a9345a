import { addDays, type Day, type EventType, STATE_COUNCIL_CALENDAR } from '#law';
import type { Desk } from './desk';
import { UNITS } from './names';
import { plannedOffice } from './office';
import type { PlannedCase, PlannedFollowUp, PlannedHearing } from './plan';

const PEOPLE = [
  { username: 'zhoumin', displayName: '周敏' },
  { username: 'chenhao', displayName: '陈浩' },
  { username: 'liwenjing', displayName: '李文静' },
];
const MARK = '示例数据';
const DONE_BY: Record<string, EventType | undefined> = {
  'CF21-48': 'PUBLICATION_WITHDRAWN',
  'FR26-58': 'PERFORMED',
  'FR07-49': 'PERFORMED',
  'XS-96': 'PERFORMED',
};

interface Ids {
  units: Map<string, number>;
  officers: Map<string, number>;
}

/** Fills an empty installation with a believable office, every case of it marked as sample data. */
export async function enterOffice(desk: Desk, today: Day, password: string): Promise<number> {
  const ids: Ids = { units: new Map(), officers: new Map() };
  for (const name of UNITS) ids.units.set(name, (await desk.send('POST', '/units', { name })).id);
  for (const person of PEOPLE) {
    const initial = `${password}-1`;
    const account = { ...person, password: initial, unitId: ids.units.get('法规科') };
    ids.officers.set(person.username, (await desk.send('POST', '/users', account)).id);
    await desk.begin(person.username, initial, password);
  }
  const { cases, followUps } = plannedOffice(today);
  let entered = 0;
  for (const planned of cases) entered += await enterCase(desk, planned, ids, today);
  for (const letter of followUps) await enterFollowUp(desk, '/follow-ups', letter);
  return entered;
}

/** @returns how many cases it was, with those that followed. */
async function enterCase(
  desk: Desk,
  planned: PlannedCase,
  ids: Ids,
  today: Day,
  previousCaseId?: number,
): Promise<number> {
  const { unit, officer, hearings, outcome, followUps, next, ...told } = planned;
  const { id } = await desk.send('POST', '/cases', {
    ...told,
    previousCaseId,
    unitId: ids.units.get(unit),
    officerId: ids.officers.get(officer),
    note: MARK,
  });
  for (const hearing of hearings) await enterHearing(desk, id, hearing);
  for (const followUp of followUps) await enterFollowUp(desk, `/cases/${id}/follow-ups`, followUp);
  if (outcome && outcome.madeOn <= today) {
    const { version } = await desk.send<{ version: number }>('POST', `/cases/${id}/events`, {
      type: 'NOTE',
      on: outcome.madeOn,
      title: '收到结果，已报分管领导',
    });
    const servedOn = outcome.servedOn && outcome.servedOn <= today ? outcome.servedOn : null;
    const concluded = await desk.send<Concluded>('PUT', `/cases/${id}/outcome`, {
      ...outcome,
      servedOn,
      version,
    });
    await doWhatWasOrdered(desk, concluded, today);
  }
  return next ? 1 + (await enterCase(desk, next, ids, today, id)) : 1;
}

interface Concluded {
  id: number;
  deadlines: { periodId: string | null; ours: boolean; status: string; due: Day | null }[];
}

/** What an outcome orders is done a day before it is due, unless that still lies ahead. */
async function doWhatWasOrdered(desk: Desk, { id, deadlines }: Concluded, today: Day): Promise<void> {
  for (const { periodId, ours, status, due } of deadlines) {
    const type = DONE_BY[periodId ?? ''];
    if (!type || !ours || !due || !['OPEN', 'OVERDUE'].includes(status)) continue;
    const on = STATE_COUNCIL_CALENDAR.workdayBefore(addDays(due, -1));
    if (on < today) await desk.send('POST', `/cases/${id}/events`, { type, on });
  }
}

async function enterHearing(desk: Desk, caseId: number, hearing: PlannedHearing): Promise<void> {
  const { kind, on, time, place, courtNotice, held, leader, appearance, spoke } = hearing;
  const at = `${on}T${time}:00+08:00`;
  const { id } = await desk.send('POST', `/cases/${caseId}/hearings`, { kind, at, place, courtNotice });
  if (held) await desk.send('PATCH', `/hearings/${id}`, { status: 'HELD' });
  if (!appearance) return;
  await desk.send('PUT', `/hearings/${id}/appearance`, {
    leader,
    status: appearance,
    spoke,
    ...(appearance === 'ABSENT' ? { absence: { reason: 'IRREPLACEABLE_DUTY', proofSubmitted: true } } : {}),
  });
}

async function enterFollowUp(desk: Desk, path: string, planned: PlannedFollowUp): Promise<void> {
  const { answeredOn, result, ...told } = planned;
  const { id } = await desk.send('POST', path, told);
  if (answeredOn) await desk.send('PUT', `/follow-ups/${id}`, { answeredOn, result });
}
