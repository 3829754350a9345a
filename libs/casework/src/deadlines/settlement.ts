import { assess, type CaseAssessment, type CaseFacts, countingChoicesOf, type Day } from '#law';
import { type Change, changesBetween, type Deed, type Whose } from '#platform';
import { knownVerdictIn, type OtherStages, verdictIn } from '../record/other-stages';
import { factsOf, type Seat } from '../record/seat';
import { ofSeat } from '../record/whose';
import { type Standing, standingOf } from '../record/standing';
import type { CountingBasis } from './calendars';
import type { Deadline } from '../record/deadline.entity';
import { columnsOf, type DeadlineDifference, differenceBetween } from './deadline-difference';

/** What the law makes of a seat, against what is stored of it. */
export interface Settlement {
  seat: Seat;
  difference: DeadlineDifference;
  standing: Standing;
  standingChanges: Record<string, Change>;
}

export interface SettlingOn {
  basis: CountingBasis;
  today: Day;
  others: OtherStages;
}

/** What staff chose for the case goes before what the installation has decided. */
export function assessmentOf(
  seat: Seat,
  { calendar, options }: CountingBasis,
  others: OtherStages,
): CaseAssessment {
  const chosen = { ...options, ...seat.participation.chosenOptions };
  return assess(factsAmong(seat, others), calendar, countingChoicesOf(chosen));
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
  { basis, today, others }: SettlingOn,
): Settlement {
  const assessment = assessmentOf(seat, basis, others);
  const standing = standingOf(seat, assessment, verdictIn(seat, others));
  return {
    seat,
    difference: differenceBetween(stored, assessment.deadlines.map(columnsOf), today),
    standing,
    standingChanges: changesBetween(seat.participation, standing),
  };
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
