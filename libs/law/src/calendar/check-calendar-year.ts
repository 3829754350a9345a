import type { FieldProblem } from '../problem';
import { dateText, isDay, numberOf, weekdayOf, yearOf, type Day } from '../day';
import type { CalendarYear, Holiday } from './calendar-year';

const FIRST_YEAR = 1999;
const LAST_YEAR = 2199;
/** The longest stretch so far has ten days; more is a slip of the pen. */
const LONGEST_STRETCH = 31;

/**
 * What is wrong with a year's arrangement before it is believed; empty where nothing is.
 *
 * Days of the year before, which a notice may name for 元旦, belong to that year's entry.
 */
export function checkCalendarYear(year: CalendarYear): FieldProblem[] {
  const shape = [
    ...checkHeading(year),
    ...year.holidays.flatMap((holiday, index) => checkHoliday(holiday, year.year, `holidays[${index}]`)),
  ];
  const workdays = year.workdays.flatMap((on, index) => checkWorkday(on, year.year, `workdays[${index}]`));
  // What follows compares dates, which makes sense only among dates.
  return shape.length + workdays.length > 0
    ? [...shape, ...workdays]
    : [...checkOverlaps(year), ...checkFestivals(year)];
}

function checkHeading({ year, source, holidays }: CalendarYear): FieldProblem[] {
  const problems = [];
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    problems.push({ field: 'year', message: `年份${year}不在可以录入的范围内。` });
  if (source.trim() === '') problems.push({ field: 'source', message: '应当写明放假通知的文号。' });
  if (holidays.length === 0) problems.push({ field: 'holidays', message: '没有录入放假日期。' });
  return problems;
}

function checkHoliday({ name, from, to }: Holiday, year: number, field: string): FieldProblem[] {
  const wrong = (part: keyof Holiday, message: string) => [{ field: `${field}.${part}`, message }];
  if (name.trim() === '') return wrong('name', '放假应当写明节日名称。');
  if (!isDay(from) || !isDay(to)) return wrong('from', `${name}的起止日期不是有效的日期。`);
  if (to < from) return wrong('to', `${name}的截止日期${dateText(to)}早于开始日期${dateText(from)}。`);
  if (yearOf(from) !== year || yearOf(to) !== year)
    return wrong('from', `${name}${dateText(from)}至${dateText(to)}不全在${year}年内。`);
  if (numberOf(to) - numberOf(from) >= LONGEST_STRETCH)
    return wrong('to', `${name}放假超过${LONGEST_STRETCH}日。`);
  return [];
}

function checkWorkday(on: Day, year: number, field: string): FieldProblem[] {
  if (!isDay(on)) return [{ field, message: `调休上班日“${String(on)}”不是有效的日期。` }];
  if (yearOf(on) !== year) return [{ field, message: `调休上班日${dateText(on)}不在${year}年内。` }];
  if (weekdayOf(on) % 6 !== 0) return [{ field, message: `调休上班日${dateText(on)}不是周六或者周日。` }];
  return [];
}

function checkOverlaps({ holidays, workdays }: CalendarYear): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const sorted = [...holidays].sort((one, other) => numberOf(one.from) - numberOf(other.from));
  sorted.forEach((holiday, index) => {
    const before = sorted[index - 1];
    if (before && before.to >= holiday.from) {
      const field = `holidays[${holidays.indexOf(holiday)}].from`;
      problems.push({ field, message: `${before.name}和${holiday.name}的放假日期重叠。` });
    }
  });
  workdays.forEach((on, index) => {
    const field = `workdays[${index}]`;
    const off = holidays.find(({ from, to }) => from <= on && on <= to);
    if (off) problems.push({ field, message: `${dateText(on)}既是${off.name}放假又是调休上班。` });
    if (workdays.indexOf(on) !== index) problems.push({ field, message: `调休上班日${dateText(on)}重复。` });
  });
  return problems;
}

/** The festivals whose date everyone knows; a year without one of them was not typed in whole. */
function checkFestivals({ year, holidays }: CalendarYear): FieldProblem[] {
  return [
    { name: '元旦', on: `${year}-01-01` },
    { name: '劳动节', on: `${year}-05-01` },
    { name: '国庆节', on: `${year}-10-01` },
  ]
    .filter(({ on }) => !holidays.some(({ from, to }) => from <= on && on <= to))
    .map(({ name, on }) => ({ field: 'holidays', message: `${dateText(on as Day)}${name}没有列为放假。` }));
}
