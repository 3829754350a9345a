import { dateText, isDay, numberOf, weekdayOf, yearOf, type Day } from '../day';
import type { CalendarYear, Holiday } from './calendar-year';

const FIRST_YEAR = 1999;
const LAST_YEAR = 2199;
/** The longest stretch so far has ten days; more is a slip of the pen. */
const LONGEST_STRETCH = 31;

/**
 * What is wrong with a year's arrangement before it is believed, in Chinese; empty where nothing is.
 *
 * Days of the year before, which a notice may name for 元旦, belong to that year's entry.
 */
export function checkCalendarYear(year: CalendarYear): string[] {
  const shape = [
    ...checkHeading(year),
    ...year.holidays.flatMap((holiday) => checkHoliday(holiday, year.year)),
  ];
  const workdays = year.workdays.flatMap((on) => checkWorkday(on, year.year));
  // What follows compares dates, which makes sense only among dates.
  return shape.length + workdays.length > 0
    ? [...shape, ...workdays]
    : [...checkOverlaps(year), ...checkFestivals(year)];
}

function checkHeading({ year, source, holidays }: CalendarYear): string[] {
  const problems = [];
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    problems.push(`年份${year}不在可以录入的范围内。`);
  if (source.trim() === '') problems.push('应当写明放假通知的文号。');
  if (holidays.length === 0) problems.push('没有录入放假日期。');
  return problems;
}

function checkHoliday({ name, from, to }: Holiday, year: number): string[] {
  if (name.trim() === '') return ['放假应当写明节日名称。'];
  if (!isDay(from) || !isDay(to)) return [`${name}的起止日期不是有效的日期。`];
  if (to < from) return [`${name}的截止日期${dateText(to)}早于开始日期${dateText(from)}。`];
  if (yearOf(from) !== year || yearOf(to) !== year)
    return [`${name}${dateText(from)}至${dateText(to)}不全在${year}年内。`];
  if (numberOf(to) - numberOf(from) >= LONGEST_STRETCH) return [`${name}放假超过${LONGEST_STRETCH}日。`];
  return [];
}

function checkWorkday(on: Day, year: number): string[] {
  if (!isDay(on)) return [`调休上班日“${String(on)}”不是有效的日期。`];
  if (yearOf(on) !== year) return [`调休上班日${dateText(on)}不在${year}年内。`];
  if (weekdayOf(on) % 6 !== 0) return [`调休上班日${dateText(on)}不是周六或者周日。`];
  return [];
}

function checkOverlaps({ holidays, workdays }: CalendarYear): string[] {
  const problems: string[] = [];
  const sorted = [...holidays].sort((one, other) => numberOf(one.from) - numberOf(other.from));
  sorted.forEach((holiday, index) => {
    const before = sorted[index - 1];
    if (before && before.to >= holiday.from) problems.push(`${before.name}和${holiday.name}的放假日期重叠。`);
    for (const on of workdays) {
      if (on >= holiday.from && on <= holiday.to)
        problems.push(`${dateText(on)}既是${holiday.name}放假又是调休上班。`);
    }
  });
  const repeated = workdays.filter((on, index) => workdays.indexOf(on) !== index);
  return [...problems, ...repeated.map((on) => `调休上班日${dateText(on)}重复。`)];
}

/** The festivals whose date everyone knows; a year without one of them was not typed in whole. */
function checkFestivals({ year, holidays }: CalendarYear): string[] {
  return [
    { name: '元旦', on: `${year}-01-01` },
    { name: '劳动节', on: `${year}-05-01` },
    { name: '国庆节', on: `${year}-10-01` },
  ]
    .filter(({ on }) => !holidays.some(({ from, to }) => from <= on && on <= to))
    .map(({ name, on }) => `${dateText(on as Day)}${name}没有列为放假。`);
}
