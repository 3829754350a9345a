import { type CaseDeadline, type Day, findPeriod, type Period, type WorkCalendar } from '#law';
import { startLabelOf } from '../case/deadlines/calendar-pauses';

/** 自收到次日起第 10 个工作日 · 第四十八条 · 还有 8 个工作日 */
export function countWords(
  { periodId, due }: Pick<CaseDeadline, 'periodId' | 'due'>,
  today: Day,
  calendar: WorkCalendar,
): string {
  const period = periodId ? findPeriod(periodId) : undefined;
  const left = due && due > today ? `还有 ${calendar.countWorkdays(today, due)} 个工作日` : null;
  return [period && lengthWords(period), period?.article, left].filter(Boolean).join(' · ');
}

/** 自收到次日起第 10 个工作日, 自受理次日起 60 日, 开庭前 3 日; null where the law names no length. */
export function lengthWords({ amount, unit, direction, trigger }: Period): string | null {
  if (amount === 0) return null;
  const word = startLabelOf(trigger);
  const units = { workday: '个工作日', day: '日', month: '个月', year: '年' };
  const length = `${amount} ${units[unit]}`;
  if (direction === 'before') return `${word}前 ${length}`;
  return `自${word}次日起${unit === 'workday' ? '第' : ''} ${length}`;
}
