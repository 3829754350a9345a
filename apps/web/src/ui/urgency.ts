import { type Day, daysBetween, type DeadlineStatus, type WorkCalendar } from '#law';
import type { ShapeKind } from './shape';

export type UrgencyKind =
  'overdue' | 'today' | 'soon' | 'near' | 'far' | 'paused' | 'done' | 'late' | 'cancelled';

export interface Urgency {
  kind: UrgencyKind;
  words: string;
}

export const URGENCY_SHAPES: Record<UrgencyKind, ShapeKind> = {
  overdue: 'square',
  today: 'triangle',
  soon: 'diamond',
  near: 'ring',
  far: 'small-ring',
  paused: 'bars',
  done: 'check',
  late: 'check',
  cancelled: 'dash',
};

/** A deadline as far as its tag tells it. */
export interface DeadlineState {
  due: Day | null;
  /** Left out: still open. */
  status?: DeadlineStatus | null;
  metOn?: Day | null;
  suspendedOn?: Day | null;
  /** What is said of one that lapsed unused. */
  lapsed?: string | null;
  /** It had long passed when it was entered. */
  enteredLate?: boolean;
}

const SOON_WORKDAYS = 3;
const NEAR_WORKDAYS = 7;

/** Null where there is nothing to say: no date, and neither done nor standing. */
export function urgencyOf(
  { due, status, metOn, suspendedOn, lapsed, enteredLate }: DeadlineState,
  today: Day,
  calendar: WorkCalendar,
): Urgency | null {
  if (status === 'CANCELLED') return { kind: 'cancelled', words: lapsed ?? '不再需要' };
  if (status === 'MET') return metUrgency(due, metOn ?? null);
  if (status === 'SUSPENDED') return { kind: 'paused', words: pausedWords(suspendedOn ?? null, today) };
  if (due === null) return null;
  if (enteredLate) return { kind: 'cancelled', words: '补录，未登记办理日期' };
  return openUrgency(due, today, calendar);
}

function openUrgency(due: Day, today: Day, calendar: WorkCalendar): Urgency {
  const days = daysBetween(today, due);
  if (days < 0) return { kind: 'overdue', words: `逾期 ${-days} 天` };
  if (days === 0) return { kind: 'today', words: '今天到期' };
  const words = days === 1 ? '明天到期' : `还有 ${days} 天`;
  const workdays = calendar.countWorkdays(today, due);
  if (days === 1 || workdays <= SOON_WORKDAYS) return { kind: 'soon', words };
  return { kind: workdays <= NEAR_WORKDAYS ? 'near' : 'far', words };
}

function metUrgency(due: Day | null, metOn: Day | null): Urgency {
  const late = due && metOn ? daysBetween(due, metOn) : 0;
  return late > 0 ? { kind: 'late', words: `逾期 ${late} 天完成` } : { kind: 'done', words: '按期完成' };
}

function pausedWords(suspendedOn: Day | null, today: Day): string {
  return suspendedOn ? `中止 ${daysBetween(suspendedOn, today)} 天` : '中止';
}
