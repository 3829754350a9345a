import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2017: CalendarYear = {
  year: 2017,
  source: '国办发明电〔2016〕17号',
  holidays: [
    { name: '元旦', from: day('2017-01-01'), to: day('2017-01-02') },
    { name: '春节', from: day('2017-01-27'), to: day('2017-02-02') },
    { name: '清明节', from: day('2017-04-02'), to: day('2017-04-04') },
    { name: '劳动节', from: day('2017-05-01'), to: day('2017-05-01') },
    { name: '端午节', from: day('2017-05-28'), to: day('2017-05-30') },
    { name: '国庆节、中秋节', from: day('2017-10-01'), to: day('2017-10-08') },
  ],
  workdays: [day('2017-01-22'), day('2017-02-04'), day('2017-04-01'), day('2017-05-27'), day('2017-09-30')],
};
