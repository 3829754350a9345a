import {
  addDays,
  type AppearanceStatus,
  daysBetween,
  HEARING_KINDS,
  monthAndDayText,
  mustLeaderBeNamed,
} from '#law';
import { civilDay, instantAt, isoInShanghai } from '#platform';
import { type PlannedReminder, stepsFor, USUAL_POLICY } from '#reminders';
import type { Hearing } from '../record/hearing.entity';
import type { Seat } from '../record/seat';
import type { Audience } from './deadline-reminders';

const RECORD_AT = '08:30';
/** Nobody is asked to record what had been over for longer when it was entered. */
const FORGOTTEN_AFTER_DAYS = 30;
const WEIGHT = { RECORD: 5, HEARING: 15, LEADER: 20 } as const;

export type HearingSeat = Pick<Seat, 'case' | 'participation' | 'hearings' | 'appearances' | 'outcome'>;

/** What is said of a leader who has not agreed to come. */
const LEADER_WORDS: Partial<Record<AppearanceStatus | 'NOBODY', string>> = {
  NOBODY: '负责人未安排',
  ARRANGED: '负责人待确认',
  ABSENT: '负责人不能出庭，待换人',
};

/** It is known who came. */
const TOLD: ReadonlySet<AppearanceStatus> = new Set(['APPEARED', 'ABSENT', 'AGREED']);

type Saying = Omit<PlannedReminder, 'recipientId' | 'heading' | 'kind'>;

/**
 * One message when a hearing is entered or moved, and the leads before it, with what is missing of the leader; the
 * morning after, one that asks what came of it, as long as nobody has said.
 */
export function remindersOfHearings(
  seat: HearingSeat,
  { heading, recipientIds, now, policy = USUAL_POLICY }: Audience,
): PlannedReminder[] {
  return seat.hearings
    .flatMap((hearing) => [
      ...announcementsOf(hearing, seat, { now, days: policy.hearingLeads }),
      ...questionsOf(hearing, seat, now),
    ])
    .flatMap((saying) =>
      recipientIds.map((recipientId) => ({ ...saying, heading, recipientId, kind: 'HEARING' as const })),
    );
}

/** What is still ahead or not recorded, whether or not anything more is going to be said of it. */
export function topicsOfHearings(seat: HearingSeat, now: Date): string[] {
  return seat.hearings.flatMap((hearing) => [
    ...(isAhead(hearing, seat, now) ? [topicOf('hearing', hearing)] : []),
    ...(isAhead(hearing, seat, now) && leaderWords(hearing, seat) ? [topicOf('leader', hearing)] : []),
    ...(unrecorded(hearing, seat) ? [topicOf('record', hearing)] : []),
  ]);
}

function announcementsOf(
  hearing: Hearing,
  seat: HearingSeat,
  { now, days }: { now: Date; days: readonly number[] },
): Saying[] {
  if (!isAhead(hearing, seat, now)) return [];
  const dueOn = civilDay(hearing.at);
  const leads = stepsFor({ dueOn, leads: days, daily: false, now });
  const what = hearingWords(hearing);
  const told = { topic: topicOf('hearing', hearing), weight: WEIGHT.HEARING, saidUntil: hearing.at };
  const notice = {
    ...told,
    step: `hearing:${hearing.id}:NOTICE@${hearing.at.toISOString()}`,
    dueAt: now,
    countsTo: dueOn,
    title: `${hearing.version === 1 ? '新排期' : '改期'}，${what}`,
  };
  const ahead = leads.map((step) => ({
    ...step,
    ...told,
    step: `hearing:${hearing.id}:${step.step}`,
    title: what,
  }));
  const leader = leaderWords(hearing, seat);
  const asked = leader ? [...ahead, notice].map((step) => leaderSaying(step, hearing, leader)) : [];
  return [notice, ...ahead, ...asked];
}

function leaderSaying(step: Saying, hearing: Hearing, title: string): Saying {
  return {
    ...step,
    step: `leader:${step.step}`,
    ...{ title, topic: topicOf('leader', hearing), weight: WEIGHT.LEADER, countsTo: null },
  };
}

/** Planned as soon as the hearing is, and gone when it is recorded. */
function questionsOf(hearing: Hearing, seat: HearingSeat, now: Date): Saying[] {
  const title = unrecorded(hearing, seat);
  const on = civilDay(hearing.at);
  if (!title || daysBetween(on, civilDay(now)) > FORGOTTEN_AFTER_DAYS) return [];
  return [
    {
      step: `hearing:${hearing.id}:RECORD@${hearing.at.toISOString()}`,
      topic: topicOf('record', hearing),
      ...{ title, weight: WEIGHT.RECORD, dueAt: instantAt(addDays(on, 1), RECORD_AT) },
    },
  ];
}

/** Not over, and not overtaken by the end of the case. */
function isAhead({ status, at }: Hearing, { outcome }: HearingSeat, now: Date): boolean {
  return status === 'SCHEDULED' && at > now && !isOvertaken(at, outcome);
}

/** What nobody has said of a hearing yet; null where all is said, or nothing need be. */
function unrecorded(
  hearing: Hearing,
  { case: of, participation, appearances, outcome }: HearingSeat,
): string | null {
  const { status, at } = hearing;
  const when = `${monthAndDayText(civilDay(at))}${HEARING_KINDS[hearing.kind]}`;
  if (status === 'SCHEDULED') return isOvertaken(at, outcome) ? null : `待登记：${when}是否举行`;
  if (
    status !== 'HELD' ||
    !mustLeaderBeNamed(hearing, { procedure: of.procedure, capacity: participation.capacity })
  )
    return null;
  const found = appearances.find(({ hearingId }) => hearingId === hearing.id);
  const isTold = found !== undefined && TOLD.has(found.status);
  return isTold ? null : `待登记：${when}负责人是否出庭`;
}

function isOvertaken(at: Date, outcome: HearingSeat['outcome']): boolean {
  return outcome !== null && civilDay(at) > outcome.madeOn;
}

function leaderWords(hearing: Hearing, { case: of, participation, appearances }: HearingSeat): string | null {
  if (!mustLeaderBeNamed(hearing, { procedure: of.procedure, capacity: participation.capacity })) return null;
  const found = appearances.find(({ hearingId }) => hearingId === hearing.id);
  return LEADER_WORDS[found?.status ?? 'NOBODY'] ?? null;
}

/** By its hour: what was said of the old one is not said of the new one. */
function topicOf(what: 'hearing' | 'leader' | 'record', { id, at }: Hearing): string {
  return `${what}:${id}@${at.toISOString()}`;
}

/** 12月2日 09:30 第三法庭 开庭. */
function hearingWords({ at, place, kind }: Hearing): string {
  const time = isoInShanghai(at).slice(11, 16);
  return [monthAndDayText(civilDay(at)), time, place?.slice(0, 60), HEARING_KINDS[kind]]
    .filter(Boolean)
    .join(' ');
}
