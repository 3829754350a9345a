import type { WorkCalendar } from '../calendar/work-calendar';
import type { Day } from '../day';
import type { Counted } from './counted';
import { earliestStep, endStep, provisionalSteps, yearEndSteps } from './steps';

/**
 * The end, once it is found. `from` is the first day whose being a working day mattered, `earliest` the day that it may come to
 * when the years relied upon are arranged.
 */
export function conclude(
  { from, nominal, due, earliest }: { from: Day; nominal: Day; due: Day; earliest: Day },
  calendar: WorkCalendar,
  steps: readonly string[],
): Counted {
  const provisional = provisionalSteps(from, due, calendar);
  const mayComeForward = provisional.length > 0 && earliest < due;
  return {
    due,
    nominal,
    provisional: provisional.length > 0,
    ...(mayComeForward && { earliest }),
    daysLeft: null,
    steps: [
      ...steps,
      endStep(due, calendar),
      ...provisional,
      ...(mayComeForward ? [earliestStep(earliest)] : []),
      ...yearEndSteps(due, calendar),
    ],
  };
}

/** No end as long as the clock stands. */
export function leaveOpen(daysLeft: number, steps: readonly string[]): Counted {
  return { due: null, nominal: null, provisional: false, daysLeft, steps: [...steps] };
}
