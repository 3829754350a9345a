import { day, STATE_COUNCIL_CALENDAR } from '#law';
import { ordinalsOf, restKindsIn, weeksOf } from './counted-days';
import { daysFrom } from './dates';

describe('ordinalsOf', () => {
  it('numbers the ten working days of a reply over 中秋, with the worked Sunday', () => {
    const start = day('2026-09-16');
    const ordinals = ordinalsOf({ start, end: day('2026-09-30'), unit: 'workday' }, STATE_COUNCIL_CALENDAR);
    expect(ordinals.get(day('2026-09-20'))).toBe(3);
    expect(ordinals.get(day('2026-09-25'))).toBeUndefined();
    expect(ordinals.get(day('2026-09-30'))).toBe(10);
    expect(ordinals.size).toBe(10);
  });

  it('counts natural days up to the nominal end, not to the day it is rolled to', () => {
    const period = { start: day('2026-09-17'), nominal: day('2026-10-02'), end: day('2026-10-08') };
    const ordinals = ordinalsOf({ ...period, unit: 'day' }, STATE_COUNCIL_CALENDAR);
    expect(ordinals.get(day('2026-10-02'))).toBe(15);
    expect(ordinals.has(day('2026-10-08'))).toBe(false);
  });

  it('counts back from a hearing', () => {
    const period = { start: day('2026-09-24'), end: day('2026-09-21'), unit: 'workday' as const };
    const ordinals = ordinalsOf(period, STATE_COUNCIL_CALENDAR);
    expect([...ordinals]).toEqual([
      ['2026-09-23', 1],
      ['2026-09-22', 2],
      ['2026-09-21', 3],
    ]);
  });
});

describe('restKindsIn', () => {
  it.each([
    ['2026-07-06', '2026-07-19', []],
    ['2026-09-21', '2026-09-27', ['festival']],
    ['2026-09-14', '2026-09-27', ['makeup', 'festival']],
  ])('of %s to %s: %j', (from, to, kinds) => {
    expect([...restKindsIn(daysFrom(day(from), day(to)), STATE_COUNCIL_CALENDAR)]).toEqual(kinds);
  });
});

describe('weeksOf', () => {
  it('shows whole weeks', () => {
    const [days] = weeksOf({ start: day('2026-09-16'), end: day('2026-09-30') });
    expect([days?.at(0), days?.at(-1)]).toEqual(['2026-09-14', '2026-10-04']);
  });

  it('leaves out the middle of six months', () => {
    const stretches = weeksOf({ start: day('2026-03-02'), end: day('2026-09-02') });
    expect(stretches.map((days) => days.length)).toEqual([14, 21]);
  });
});
