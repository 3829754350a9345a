import type { WorkCalendar } from '../calendar/work-calendar';
import type { CountingChoices } from '../counting/choices';
import { acceptanceToShow } from '../opening/acceptance';
import { isSuspended } from './clock';
import { clockDeadlines } from './clock-deadlines';
import { comparedWith, otherVersion, underOtherVersion } from './compare-versions';
import { deadlineOf } from './draft-deadline';
import { draftsOf } from '../opening/drafts';
import type { CaseAssessment, CaseDeadline, CaseFacts } from '../facts/facts';
import { isTrial } from '../facts/later-stages';
import { followUpDeadline } from './follow-up-deadlines';
import { hearingDeadlines } from './hearing-deadlines';
import { isUnderNewProcedure, lawVersionOf } from '../versions/law-version';
import { noteDeadlines } from './note-deadlines';
import { storyOf, type Story } from '../opening/story';
import { suppressedSuit } from './suppressed-suit';

/** RULES: “5日”通知补正 is counted in working days unless the office chose otherwise (2007年条例第二十九条，有争议). */
const USUAL_CHOICES: CountingChoices = { supplementNoticeUnit: 'workday' };

/**
 * Everything that the law says of a case: which version applies, when it was accepted, and every deadline.
 *
 * Pure: it knows no today, so what is overdue is said by `statusOn`. The order of the events in `facts` changes nothing.
 */
export function assess(
  facts: CaseFacts,
  calendar: WorkCalendar,
  choices: CountingChoices = {},
): CaseAssessment {
  const { version, reason } = lawVersionOf(facts, choices);
  const story = storyOf(facts, version, calendar, { ...USUAL_CHOICES, ...choices });
  const other = otherVersion(facts, version);
  const deadlines = deadlinesIn(story);
  const isNewProcedure = isUnderNewProcedure(facts, choices);
  const compared = other
    ? comparedWith(deadlines, deadlinesIn(storyUnder(other, story)), {
        ...{ facts, version, other, isNewProcedure },
      })
    : deadlines;
  const acceptance = acceptanceToShow(facts, story.acceptance);
  const eras = story.moments.filter(({ type }) => type === 'TAKEN_UP').length;
  return {
    lawVersion: version,
    lawVersionReason: reason,
    acceptedOn: acceptance?.on ?? null,
    acceptance: acceptance?.kind ?? null,
    suspended: facts.outcome === null && isSuspended(story.moments.filter((moment) => moment.era === eras)),
    deadlines: compared.sort(unsettledFirst),
  };
}

function storyUnder(other: Story['version'], { facts, calendar, choices }: Story): Story {
  return storyOf(underOtherVersion(facts, other), other, calendar, choices);
}

function deadlinesIn(story: Story): CaseDeadline[] {
  const { facts, version, calendar, choices } = story;
  const numbers = new Map<string, number>();
  const counted = draftsOf(story).map((draft) => {
    const number = (numbers.get(draft.duty) ?? 0) + 1;
    numbers.set(draft.duty, number);
    return deadlineOf(draft, `${draft.duty}#${number}`, story);
  });
  // 责令重作 that the outcome itself opened is not opened again by its follow-up; of a court's the law gives no length.
  const followUps = facts.followUps
    .filter(
      (one) =>
        one.kind !== 'REDO' || one.dueOn !== null || (!numbers.has('FR26-58') && !isTrial(facts.procedure)),
    )
    .map((one) => followUpDeadline(one, { version, calendar, choices }))
    .filter((deadline) => deadline !== null);
  return [
    ...counted,
    ...hearingDeadlines(story),
    ...noteDeadlines(story),
    ...suppressedSuit(story),
    ...clockDeadlines(story),
    ...followUps,
  ];
}

/** What is still to be done first, the earliest before. */
function unsettledFirst(one: CaseDeadline, other: CaseDeadline): number {
  return compare(placeOf(one), placeOf(other));
}

function placeOf({ status, due, key }: CaseDeadline): string {
  const settled = status === 'MET' || status === 'CANCELLED';
  return `${settled ? '1' : '0'} ${due ?? '9999'} ${key}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
