import type { WorkCalendar } from '../calendar/work-calendar';
import type { CountingChoices } from '../counting/choices';
import { count } from '../counting/count';
import type { Counted } from '../counting/counted';
import type { Day } from '../day';
import { endedBeforeAcceptance } from '../duties/conditions';
import type { CaseFacts, EventFact } from '../facts/facts';
import type { LawVersion } from '../law-versions';
import { periodUnder } from '../versions/period-under';

/** 审查申请: from which day the examination runs, and whether it waits for a supplement. */
export interface Examination {
  /** The receipt of the application, or of the supplement: 收到补正材料后重新审查（2023年法第三十一条第三款）. */
  from: Day;
  restarted: boolean;
  /** The day of the notice, while the supplement is outstanding. */
  waitingSince: Day | null;
}

export interface Acceptance {
  on: Day;
  kind: 'REAL' | 'DEEMED';
  provisional: boolean;
  /** The earliest day that a provisional one can become, where it is another. */
  earliest?: Day;
}

/** @param events in the order of time. */
export function examinationOf(facts: CaseFacts, events: readonly EventFact[]): Examination {
  const received = events.find((event) => event.type === 'APPLICATION_RECEIVED')?.on ?? facts.receivedOn;
  let examination: Examination = { from: received, restarted: false, waitingSince: null };
  for (const { type, on } of events) {
    if (type === 'SUPPLEMENT_NOTIFIED') examination = { ...examination, waitingSince: on };
    if (type === 'SUPPLEMENT_RECEIVED') examination = { from: on, restarted: true, waitingSince: null };
  }
  return examination;
}

/**
 * When the case was accepted, really or by law. Only a review organ's is ever deemed; it is given although the day may
 * lie ahead, so that what follows from it can be planned.
 *
 * 自收到之日起即为受理（2017年法第十七条第二款）；审查期限届满之日起视为受理（2023年法第三十条第三款）.
 */
export function acceptanceOf(
  facts: CaseFacts,
  events: readonly EventFact[],
  version: LawVersion,
  calendar: WorkCalendar,
  choices: CountingChoices,
): Acceptance | null {
  const accepted = events.find(isAcceptance);
  if (accepted) return { on: accepted.on, kind: 'REAL', provisional: false };
  if (facts.capacity !== 'REVIEW_ORGAN') return null;
  const examination = examinationOf(facts, events);
  if (version === 'FY2017') {
    const received = events.find((event) => event.type === 'APPLICATION_RECEIVED')?.on ?? facts.receivedOn;
    return { on: received, kind: 'DEEMED', provisional: false };
  }
  if (examination.waitingSince !== null) return null;
  const end = endOfExamination(examination, version, calendar, choices);
  if (!end?.due) return null;
  const { due: on, provisional, earliest } = end;
  return { on, kind: 'DEEMED', provisional, ...(earliest && { earliest }) };
}

/** A case that we took up from below was accepted there. */
function isAcceptance({ type, by }: EventFact): boolean {
  return type === 'ACCEPTED' || (type === 'TAKEN_UP' && by === 'US');
}

/**
 * What the register says: a case that ended before acceptance was never accepted, nor was one that closed before
 * acceptance could be deemed.
 */
export function acceptanceToShow(facts: CaseFacts, acceptance: Acceptance | null): Acceptance | null {
  if (acceptance === null || endedBeforeAcceptance(facts)) return null;
  const closedOn = facts.outcome?.madeOn;
  return acceptance.kind === 'DEEMED' && closedOn && closedOn < acceptance.on ? null : acceptance;
}

function endOfExamination(
  { from }: Examination,
  version: LawVersion,
  calendar: WorkCalendar,
  choices: CountingChoices,
): Counted | null {
  const period = periodUnder(version, 'FY23-30', from);
  return period && count(period, from, calendar, {}, choices);
}
