import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2012: CalendarYear = {
  year: 2012,
  source: '国办发明电〔2011〕45号',
  holidays: [
    { name: '元旦', from: day('2012-01-01'), to: day('2012-01-03') },
    { name: '春节', from: day('2012-01-22'), to: day('2012-01-28') },
    { name: '清明节', from: day('2012-04-02'), to: day('2012-04-04') },
    { name: '劳动节', from: day('2012-04-29'), to: day('2012-05-01') },
    { name: '端午节', from: day('2012-06-22'), to: day('2012-06-24') },
    { name: '国庆节、中秋节', from: day('2012-09-30'), to: day('2012-10-07') },
  ],
  workdays: [
    day('2012-01-21'),
    day('2012-01-29'),
    day('2012-03-31'),
    day('2012-04-01'),
    day('2012-04-28'),
    day('2012-09-29'),
  ],
};
