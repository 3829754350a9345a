import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2023: CalendarYear = {
  year: 2023,
  source: '国办发明电〔2022〕16号',
  holidays: [
    { name: '元旦', from: day('2023-01-01'), to: day('2023-01-02') },
    { name: '春节', from: day('2023-01-21'), to: day('2023-01-27') },
    { name: '清明节', from: day('2023-04-05'), to: day('2023-04-05') },
    { name: '劳动节', from: day('2023-04-29'), to: day('2023-05-03') },
    { name: '端午节', from: day('2023-06-22'), to: day('2023-06-24') },
    { name: '中秋节、国庆节', from: day('2023-09-29'), to: day('2023-10-06') },
  ],
  workdays: [
    day('2023-01-28'),
    day('2023-01-29'),
    day('2023-04-23'),
    day('2023-05-06'),
    day('2023-06-25'),
    day('2023-10-07'),
    day('2023-10-08'),
  ],
};
