import fc from 'fast-check';
import { addDays, day, type Day, daysBetween, weekdayOf, yearOf } from '../day';
import { arrangedAs, arrangements } from './announced-later.fixture';
import { earliestBefore, mostGivenOff } from './earliest-before';
import { seasonNear } from './earliest-workdays';
import { STATE_COUNCIL_CALENDAR as calendar, STATE_COUNCIL_YEARS } from './state-council-calendar';
import { statutoryDays } from './statutory-days';

const isWeekend = (on: Day) => weekdayOf(on) % 6 === 0;
const isOfLaw = (on: Day) => statutoryDays(yearOf(on)).some((one) => one.on === on);

describe('the earliest day that a count back may come to', () => {
  it('lies before the estimate where weekdays around a festival may be given off', () => {
    // 2/18 17 16 15 12; two of them may be given off for 春节, and two more for those of its days that are a weekend's.
    expect(calendar.addWorkdays(day('2027-02-19'), -5)).toBe('2027-02-12');
    expect(earliestBefore(calendar, day('2027-02-19'), 5) < '2027-02-12').toBe(true);
    expect(earliestBefore(calendar, day('2027-08-19'), 5)).toBe('2027-08-12');
    expect(earliestBefore(calendar, day('2026-10-19'), 5)).toBe(calendar.addWorkdays(day('2026-10-19'), -5));
  });

  it('is never missed, whatever is announced', () => {
    const hearings = fc.integer({ min: 5, max: 350 }).map((nth) => addDays(day('2027-01-01'), nth));
    fc.assert(
      fc.property(arrangements, hearings, fc.integer({ min: 1, max: 10 }), (announced, hearing, length) => {
        const earliest = earliestBefore(calendar, hearing, length);
        expect(announced.addWorkdays(hearing, -length) >= earliest).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is reached by the arrangement that gives off the nearest weekdays', () => {
    const hearing = day('2027-02-18');
    const season = seasonNear(day('2027-02-12'))!;
    // Back from the 18th: 17 16 15 12 are given off, and 11 10 9, the 4th and the 3rd are counted.
    const weekdays = Array.from({ length: 10 }, (_, nth) => addDays(hearing, -1 - nth))
      .filter((on) => !isWeekend(on) && !isOfLaw(on))
      .slice(0, mostGivenOff(season));
    const announced = arrangedAs(weekdays, []);
    expect(earliestBefore(calendar, hearing, 5)).toBe('2027-02-03');
    expect(announced.addWorkdays(hearing, -5)).toBe('2027-02-03');
  });

  it('would have been right of every notice so far', () => {
    // 抗战胜利七十周年, and the longer 春节 of the epidemic, were no festivals of the year's notice.
    const once = ['2015-09-03', '2015-09-04', '2020-01-31'];
    const tooMany = STATE_COUNCIL_YEARS.flatMap(({ year, holidays }) => {
      const bySeason = new Map<unknown, number>();
      const ofLaw = new Set(statutoryDays(year).map(({ on }) => on));
      return holidays
        .flatMap(({ from, to }) =>
          Array.from({ length: daysBetween(from, to) + 1 }, (_, nth) => addDays(from, nth)),
        )
        .filter((on) => yearOf(on) === year && on.slice(5) < '12-20')
        .filter((on) => !isWeekend(on) && !ofLaw.has(on) && !once.includes(on))
        .filter((on) => {
          const season = seasonNear(on);
          bySeason.set(season, (bySeason.get(season) ?? 0) + 1);
          return !season || (bySeason.get(season) ?? 0) > mostGivenOff(season);
        });
    });
    expect(tooMany).toEqual([]);
  });
});
