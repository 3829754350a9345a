import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

/** 31 December comes from the notice of the year after (国办发明电〔2022〕16号). */
export const YEAR_2022: CalendarYear = {
  year: 2022,
  source: '国办发明电〔2021〕11号、国办发明电〔2022〕16号',
  holidays: [
    { name: '元旦', from: day('2022-01-01'), to: day('2022-01-03') },
    { name: '春节', from: day('2022-01-31'), to: day('2022-02-06') },
    { name: '清明节', from: day('2022-04-03'), to: day('2022-04-05') },
    { name: '劳动节', from: day('2022-04-30'), to: day('2022-05-04') },
    { name: '端午节', from: day('2022-06-03'), to: day('2022-06-05') },
    { name: '中秋节', from: day('2022-09-10'), to: day('2022-09-12') },
    { name: '国庆节', from: day('2022-10-01'), to: day('2022-10-07') },
    { name: '元旦', from: day('2022-12-31'), to: day('2022-12-31') },
  ],
  workdays: [
    day('2022-01-29'),
    day('2022-01-30'),
    day('2022-04-02'),
    day('2022-04-24'),
    day('2022-05-07'),
    day('2022-10-08'),
    day('2022-10-09'),
  ],
};
