import type { getLunarDate } from 'chinese-days';
import { chineseDays } from './chinese-days.fixture';
import { STATE_COUNCIL_CALENDAR } from './state-council-calendar';
import { statutoryDays } from './statutory-days';

type LunarDate = ReturnType<typeof getLunarDate>;

function datesOf(year: number, name: string): string[] {
  return statutoryDays(year)
    .filter((one) => one.name === name)
    .map(({ on }) => on);
}

describe('the statutory days off', () => {
  it('grew with each amendment of the rule', () => {
    const lengths = [2006, 2008, 2014, 2025].map((year) => statutoryDays(year).length);
    expect(lengths).toEqual([10, 11, 11, 13]);
  });

  it('put the eve of the Spring Festival in and out of the three days', () => {
    expect(datesOf(2013, '春节')[0]).toBe('2013-02-09');
    expect(datesOf(2014, '春节')[0]).toBe('2014-01-31');
    expect(datesOf(2025, '春节')).toEqual(['2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31']);
  });

  it('fall on the lunar dates that chinese-days computes', () => {
    const years = Array.from({ length: 2035 - 2008 + 1 }, (_, index) => 2008 + index);
    const theirs = chineseDays(
      `asked.map(({ year, ons }) => ({
        qingming: days.getSolarTermDate(year, 4, 'pure_brightness'),
        lunarDates: Object.fromEntries(ons.map((on) => [on, days.getLunarDate(on)])),
      }))`,
      years.map((year) => ({ year, ons: statutoryDays(year).map(({ on }) => on) })),
    ) as { qingming: string; lunarDates: Record<string, LunarDate> }[];
    for (const [index, { qingming, lunarDates }] of theirs.entries()) {
      const year = years[index]!;
      const lunar = (name: string) => datesOf(year, name).map((on) => lunarDates[on]!);
      const spring = lunar('春节').map(({ lunarMon, lunarDay }) => `${lunarMon}/${lunarDay}`);
      expect([year, ...spring.slice(-2)]).toEqual([
        year,
        ...(year >= 2014 ? ['1/2', '1/3'] : ['1/1', '1/2']),
      ]);
      expect(lunar('端午节')).toMatchObject([{ lunarMon: 5, lunarDay: 5, isLeap: false }]);
      expect(lunar('中秋节')).toMatchObject([{ lunarMon: 8, lunarDay: 15, isLeap: false }]);
      expect(datesOf(year, '清明节')).toEqual([qingming]);
    }
  });

  it('are days off in every year that has a notice', () => {
    for (let year = 2007; year <= 2026; year++) {
      const worked = statutoryDays(year).filter(({ on }) => STATE_COUNCIL_CALENDAR.isWorkday(on));
      expect([year, worked]).toEqual([year, []]);
    }
  });

  it('know no lunar festival past the table', () => {
    expect([...new Set(statutoryDays(2036).map(({ name }) => name))]).toEqual(['元旦', '劳动节', '国庆节']);
  });
});
