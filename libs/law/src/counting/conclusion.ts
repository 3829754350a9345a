import type { WorkCalendar } from '../calendar/work-calendar';
import type { Day } from '../day';
import type { Counted } from './counted';
import { endStep, provisionalSteps, yearEndSteps } from './steps';

/** The end, once it is found. `from` is the first day whose being a working day mattered. */
export function conclude(
  { from, nominal, due }: { from: Day; nominal: Day; due: Day },
  calendar: WorkCalendar,
  steps: readonly string[],
): Counted {
  const provisional = provisionalSteps(from, due, calendar);
  return {
    due,
    nominal,
    provisional: provisional.length > 0,
    daysLeft: null,
    steps: [...steps, endStep(due, calendar), ...provisional, ...yearEndSteps(due, calendar)],
  };
}

/** No end as long as the clock stands. */
export function leaveOpen(daysLeft: number, steps: readonly string[]): Counted {
  return { due: null, nominal: null, provisional: false, daysLeft, steps: [...steps] };
}
