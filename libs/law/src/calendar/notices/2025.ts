import { day } from '../../day';
import type { CalendarYear } from '../calendar-year';

export const YEAR_2025: CalendarYear = {
  year: 2025,
  source: '国办发明电〔2024〕12号',
  holidays: [
    { name: '元旦', from: day('2025-01-01'), to: day('2025-01-01') },
    { name: '春节', from: day('2025-01-28'), to: day('2025-02-04') },
    { name: '清明节', from: day('2025-04-04'), to: day('2025-04-06') },
    { name: '劳动节', from: day('2025-05-01'), to: day('2025-05-05') },
    { name: '端午节', from: day('2025-05-31'), to: day('2025-06-02') },
    { name: '国庆节、中秋节', from: day('2025-10-01'), to: day('2025-10-08') },
  ],
  workdays: [day('2025-01-26'), day('2025-02-08'), day('2025-04-27'), day('2025-09-28'), day('2025-10-11')],
};
