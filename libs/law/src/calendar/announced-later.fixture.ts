import fc from 'fast-check';
import { addDays, day, type Day, weekdayOf } from '../day';
import { mostGivenOff } from './earliest-before';
import { MOST, seasonNear } from './earliest-workdays';
import { STATE_COUNCIL_YEARS } from './state-council-calendar';
import { statutoryDays } from './statutory-days';
import { WorkCalendar } from './work-calendar';

/** The first year whose arrangement is not announced. */
const UNKNOWN = 2027;
const FIRST = day('2027-01-01');
/** Every day of the year that lies near a festival, with the festival. */
const NEAR = Array.from({ length: 354 }, (_, nth) => addDays(FIRST, nth)).flatMap((on) => {
  const season = seasonNear(on);
  return season ? [{ on, season }] : [];
});
const isWeekend = (on: Day) => weekdayOf(on) % 6 === 0;
const isOfLaw = (on: Day) => statutoryDays(UNKNOWN).some((one) => one.on === on);

/** An arrangement that may be announced: per festival so many weekdays off, and so many worked weekend days. */
export const arrangements = fc.subarray(NEAR).map((chosen) => {
  const off = new Map<unknown, Day[]>();
  const worked = new Map<unknown, Day[]>();
  for (const { on, season } of chosen) {
    if (isOfLaw(on)) continue;
    const [into, most] = isWeekend(on) ? [worked, MOST * season.festivals] : [off, mostGivenOff(season)];
    const days = into.get(season) ?? [];
    if (days.length < most) into.set(season, [...days, on]);
  }
  return arrangedAs([...off.values()].flat(), [...worked.values()].flat());
});

/** The calendar with these days off beside those of the law, and these worked. */
export function arrangedAs(off: readonly Day[], workdays: readonly Day[]): WorkCalendar {
  const holidays = [...statutoryDays(UNKNOWN).map(({ on }) => on), ...off].map((on) => ({
    ...{ name: '放假', from: on, to: on },
  }));
  return new WorkCalendar([...STATE_COUNCIL_YEARS, { year: UNKNOWN, source: '', holidays, workdays }]);
}
