import { countingChoicesOf, type Day, type LocalDeadline, officeDeadline, type OfficeRule } from '#law';
import type { CountingBasis } from '../calendars';

/** As the installation counts. */
export function deadlineFor(
  rule: OfficeRule,
  end: Day,
  doneOn: Day | null,
  { calendar, options }: CountingBasis,
): LocalDeadline {
  return officeDeadline(rule, { end, doneOn }, { calendar, choices: countingChoicesOf(options) });
}
