import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

/** The second notice gave 3–5 September to the 70th anniversary of the victory over Japan, for which 6 September was worked. */
export const YEAR_2015: CalendarYear = {
  year: 2015,
  source: '国办发明电〔2014〕28号、国发明电〔2015〕1号',
  holidays: [
    { name: '元旦', from: day('2015-01-01'), to: day('2015-01-03') },
    { name: '春节', from: day('2015-02-18'), to: day('2015-02-24') },
    { name: '清明节', from: day('2015-04-05'), to: day('2015-04-06') },
    { name: '劳动节', from: day('2015-05-01'), to: day('2015-05-01') },
    { name: '端午节', from: day('2015-06-20'), to: day('2015-06-20') },
    { name: '端午节', from: day('2015-06-22'), to: day('2015-06-22') },
    { name: '中国人民抗日战争胜利70周年纪念日', from: day('2015-09-03'), to: day('2015-09-05') },
    { name: '中秋节', from: day('2015-09-27'), to: day('2015-09-27') },
    { name: '国庆节', from: day('2015-10-01'), to: day('2015-10-07') },
  ],
  workdays: [day('2015-01-04'), day('2015-02-15'), day('2015-02-28'), day('2015-09-06'), day('2015-10-10')],
};
