import { dateText, isDay } from '#law';
import { writtenDayProblem } from '../ui/written-day';
import type { CalculatorQuestion } from './question';

/** Before there was such law, and after anybody plans. */
const [FIRST, LAST] = ['1950-01-01', '2100-12-31'];

/** What was typed and is no date, or no number; field of the page → what to do. */
export function unreadableIn(question: CalculatorQuestion): Map<string, string> {
  const { on, period, days, pauses, extendDays } = question;
  const found = [
    ['on', on === '' ? '请填日期，期限从这天起算' : dayProblem('日期', on)],
    ['days', period === null ? null : numberProblem(days)],
    ...pauses.flatMap(({ kind, from, to }, index) => [
      [`pause-${index}-from`, dayProblem('起始日期', from)],
      [`pause-${index}-to`, dayProblem(kind === 'SUSPENSION' ? '恢复日期' : '截止日期', to)],
      ...(kind !== 'SUSPENSION' && to !== '' && to < from
        ? [[`pause-${index}-to`, '截止日期早于起始日期，请核对']]
        : []),
    ]),
    ['extendDays', numberProblem(extendDays ?? '')],
  ];
  return new Map(found.filter((one): one is [string, string] => one[1] !== null));
}

function dayProblem(label: string, text: string): string | null {
  if (!isDay(text)) return writtenDayProblem(label, text);
  return text < FIRST || text > LAST ? `${dateText(text)}超出可以计算的范围，请改${label}` : null;
}

function numberProblem(text: string): string | null {
  return text === '' || /^\d{1,4}$/.test(text) ? null : '天数请填整数';
}
