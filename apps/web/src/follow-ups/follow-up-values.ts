import { type Day, type FieldProblem, type FollowUpFact, type FollowUpKind, isDay } from '#law';
import { writtenDayProblem } from '../ui/written-day';

/** 意见书、建议书、履行事项 as it stands in a form: the days as they were typed. */
export interface FollowUpValues {
  kind: FollowUpKind;
  issuer: string;
  receivedOn: string;
  dueOn: string;
}

/** What must be said or mended before the server is asked, in its words. */
export function problemsOf({ receivedOn, dueOn }: FollowUpValues): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const received =
    receivedOn === '' ? '请填收到日期，期限从这天起算' : writtenDayProblem('收到日期', receivedOn);
  const due = writtenDayProblem('办理期限', dueOn);
  if (received !== null) problems.push({ field: 'receivedOn', message: received });
  if (due !== null) problems.push({ field: 'dueOn', message: due });
  return problems;
}

/** The request of the form; empty fields say that nothing is there. */
export function requestOf({ kind, issuer, receivedOn, dueOn }: FollowUpValues) {
  return { kind, issuer, receivedOn: receivedOn as Day, dueOn: (dueOn || null) as Day | null };
}

/** What the law room counts from; null as long as there is no day to count from. */
export function factOf({ kind, receivedOn, dueOn }: FollowUpValues): FollowUpFact | null {
  if (!isDay(receivedOn)) return null;
  return { id: 0, kind, receivedOn, dueOn: isDay(dueOn) ? dueOn : null, answeredOn: null };
}
