import type { Day } from '../day';

/** One year's days off and make-up days, as the State Council announces them. Weekends go without saying. */
export interface CalendarYear {
  year: number;
  /** 文号 of the notice, shown beside every day it moves. */
  source: string;
  holidays: readonly Holiday[];
  /** 调休上班: Saturdays and Sundays on which offices work. */
  workdays: readonly Day[];
}

/** 放假: `from` and `to` are both days off. */
export interface Holiday {
  name: string;
  from: Day;
  to: Day;
}
