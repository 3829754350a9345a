import { day } from '#law';
import { addressOf, choiceIn, identityWords, periodIn, spanText, titleOf, yearBefore } from './period';

const TODAY = day('2026-09-21');
const read = (address: string) => periodIn(new URLSearchParams(address), TODAY);
const choice = (address: string) => choiceIn(new URLSearchParams(address), TODAY);

describe('the period in the address', () => {
  it.each([
    ['', '2026-01-01', '2026-09-21'],
    ['year=2026', '2026-01-01', '2026-09-21'],
    ['year=2025', '2025-01-01', '2025-12-31'],
    ['year=2027', '2027-01-01', '2027-12-31'],
    ['quarter=2026-3', '2026-07-01', '2026-09-21'],
    ['quarter=2025-4', '2025-10-01', '2025-12-31'],
    ['from=2025-03-01&to=2025-05-06', '2025-03-01', '2025-05-06'],
    ['from=2025-02-30&to=2025-05-06', '2026-01-01', '2026-09-21'],
    ['year=twenty', '2026-01-01', '2026-09-21'],
  ])('%s is %s to %s', (address, from, to) => {
    expect(read(address)).toEqual({ from, to });
  });

  it.each([
    ['', 'year'],
    ['year=2025', 'lastYear'],
    ['year=2020', 'own'],
    ['quarter=2026-3', 'quarter'],
    ['quarter=2026-2', 'own'],
    ['from=2026-01-01&to=2026-09-21', 'own'],
  ])('%s was chosen as %s', (address, chosen) => {
    expect(choice(address)).toBe(chosen);
  });

  it.each(['year', 'lastYear', 'quarter', 'own'] as const)('keeps the choice %s', (chosen) => {
    const address = new URLSearchParams(addressOf(chosen, TODAY, read('year=2024')));
    expect(choiceIn(address, TODAY)).toBe(chosen);
  });

  it('begins one’s own choice with the days that were shown', () => {
    expect(addressOf('own', TODAY, read('year=2020'))).toEqual({ from: '2020-01-01', to: '2020-12-31' });
  });
});

describe('the words for a period', () => {
  it.each([
    ['', '2026 年复议应诉统计', '1月1日至9月21日'],
    ['year=2020', '2020 年复议应诉统计', '2020年1月1日至12月31日'],
    ['from=2020-01-01&to=2020-12-31', '2020 年复议应诉统计', '2020年1月1日至12月31日'],
    ['quarter=2026-3', '2026 年第三季度复议应诉统计', '7月1日至9月21日'],
    ['from=2025-12-01&to=2026-02-28', '复议应诉统计', '2025年12月1日至2026年2月28日'],
    ['from=2026-01-01&to=2026-06-30', '复议应诉统计', '1月1日至6月30日'],
  ])('%s is called %s, %s', (address, title, span) => {
    expect(titleOf(read(address), TODAY)).toBe(title);
    expect(spanText(read(address), TODAY)).toBe(span);
  });

  it('compares with the same days of the year before', () => {
    expect(yearBefore(read(''))).toEqual({ from: '2025-01-01', to: '2025-09-21' });
    expect(yearBefore({ from: day('2024-02-29'), to: day('2024-12-31') })).toEqual({
      from: '2023-02-28',
      to: '2023-12-31',
    });
  });

  it('carries cases in from the year before only where a year begins', () => {
    expect(identityWords(read('')).carriedIn).toBe('上年结转');
    expect(identityWords(read('quarter=2026-3')).carriedIn).toBe('上期结转');
  });
});
