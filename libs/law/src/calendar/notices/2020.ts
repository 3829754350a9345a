import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

/** The second notice lengthened 春节 to 2 February; the make-up day that the first had set on 1 February fell away. */
export const YEAR_2020: CalendarYear = {
  year: 2020,
  source: '国办发明电〔2019〕16号、国办发明电〔2020〕1号',
  holidays: [
    { name: '元旦', from: day('2020-01-01'), to: day('2020-01-01') },
    { name: '春节', from: day('2020-01-24'), to: day('2020-01-30') },
    { name: '春节延长假期', from: day('2020-01-31'), to: day('2020-02-02') },
    { name: '清明节', from: day('2020-04-04'), to: day('2020-04-06') },
    { name: '劳动节', from: day('2020-05-01'), to: day('2020-05-05') },
    { name: '端午节', from: day('2020-06-25'), to: day('2020-06-27') },
    { name: '国庆节、中秋节', from: day('2020-10-01'), to: day('2020-10-08') },
  ],
  workdays: [
    day('2020-01-19'),
    day('2020-04-26'),
    day('2020-05-09'),
    day('2020-06-28'),
    day('2020-09-27'),
    day('2020-10-10'),
  ],
};
