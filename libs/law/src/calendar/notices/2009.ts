import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2009: CalendarYear = {
  year: 2009,
  source: '国办发明电〔2008〕42号',
  holidays: [
    { name: '元旦', from: day('2009-01-01'), to: day('2009-01-03') },
    { name: '春节', from: day('2009-01-25'), to: day('2009-01-31') },
    { name: '清明节', from: day('2009-04-04'), to: day('2009-04-06') },
    { name: '劳动节', from: day('2009-05-01'), to: day('2009-05-03') },
    { name: '端午节', from: day('2009-05-28'), to: day('2009-05-30') },
    { name: '国庆节、中秋节', from: day('2009-10-01'), to: day('2009-10-08') },
  ],
  workdays: [
    day('2009-01-04'),
    day('2009-01-24'),
    day('2009-02-01'),
    day('2009-05-31'),
    day('2009-09-27'),
    day('2009-10-10'),
  ],
};
