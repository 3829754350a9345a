import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2008: CalendarYear = {
  year: 2008,
  source: '国办发明电〔2007〕52号',
  holidays: [
    { name: '元旦', from: day('2008-01-01'), to: day('2008-01-01') },
    { name: '春节', from: day('2008-02-06'), to: day('2008-02-12') },
    { name: '清明节', from: day('2008-04-04'), to: day('2008-04-06') },
    { name: '劳动节', from: day('2008-05-01'), to: day('2008-05-03') },
    { name: '端午节', from: day('2008-06-07'), to: day('2008-06-09') },
    { name: '中秋节', from: day('2008-09-13'), to: day('2008-09-15') },
    { name: '国庆节', from: day('2008-09-29'), to: day('2008-10-05') },
  ],
  workdays: [day('2008-02-02'), day('2008-02-03'), day('2008-05-04'), day('2008-09-27'), day('2008-09-28')],
};
