import { day } from '#law';
import { civilDay, instantAt, isoInShanghai } from './clock';

describe('the date in Shanghai', () => {
  it.each([
    ['2026-09-20T15:59:59.999Z', '2026-09-20'],
    ['2026-09-20T16:00:00.000Z', '2026-09-21'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2024-02-28T20:00:00.000Z', '2024-02-29'],
  ])('at %s is %s', (instant, date) => expect(civilDay(new Date(instant))).toBe(date));

  it('has its wall clock eight hours ahead of UTC', () => {
    const at = instantAt(day('2026-09-24'), '08:30');

    expect(at.toISOString()).toBe('2026-09-24T00:30:00.000Z');
    expect(isoInShanghai(at)).toBe('2026-09-24T08:30:00+08:00');
  });
});
