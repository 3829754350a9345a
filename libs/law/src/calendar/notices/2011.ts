import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

/** 31 December was worked by the notice for 2012. */
export const YEAR_2011: CalendarYear = {
  year: 2011,
  source: '国办发明电〔2010〕40号、国办发明电〔2011〕45号',
  holidays: [
    { name: '元旦', from: day('2011-01-01'), to: day('2011-01-03') },
    { name: '春节', from: day('2011-02-02'), to: day('2011-02-08') },
    { name: '清明节', from: day('2011-04-03'), to: day('2011-04-05') },
    { name: '劳动节', from: day('2011-04-30'), to: day('2011-05-02') },
    { name: '端午节', from: day('2011-06-04'), to: day('2011-06-06') },
    { name: '中秋节', from: day('2011-09-10'), to: day('2011-09-12') },
    { name: '国庆节', from: day('2011-10-01'), to: day('2011-10-07') },
  ],
  workdays: [
    day('2011-01-30'),
    day('2011-02-12'),
    day('2011-04-02'),
    day('2011-10-08'),
    day('2011-10-09'),
    day('2011-12-31'),
  ],
};
