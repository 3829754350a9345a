import { assess, type DeadlineImportance, STATE_COUNCIL_CALENDAR } from '#law';
import { type CaseFile, type CaseFileDeadline, factsOf } from './case-facts';

const IMPORTANCE: readonly DeadlineImportance[] = ['critical', 'high', 'track'];
const NEVER = '9999';

/** What is not settled, the earliest first; of one day's deadlines the duties before the rights that merely lapse. */
export function pendingDeadlines(file: CaseFile): CaseFileDeadline[] {
  const facts = { ...factsOf(file), chosenLawVersion: file.lawVersion };
  const { deadlines } = assess(facts, STATE_COUNCIL_CALENDAR);
  const rights = new Set<string | null>(
    deadlines.filter(({ lapses }) => lapses).map(({ periodId }) => periodId),
  );
  const placeOf = ({ due, importance, periodId }: CaseFileDeadline) =>
    [due ?? NEVER, rights.has(periodId) ? 1 : 0, IMPORTANCE.indexOf(importance)].join(' ');
  return file.deadlines
    .filter(({ status }) => status !== 'MET' && status !== 'CANCELLED')
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : Number(placeOf(one) > placeOf(other))));
}
