import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

/** 29–31 December come from the notice of the year after (国办发明电〔2018〕15号). */
export const YEAR_2018: CalendarYear = {
  year: 2018,
  source: '国办发明电〔2017〕12号、国办发明电〔2018〕15号',
  holidays: [
    { name: '元旦', from: day('2018-01-01'), to: day('2018-01-01') },
    { name: '春节', from: day('2018-02-15'), to: day('2018-02-21') },
    { name: '清明节', from: day('2018-04-05'), to: day('2018-04-07') },
    { name: '劳动节', from: day('2018-04-29'), to: day('2018-05-01') },
    { name: '端午节', from: day('2018-06-18'), to: day('2018-06-18') },
    { name: '中秋节', from: day('2018-09-24'), to: day('2018-09-24') },
    { name: '国庆节', from: day('2018-10-01'), to: day('2018-10-07') },
    { name: '元旦', from: day('2018-12-30'), to: day('2018-12-31') },
  ],
  workdays: [
    day('2018-02-11'),
    day('2018-02-24'),
    day('2018-04-08'),
    day('2018-04-28'),
    day('2018-09-29'),
    day('2018-09-30'),
    day('2018-12-29'),
  ],
};
