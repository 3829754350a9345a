import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

/** The second notice lengthened 劳动节 to four days, for which 28 April and 5 May were worked. */
export const YEAR_2019: CalendarYear = {
  year: 2019,
  source: '国办发明电〔2018〕15号、国办发明电〔2019〕3号',
  holidays: [
    { name: '元旦', from: day('2019-01-01'), to: day('2019-01-01') },
    { name: '春节', from: day('2019-02-04'), to: day('2019-02-10') },
    { name: '清明节', from: day('2019-04-05'), to: day('2019-04-05') },
    { name: '劳动节', from: day('2019-05-01'), to: day('2019-05-04') },
    { name: '端午节', from: day('2019-06-07'), to: day('2019-06-07') },
    { name: '中秋节', from: day('2019-09-13'), to: day('2019-09-13') },
    { name: '国庆节', from: day('2019-10-01'), to: day('2019-10-07') },
  ],
  workdays: [
    day('2019-02-02'),
    day('2019-02-03'),
    day('2019-04-28'),
    day('2019-05-05'),
    day('2019-09-29'),
    day('2019-10-12'),
  ],
};
