import { day, type Day } from '../day';
import { earliestAfter, earliestWorkday, seasonNear } from './earliest-workdays';
import { STATE_COUNCIL_CALENDAR as calendar, STATE_COUNCIL_YEARS } from './state-council-calendar';
import { WorkCalendar } from './work-calendar';

/** 元旦 of the year to come is its notice's; 2015-09-06 was worked for a day off that was given but once. */
function isOfAFestival(on: Day): boolean {
  return on.slice(5) < '12-20' && on !== '2015-09-06';
}

describe('the earliest day that a count may come to', () => {
  it('lies before the estimate where weekends around a festival may be worked', () => {
    // 12/28 29 30 31，1/4 5 6 7 8 11; with 1/2 and 1/3 worked for 元旦 it is the 7th.
    expect(calendar.addWorkdays(day('2026-12-25'), 10)).toBe('2027-01-11');
    expect(earliestAfter(calendar, day('2026-12-25'), 10)).toBe('2027-01-07');
    // A Sunday in January off which a period would roll.
    expect(calendar.workdayFrom(day('2027-01-09'))).toBe('2027-01-11');
    expect(earliestWorkday(calendar, day('2027-01-09'))).toBe('2027-01-09');
  });

  it('is the day itself in a year that is arranged, and far from every festival', () => {
    expect(earliestAfter(calendar, day('2026-09-16'), 10)).toBe(calendar.addWorkdays(day('2026-09-16'), 10));
    expect(earliestWorkday(calendar, day('2027-07-17'))).toBe('2027-07-19');
  });

  it('would have been right of every notice so far', () => {
    const unknown = new WorkCalendar([]);
    for (const { workdays } of STATE_COUNCIL_YEARS) {
      for (const made of workdays.filter(isOfAFestival))
        expect([made, earliestWorkday(unknown, made)]).toEqual([made, made]);
      const bySeason = new Map<unknown, number>();
      for (const made of workdays.filter(isOfAFestival)) {
        const season = seasonNear(made);
        bySeason.set(season, (bySeason.get(season) ?? 0) + 1);
        if (season) expect(bySeason.get(season)).toBeLessThanOrEqual(2 * season.festivals);
      }
    }
  });
});
