import type { Day } from '../day';
import { outlivesTheCase, restsOnTheDecision } from '../duties/duties';
import { approvedAppeal } from '../facts/appeal-decision';
import { reversedOn, wentUp } from '../facts/later-stages';
import { rowApplies, type Draft } from '../opening/drafts';
import { rowsAbout } from '../duties/event-rows';
import type { Moment } from '../facts/moments';
import type { Story } from '../opening/story';
import type { DutyId } from '../versions/period-under';

export interface Settlement {
  status: 'OPEN' | 'MET' | 'CANCELLED';
  metOn: Day | null;
}

const TIME_TO_APPEAL: readonly DutyId[] = ['XS-85-J', 'XS-85-R'];

const OPEN: Settlement = { status: 'OPEN', metOn: null };
const CANCELLED: Settlement = { status: 'CANCELLED', metOn: null };

/**
 * How a deadline stands after everything that was recorded: met by the first act that meets it, in time or late; moot
 * by what ends it, by the period that took its place, or by the end of the case.
 */
export function settlementOf(draft: Draft, story: Story): Settlement {
  const moments = story.moments.filter((moment) => concerns(moment, draft));
  const metOn = dayMet(draft, moments, story);
  if (metOn !== null && !isReplacedBy(draft, metOn)) return { status: 'MET', metOn };
  return isMoot(draft, moments, story) ? CANCELLED : OPEN;
}

/** The day on which it was posted, where it was: 期满前交邮的，不算过期. */
function dayMet(draft: Draft, moments: readonly Moment[], story: Story): Day | null {
  const act = moments.find((moment) => affects(moment, 'meets', draft, story));
  return act ? (act.postedOn ?? act.on) : null;
}

/** Met before another period took its place it stays met. */
function isReplacedBy({ replacedOn }: Draft, metOn: Day): boolean {
  return replacedOn !== null && metOn >= replacedOn;
}

function isMoot(draft: Draft, moments: readonly Moment[], story: Story): boolean {
  if (draft.replacedOn !== null) return true;
  if (moments.some((moment) => affects(moment, 'ends', draft, story))) return true;
  if (restsOnTheDecision(draft.duty) && reversedOn(story.facts) !== null) return true;
  if (TIME_TO_APPEAL.includes(draft.duty) && isAppealOver(story)) return true;
  return story.facts.outcome !== null && !outlivesTheCase(draft.duty);
}

/** Somebody appealed and the case went up, or it was approved not to. */
function isAppealOver({ facts }: Story): boolean {
  return wentUp(facts) || approvedAppeal(facts.events) === 'ACCEPT';
}

function concerns(moment: Moment, draft: Draft): boolean {
  return moment.on >= draft.openedOn && (moment.era === draft.era || outlivesTheCase(draft.duty));
}

function affects(moment: Moment, how: 'meets' | 'ends', draft: Draft, story: Story): boolean {
  return rowsAbout(moment.type).some(
    (row) =>
      ((row[how]?.includes(draft.metAs) ?? false) || (row[how]?.includes(draft.duty) ?? false)) &&
      rowApplies(row, moment, story),
  );
}
