import type { EntityManager } from 'typeorm';
import {
  assess,
  type CaseAssessment,
  type CaseDeadline,
  type CaseFacts,
  countingChoicesOf,
  type Day,
  effectiveLossOn,
  type LocalCounting,
  type LocalDeadline,
  localDeadlines,
} from '#law';
import { type Change, changesBetween, type Deed, type Whose } from '#platform';
import { knownVerdictIn, type OtherStages, otherStagesOf, verdictIn } from '../record/other-stages';
import { factsOf, type Seat } from '../record/seat';
import { ofSeat } from '../record/whose';
import { type Standing, standingOf } from '../record/standing';
import type { CountingBasis } from './calendars';
import type { Deadline } from '../record/deadline.entity';
import { columnsOf, type DeadlineDifference, differenceBetween } from './deadline-difference';
import { type LocalSetting, localSettingOf } from './local/local-setting';

/** What the law makes of a seat, against what is stored of it. */
export interface Settlement {
  seat: Seat;
  difference: DeadlineDifference;
  standing: Standing;
  standingChanges: Record<string, Change>;
}

/** What decides about a seat beside its own facts. */
export interface SettlingOn {
  basis: CountingBasis;
  today: Day;
  others: OtherStages;
  local: LocalSetting;
}

/** What law and local rules make of a seat. */
export interface SeatAssessment extends Omit<CaseAssessment, 'deadlines'> {
  deadlines: (CaseDeadline | LocalDeadline)[];
  /** See `Participation.lostOn`. */
  lostOn: Day | null;
}

/** What of the register beside the seat decides about its deadlines. */
export async function besideOf(
  db: EntityManager,
  seat: Seat,
  basis: CountingBasis,
): Promise<Pick<SettlingOn, 'basis' | 'others' | 'local'>> {
  return besideWith(db, { seat, others: await otherStagesOf(db, seat), basis });
}

/** The same where the other stages are at hand. */
export async function besideWith(
  db: EntityManager,
  { seat, others, basis }: { seat: Seat; others: OtherStages; basis: CountingBasis },
): Promise<Pick<SettlingOn, 'basis' | 'others' | 'local'>> {
  const lostOn = () => effectiveLossOn(factsAmong(seat, others), countingOf(seat, basis));
  return { basis, others, local: await localSettingOf(db, seat, basis.localRules, lostOn) };
}

export function assessmentOf(
  seat: Seat,
  { basis, others, local }: Omit<SettlingOn, 'today'>,
): SeatAssessment {
  const facts = factsAmong(seat, others);
  const counting = countingOf(seat, basis);
  const { deadlines, ...assessment } = assess(facts, counting.calendar, counting.choices);
  const { rules, ranks } = local;
  return {
    ...assessment,
    deadlines: [...deadlines, ...localDeadlines(rules, { ...counting, facts, ranks })],
    lostOn: effectiveLossOn(facts, counting),
  };
}

/** What staff chose for the case goes before what the installation has decided. */
function countingOf({ participation }: Seat, { calendar, options }: CountingBasis): LocalCounting {
  return { calendar, choices: countingChoicesOf({ ...options, ...participation.chosenOptions }) };
}

/** 维持 says who lost only together with the case before, and a retrial follows the procedure of its judgment. */
function factsAmong(seat: Seat, others: OtherStages): CaseFacts {
  const facts = factsOf(seat);
  const outcome = facts.outcome && { ...facts.outcome, verdict: knownVerdictIn(seat, others) };
  const { judgmentInForce, isSuedOver, laterStages } = others;
  return { ...facts, outcome, judgmentInForce, isSuedOver, laterStages };
}

export function settlementOf(
  seat: Seat,
  stored: readonly Deadline[],
  { today, ...on }: SettlingOn,
): Settlement {
  const assessment = assessmentOf(seat, on);
  const standing = standingIn(seat, assessment, on.others);
  return {
    seat,
    difference: differenceBetween(
      stored,
      assessment.deadlines.map((deadline) => columnsOf(deadline)),
      today,
    ),
    standing,
    standingChanges: changesBetween(seat.participation, standing),
  };
}

export function standingIn(seat: Seat, assessment: SeatAssessment, others: OtherStages): Standing {
  return standingOf(seat, assessment, { verdict: verdictIn(seat, others), lostOn: assessment.lostOn });
}

export function changesAnything({ difference, standingChanges }: Settlement): boolean {
  const { added, changed, removed } = difference;
  return added.length + changed.length + removed.length + Object.keys(standingChanges).length > 0;
}

/** What the history of the case remembers. New words in an explanation are no change of the deadline. */
export function deedsOf({ seat, difference, standingChanges }: Settlement): Deed[] {
  const { participation } = seat;
  const { id } = participation;
  const whose = ofSeat(participation);
  return [
    ...deedsOfDeadlines(difference, { ...whose, subject: { kind: 'deadline', id } }),
    { ...whose, subject: { kind: 'participation', id }, action: 'CHANGED', changes: standingChanges },
  ];
}

/** @param holder under whom the key tells a deadline, and whose history they go into. */
export function deedsOfDeadlines(
  { added, changed, removed }: DeadlineDifference,
  holder: Whose & Pick<Deed, 'subject'>,
): Deed[] {
  const deed = (key: string, action: Deed['action'], changes: Deed['changes']): Deed => ({
    ...holder,
    key,
    action,
    changes,
  });
  return [
    ...added.map(({ key, name, dueOn }) =>
      deed(key, 'CREATED', { name: [null, name], dueOn: [null, dueOn] }),
    ),
    ...changed.flatMap(({ stored, changes: { steps, ...changes } }) =>
      Object.keys(changes).length > 0 ? [deed(stored.key, 'CHANGED', changes)] : [],
    ),
    ...removed.map(({ key, name, dueOn }) =>
      deed(key, 'REMOVED', { name: [name, null], dueOn: [dueOn, null] }),
    ),
  ];
}
