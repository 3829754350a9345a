import { day, type Day } from '../day';
import type { CalendarYear } from './calendar-year';
import { checkCalendarYear } from './check-calendar-year';
import { STATE_COUNCIL_YEARS } from './state-council-calendar';

const YEAR: CalendarYear = {
  year: 2027,
  source: '国办发明电〔2026〕1号',
  holidays: [
    { name: '元旦', from: day('2027-01-01'), to: day('2027-01-03') },
    { name: '劳动节', from: day('2027-05-01'), to: day('2027-05-05') },
    { name: '国庆节', from: day('2027-10-01'), to: day('2027-10-07') },
  ],
  workdays: [day('2027-05-08'), day('2027-10-09')],
};

function withHoliday(name: string, from: string, to: string): CalendarYear {
  return { ...YEAR, holidays: [...YEAR.holidays, { name, from: from as Day, to: to as Day }] };
}

describe('a new calendar year', () => {
  it('is accepted as it is announced', () => {
    expect(checkCalendarYear(YEAR)).toEqual([]);
  });

  it.each(STATE_COUNCIL_YEARS.map((year) => [year.year, year] as const))('%i was', (_year, year) => {
    expect(checkCalendarYear(year)).toEqual([]);
  });

  it.each<[string, CalendarYear]>([
    ['应当写明放假通知的文号。', { ...YEAR, source: ' ' }],
    ['年份1不在可以录入的范围内。', { ...YEAR, year: 1, holidays: [], workdays: [] }],
    ['调休上班日2027年5月7日不是周六或者周日。', { ...YEAR, workdays: [day('2027-05-07')] }],
    ['调休上班日2026年12月27日不在2027年内。', { ...YEAR, workdays: [day('2026-12-27')] }],
    ['调休上班日2027年5月8日重复。', { ...YEAR, workdays: [day('2027-05-08'), day('2027-05-08')] }],
    ['2027年10月2日既是国庆节放假又是调休上班。', { ...YEAR, workdays: [day('2027-10-02')] }],
    ['国庆节和中秋节的放假日期重叠。', withHoliday('中秋节', '2027-10-07', '2027-10-08')],
    ['春节2026年12月31日至2027年1月1日不全在2027年内。', withHoliday('春节', '2026-12-31', '2027-01-01')],
    [
      '春节的截止日期2027年2月5日早于开始日期2027年2月11日。',
      withHoliday('春节', '2027-02-11', '2027-02-05'),
    ],
    ['春节的起止日期不是有效的日期。', withHoliday('春节', '2027-02-30', '2027-03-01')],
    ['春节放假超过31日。', withHoliday('春节', '2027-02-01', '2027-03-31')],
    ['放假应当写明节日名称。', withHoliday('', '2027-02-01', '2027-02-02')],
    [
      '2027年5月1日劳动节没有列为放假。',
      { ...YEAR, holidays: YEAR.holidays.filter(({ name }) => name !== '劳动节') },
    ],
  ])('is not with: %s', (problem, year) => {
    expect(checkCalendarYear(year).map(({ message }) => message)).toContain(problem);
  });

  it('says which entry is wrong', () => {
    const wrong = { ...withHoliday('中秋节', '2027-10-07', '2027-10-08'), workdays: [day('2027-10-02')] };
    expect(checkCalendarYear(wrong).map(({ field }) => field)).toEqual(['holidays[3].from', 'workdays[0]']);
  });
});
