import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2021: CalendarYear = {
  year: 2021,
  source: '国办发明电〔2020〕27号',
  holidays: [
    { name: '元旦', from: day('2021-01-01'), to: day('2021-01-03') },
    { name: '春节', from: day('2021-02-11'), to: day('2021-02-17') },
    { name: '清明节', from: day('2021-04-03'), to: day('2021-04-05') },
    { name: '劳动节', from: day('2021-05-01'), to: day('2021-05-05') },
    { name: '端午节', from: day('2021-06-12'), to: day('2021-06-14') },
    { name: '中秋节', from: day('2021-09-19'), to: day('2021-09-21') },
    { name: '国庆节', from: day('2021-10-01'), to: day('2021-10-07') },
  ],
  workdays: [
    day('2021-02-07'),
    day('2021-02-20'),
    day('2021-04-25'),
    day('2021-05-08'),
    day('2021-09-18'),
    day('2021-09-26'),
    day('2021-10-09'),
  ],
};
