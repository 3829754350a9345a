import type { RecordKind } from '#platform';
import type { Books, Row } from '../books';

/** What EVENTS.md opens on the day a case is received, and how its initial event is called. */
const OPENED: Record<string, { initial: string; periods: string[] }> = {
  RESPONDENT: { initial: 'REPLY_NOTICE_RECEIVED', periods: ['FY23-48-REPLY'] },
  DEFENDANT: { initial: 'COMPLAINT_RECEIVED', periods: ['XS-67-ANSWER', 'JS18-34-APPLY', 'JS18-10'] },
};

/** Days ahead, as API.md names them. */
const LEADS: Record<string, number[]> = { critical: [7, 3, 1, 0], high: [3, 1, 0], track: [] };
/** Open to us and no duty: once, where it can matter at all. */
const RIGHTS: Record<string, number[]> = { 'JS18-34-APPLY': [3], 'JS18-10': [3], 'CT20-05-3': [] };
const HEARING_LEADS = [7, 3, 1, 0];
const DAY_MS = 86_400_000;

/** I2: a case and all that belongs to it are there together or not at all. */
export function torn(books: Books): string[] {
  const index = indexOf(books);
  return [...books.cases.flatMap((of) => tornCase(of, index)), ...strays(books)].map(
    (what) => `torn: ${what}`,
  );
}

type Expected = [what: string, is: string | number | null, shouldBe: string | number | null];
type Index = ReturnType<typeof indexOf>;

function indexOf(books: Books) {
  const seats = new Map(books.participations.map(({ id, caseId }) => [id, caseId]));
  return {
    disputes: group(books.disputes, ({ id }) => id),
    seats: group(books.participations, ({ caseId }) => caseId),
    events: group(books.events, ({ caseId }) => caseId),
    hearings: group(books.hearings, ({ caseId }) => caseId),
    outcomes: group(books.outcomes, ({ caseId }) => caseId),
    deadlines: group(books.deadlines, ({ participationId }) => seats.get(participationId)),
    reminders: group(books.reminders, ({ caseId }) => caseId),
    created: group(
      books.audit.filter(({ action }) => action === 'CREATED'),
      ({ kind, recordId }) => `${kind} ${recordId}`,
    ),
  };
}

function tornCase(of: Row, index: Index): string[] {
  const rows = (name: keyof Omit<Index, 'created'>) => index[name].get(of.id) ?? [];
  const [seat, ...others] = rows('seats');
  if (!seat || others.length > 0) return [`case ${of.id} has ${others.length + (seat ? 1 : 0)} seats`];
  const { initial, periods } = OPENED[seat.capacity]!;
  const told = rows('events').filter(({ type, implied }) => type !== initial && !implied);
  const changes = told.length + rows('hearings').length + rows('outcomes').length;
  const remembered = (kind: RecordKind, id: number) => (index.created.get(`${kind} ${id}`) ?? []).length;
  const expected: Expected[] = [
    ['disputes', (index.disputes.get(of.disputeId) ?? []).length, 1],
    ['initial events', rows('events').filter(({ type }) => type === initial).length, 1],
    ['version', seat.version, 1 + changes],
    ['deadlines', periodsOf(rows('deadlines'), periods), [...periods].sort().join()],
    ['notes', count(rows('deadlines'), isNote), count(told, ({ type }) => type === 'NOTE')],
    ['audit', remembered('case', of.id), 1],
    ['closed', seat.closedOn, rows('outcomes')[0]?.madeOn ?? null],
    ...told.map(({ id }): Expected => [`audit of event ${id}`, remembered('event', id), 1]),
    ...rows('hearings').map(({ id }): Expected => [`audit of hearing ${id}`, remembered('hearing', id), 1]),
    ...rows('outcomes').map(({ id }): Expected => [`audit of outcome ${id}`, remembered('outcome', id), 1]),
    ...rows('deadlines').map((deadline) =>
      remindersOf(deadline, of, { reminders: rows('reminders'), beside: rows('deadlines') }),
    ),
    ...rows('hearings').map((hearing) =>
      remindersOfHearing(hearing, rows('reminders'), rows('outcomes').length > 0),
    ),
  ];
  return expected
    .filter(([, is, shouldBe]) => is !== shouldBe)
    .map(([what, is, shouldBe]) => `case ${of.id}, ${what}: ${is}, not ${shouldBe}`);
}

/** Those that belong to the case from its first day, whatever an outcome opened since. */
function periodsOf(deadlines: Row[], periods: string[]): string {
  return deadlines
    .map(({ periodId }) => periodId)
    .filter((id) => periods.includes(id))
    .sort()
    .join();
}

/** Open and ours: the latest lead that had passed on registration, those ahead, and the first of the daily ones. */
function remindersOf(
  deadline: Row,
  { registeredAt }: Row,
  { reminders, beside }: { reminders: Row[]; beside: Row[] },
): Expected {
  const planned = reminders.filter(
    ({ step, status }) => step.startsWith(`${deadline.key}:`) && status !== 'CANCELLED',
  );
  const { status, ours, importance, lapses, periodId } = deadline;
  const due = deadline.earlierDueOn ?? deadline.dueOn;
  const what = `reminders of ${deadline.key}`;
  // What is met or moot has been told of, or never will be; so is a right once the answer is in.
  const isAnswered = beside.some((row) => row.periodId === 'XS-67-ANSWER' && row.status !== 'OPEN');
  if (status !== 'OPEN' || (RIGHTS[periodId] && isAnswered))
    return [what, `${count(planned, isPlanned)} planned`, '0 planned'];
  if (!ours || !due) return [what, timesOf(planned), ''];
  const leads = RIGHTS[periodId] ?? LEADS[importance]!;
  const times = leadTimes(due, leads, instantOf(registeredAt));
  const daily = importance === 'critical' && !lapses ? [halfPastEight(due, -1)] : [];
  return [what, timesOf(planned), [...times, ...daily].map(textOf).sort().join()];
}

function remindersOfHearing({ id, at, recordedAt }: Row, reminders: Row[], isOver: boolean): Expected {
  const own = reminders.filter(
    ({ step, status }) => step.startsWith(`hearing:${id}:`) && status !== 'CANCELLED',
  );
  const what = `reminders of hearing ${id}`;
  if (isOver) return [what, `${count(own, isPlanned)} planned`, '0 planned'];
  const notices = count(own, ({ step }) => step.includes(':NOTICE@'));
  const questions = count(own, ({ step }) => step.includes(':RECORD@'));
  const leads = own.filter(({ step }) => !/:(NOTICE|RECORD)@/.test(step));
  const on = new Date(instantOf(at) + 8 * 3_600_000).toISOString().slice(0, 10);
  const times = leadTimes(on, HEARING_LEADS, instantOf(recordedAt)).map(textOf).sort().join();
  // Whoever must see that a leader comes hears of it with each of the others, or not at all.
  const leaders = count(
    reminders,
    ({ step, status }) => step.startsWith(`leader:hearing:${id}:`) && status !== 'CANCELLED',
  );
  const asked = leaders === 0 ? 0 : notices + leads.length;
  return [what, `${notices}, ${questions}, ${leaders} and ${timesOf(leads)}`, `1, 1, ${asked} and ${times}`];
}

function leadTimes(due: string, leads: number[], knownAt: number): number[] {
  const times = leads.map((days) => halfPastEight(due, days));
  const passed = times.filter((time) => time <= knownAt);
  return [...passed.slice(-1), ...times.filter((time) => time > knownAt)];
}

function halfPastEight(day: string, daysBefore: number): number {
  return Date.parse(`${day}T08:30:00+08:00`) - daysBefore * DAY_MS;
}

function timesOf(reminders: Row[]): string {
  return reminders
    .map(({ dueAt }) => textOf(instantOf(dueAt)))
    .sort()
    .join();
}

function textOf(time: number): string {
  return new Date(time).toISOString();
}

export function instantOf(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}

/** Rows whose case is not there. */
function strays(books: Books): string[] {
  const cases = new Set(books.cases.map(({ id }) => id));
  const seats = new Set(books.participations.map(({ id }) => id));
  const without = (name: string, rows: Row[], caseOf: (row: Row) => number) =>
    rows.filter((row) => !cases.has(caseOf(row))).map(({ id }) => `${name} ${id} without its case`);
  return [
    ...without('participation', books.participations, ({ caseId }) => caseId),
    ...without('event', books.events, ({ caseId }) => caseId),
    ...without('hearing', books.hearings, ({ caseId }) => caseId),
    ...without('outcome', books.outcomes, ({ caseId }) => caseId),
    ...without('reminder', books.reminders, ({ caseId }) => caseId),
    ...without('notification', books.notifications, ({ caseId }) => caseId),
    ...without(
      'audit entry',
      books.audit.filter(({ caseId }) => caseId !== null),
      ({ caseId }) => caseId,
    ),
    ...books.deadlines
      .filter(({ participationId }) => !seats.has(participationId))
      .map(({ id }) => `deadline ${id} without its case`),
  ];
}

function isNote({ key }: Row): boolean {
  return key.startsWith('NOTE#');
}

function isPlanned({ status }: Row): boolean {
  return status === 'PLANNED';
}

function count(rows: Row[], which: (row: Row) => boolean): number {
  return rows.filter(which).length;
}

function group<K>(rows: Row[], by: (row: Row) => K): Map<K, Row[]> {
  const groups = new Map<K, Row[]>();
  for (const row of rows) {
    const key = by(row);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
