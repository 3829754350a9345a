import { assess, type CaseDeadline, STATE_COUNCIL_CALENDAR } from '#law';
import { dayAt } from '../../ui/dates';
import { type CaseFile, type CaseFileEvent, factsOf } from '../record/case-facts';

/**
 * 补登: the events that were in time, and were written down only when the time that they kept, or moved, had run out. Without
 * one of them the deadline would stand as it did until then.
 */
export function enteredLate(file: CaseFile): ReadonlySet<CaseFileEvent> {
  const candidates = file.events.filter((event) => !event.implied && dayAt(event.recordedAt) > event.on);
  if (candidates.length === 0) return new Set();
  const facts = { ...factsOf(file), chosenLawVersion: file.lawVersion };
  const after = new Map(assess(facts, STATE_COUNCIL_CALENDAR).deadlines.map((one) => [one.key, one]));
  const isLate = ({ id, on, recordedAt }: CaseFileEvent) => {
    const events = facts.events.filter((_, index) => file.events[index]?.id !== id);
    return assess({ ...facts, events }, STATE_COUNCIL_CALENDAR).deadlines.some(
      (deadline) =>
        deadline.status === 'OPEN' &&
        deadline.due !== null &&
        on <= deadline.due &&
        deadline.due < dayAt(recordedAt) &&
        isMoved(deadline, after.get(deadline.key)),
    );
  };
  return new Set(candidates.filter(isLate));
}

function isMoved({ status, due }: CaseDeadline, after: CaseDeadline | undefined): boolean {
  return after !== undefined && (after.status !== status || after.due !== due);
}
