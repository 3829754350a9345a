import { isDay } from '#law';

/** No act, receipt or deadline lies outside, and no count from a day within leaves the years that can be written. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

export function isUsableDay(value: unknown): boolean {
  return isDay(value) && value >= FIRST_DAY && value <= LAST_DAY;
}
