import { assess, type CaseDeadline, STATE_COUNCIL_CALENDAR } from '#law';
import { dayAt } from '../../ui/dates';
import { type CaseFile, type CaseFileEvent, factsOf } from '../record/case-facts';

/**
 * 补登: whether an event that was in time was written down only when the time that it kept, or moved, had run out. Without it
 * the deadline would stand as it did until then.
 */
export function isEnteredLate(file: CaseFile, event: CaseFileEvent): boolean {
  const recordedOn = dayAt(event.recordedAt);
  if (event.implied || recordedOn <= event.on) return false;
  const facts = { ...factsOf(file), chosenLawVersion: file.lawVersion };
  const events = facts.events.filter((_, index) => file.events[index]?.id !== event.id);
  const before = assess({ ...facts, events }, STATE_COUNCIL_CALENDAR).deadlines;
  const after = new Map(assess(facts, STATE_COUNCIL_CALENDAR).deadlines.map((one) => [one.key, one]));
  return before.some(
    (deadline) =>
      deadline.status === 'OPEN' &&
      deadline.due !== null &&
      event.on <= deadline.due &&
      deadline.due < recordedOn &&
      isMoved(deadline, after.get(deadline.key)),
  );
}

function isMoved({ status, due }: CaseDeadline, after: CaseDeadline | undefined): boolean {
  return after !== undefined && (after.status !== status || after.due !== due);
}
