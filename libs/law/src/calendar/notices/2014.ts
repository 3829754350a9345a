import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2014: CalendarYear = {
  year: 2014,
  source: '国办发明电〔2013〕28号',
  holidays: [
    { name: '元旦', from: day('2014-01-01'), to: day('2014-01-01') },
    { name: '春节', from: day('2014-01-31'), to: day('2014-02-06') },
    { name: '清明节', from: day('2014-04-05'), to: day('2014-04-07') },
    { name: '劳动节', from: day('2014-05-01'), to: day('2014-05-03') },
    { name: '端午节', from: day('2014-05-31'), to: day('2014-06-02') },
    { name: '中秋节', from: day('2014-09-06'), to: day('2014-09-08') },
    { name: '国庆节', from: day('2014-10-01'), to: day('2014-10-07') },
  ],
  workdays: [day('2014-01-26'), day('2014-02-08'), day('2014-05-04'), day('2014-09-28'), day('2014-10-11')],
};
