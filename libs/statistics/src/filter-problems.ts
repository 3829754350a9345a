import { addMonths, type Day, day } from '#law';
import type { FieldError } from '#platform';

const EARLIEST = day('1990-01-01');
const LONGEST_MONTHS = 120;

/** What is wrong with the days that are asked about. */
export function problemsOf(from: Day, to: Day, asOf: Day, today: Day): FieldError[] {
  const problems: FieldError[] = [];
  if (from > to) problems.push({ field: 'from', message: '起始日期不能晚于截止日期' });
  if (from < EARLIEST) problems.push({ field: 'from', message: '起始日期应在 1990 年以后' });
  if (to > addMonths(today, 12)) problems.push({ field: 'to', message: '截止日期超出今后一年，请核对年份' });
  if (from <= to && addMonths(from, LONGEST_MONTHS) <= to) {
    problems.push({ field: 'to', message: '统计期间最长十年，请分段统计' });
  }
  if (asOf > today) problems.push({ field: 'asOf', message: '只能按今天或者以前某日所知统计' });
  if (asOf < EARLIEST) problems.push({ field: 'asOf', message: '日期应在 1990 年以后' });
  return problems;
}
