import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2016: CalendarYear = {
  year: 2016,
  source: '国办发明电〔2015〕18号',
  holidays: [
    { name: '元旦', from: day('2016-01-01'), to: day('2016-01-01') },
    { name: '春节', from: day('2016-02-07'), to: day('2016-02-13') },
    { name: '清明节', from: day('2016-04-04'), to: day('2016-04-04') },
    { name: '劳动节', from: day('2016-05-01'), to: day('2016-05-02') },
    { name: '端午节', from: day('2016-06-09'), to: day('2016-06-11') },
    { name: '中秋节', from: day('2016-09-15'), to: day('2016-09-17') },
    { name: '国庆节', from: day('2016-10-01'), to: day('2016-10-07') },
  ],
  workdays: [
    day('2016-02-06'),
    day('2016-02-14'),
    day('2016-06-12'),
    day('2016-09-18'),
    day('2016-10-08'),
    day('2016-10-09'),
  ],
};
