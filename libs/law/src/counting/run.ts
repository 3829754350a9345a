import type { WorkCalendar } from '../calendar/work-calendar';
import type { Day } from '../day';
import type { PeriodUnit } from '../periods/period';
import type { PeriodEntry } from '../periods/period-entry';
import type { CountingChoices } from './choices';
import type { Adjustment } from './counted';

/** Of the law, or one that a document gives. */
export type AnyPeriod = PeriodEntry<string>;

/** One count: a period with the length and unit it has here, and what it is counted over. */
export interface Run {
  period: AnyPeriod;
  length: number;
  unit: PeriodUnit;
  trigger: Day;
  calendar: WorkCalendar;
  adjust: Adjustment;
  choices: CountingChoices;
}
