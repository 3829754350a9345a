import type { WorkCalendar } from '../calendar/work-calendar';
import type { CountingChoices } from '../counting/choices';
import { acceptanceOf, examinationOf, type Acceptance, type Examination } from './acceptance';
import { type Effect, impliedEffect } from './effect';
import type { CaseFacts } from '../facts/facts';
import { isUnderNewProcedure } from '../versions/law-version';
import type { LawVersion } from '../law-versions';
import { eventsInOrder, momentsOf, type Moment } from '../facts/moments';

/** A case read under one version of the law. */
export interface Story {
  facts: CaseFacts;
  version: LawVersion;
  /** Which version says when it was accepted: the procedure of the new law undoes no acceptance under the old. */
  acceptedUnder: LawVersion;
  calendar: WorkCalendar;
  choices: CountingChoices;
  moments: readonly Moment[];
  examination: Examination;
  /** As the dates give it, whatever became of the case. */
  acceptance: Acceptance | null;
  /** 裁判生效, where it is not recorded but follows from the dates. */
  effect: Effect | null;
}

export function storyOf(
  facts: CaseFacts,
  version: LawVersion,
  calendar: WorkCalendar,
  choices: CountingChoices,
): Story {
  const acceptedUnder = isUnderNewProcedure(facts, choices) ? 'FY2017' : version;
  const events = eventsInOrder(facts.events);
  return {
    facts,
    version,
    acceptedUnder,
    calendar,
    choices,
    moments: momentsOf(facts),
    examination: examinationOf(facts, events),
    acceptance: acceptanceOf(facts, events, acceptedUnder, calendar, choices),
    effect: impliedEffect({ facts, version, calendar, choices }),
  };
}
