import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2013: CalendarYear = {
  year: 2013,
  source: '国办发明电〔2012〕33号',
  holidays: [
    { name: '元旦', from: day('2013-01-01'), to: day('2013-01-03') },
    { name: '春节', from: day('2013-02-09'), to: day('2013-02-15') },
    { name: '清明节', from: day('2013-04-04'), to: day('2013-04-06') },
    { name: '劳动节', from: day('2013-04-29'), to: day('2013-05-01') },
    { name: '端午节', from: day('2013-06-10'), to: day('2013-06-12') },
    { name: '中秋节', from: day('2013-09-19'), to: day('2013-09-21') },
    { name: '国庆节', from: day('2013-10-01'), to: day('2013-10-07') },
  ],
  workdays: [
    day('2013-01-05'),
    day('2013-01-06'),
    day('2013-02-16'),
    day('2013-02-17'),
    day('2013-04-07'),
    day('2013-04-27'),
    day('2013-04-28'),
    day('2013-06-08'),
    day('2013-06-09'),
    day('2013-09-22'),
    day('2013-09-29'),
    day('2013-10-12'),
  ],
};
