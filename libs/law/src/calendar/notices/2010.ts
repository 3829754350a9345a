import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2010: CalendarYear = {
  year: 2010,
  source: '国办发明电〔2009〕27号',
  holidays: [
    { name: '元旦', from: day('2010-01-01'), to: day('2010-01-03') },
    { name: '春节', from: day('2010-02-13'), to: day('2010-02-19') },
    { name: '清明节', from: day('2010-04-03'), to: day('2010-04-05') },
    { name: '劳动节', from: day('2010-05-01'), to: day('2010-05-03') },
    { name: '端午节', from: day('2010-06-14'), to: day('2010-06-16') },
    { name: '中秋节', from: day('2010-09-22'), to: day('2010-09-24') },
    { name: '国庆节', from: day('2010-10-01'), to: day('2010-10-07') },
  ],
  workdays: [
    day('2010-02-20'),
    day('2010-02-21'),
    day('2010-06-12'),
    day('2010-06-13'),
    day('2010-09-19'),
    day('2010-09-25'),
    day('2010-09-26'),
    day('2010-10-09'),
  ],
};
