import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

/** 31 December and the Saturday worked for it are of the notice for 2008. */
export const YEAR_2007: CalendarYear = {
  year: 2007,
  source: '国办发明电〔2006〕49号、国办发明电〔2007〕52号',
  holidays: [
    { name: '元旦', from: day('2007-01-01'), to: day('2007-01-03') },
    { name: '春节', from: day('2007-02-18'), to: day('2007-02-24') },
    { name: '劳动节', from: day('2007-05-01'), to: day('2007-05-07') },
    { name: '国庆节', from: day('2007-10-01'), to: day('2007-10-07') },
    { name: '元旦', from: day('2007-12-30'), to: day('2007-12-31') },
  ],
  workdays: [
    day('2007-02-17'),
    day('2007-02-25'),
    day('2007-04-28'),
    day('2007-04-29'),
    day('2007-09-29'),
    day('2007-09-30'),
    day('2007-12-29'),
  ],
};
