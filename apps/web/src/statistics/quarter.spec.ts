import { day } from '#law';
import { lastQuarter, quarterIn, quarterName } from './quarter';

it.each([
  ['2026-01-05', '2025年第四季度'],
  ['2026-03-31', '2025年第四季度'],
  ['2026-04-01', '2026年第一季度'],
  ['2026-12-31', '2026年第三季度'],
])('on %s issues %s', (today, name) => {
  expect(quarterName(lastQuarter(day(today)))).toBe(name);
});

it('takes what the address names, unless that is no quarter', () => {
  const usual = { year: 2026, quarter: 3 };
  const named = (text: string) => quarterIn(new URLSearchParams(text), usual);
  expect(named('year=2025&quarter=1')).toEqual({ year: 2025, quarter: 1 });
  expect(named('year=2025&quarter=5')).toBe(usual);
  expect(named('')).toBe(usual);
});
