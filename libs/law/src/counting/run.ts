import type { WorkCalendar } from '../calendar/work-calendar';
import type { Day } from '../day';
import type { Period, PeriodUnit } from '../periods/period';
import type { CountingChoices } from './choices';
import type { Adjustment } from './counted';

/** One count: a period with the length and unit it has here, and what it is counted over. */
export interface Run {
  period: Period;
  length: number;
  unit: PeriodUnit;
  trigger: Day;
  calendar: WorkCalendar;
  adjust: Adjustment;
  choices: CountingChoices;
}
