import { type ImportSummary, REASONS } from '#ledger';
import { Shown } from '../http/shown';

export class ImportDoubtView {
  /** Whose confirmation takes the row. */
  @Shown('text') reason: string;
  @Shown('text') message: string;
  /** Doubtful rows with it, alone or beside others. */
  @Shown('number') count: number;
}

/** Each reason once, with how many rows wait for it. */
export function doubtsOf(doubts: ImportSummary['doubts']): ImportDoubtView[] {
  const reasons = [...new Set(doubts.flatMap((one) => one.reasons))];
  return reasons.map((reason) => ({
    reason,
    message: Object.hasOwn(REASONS, reason) ? REASONS[reason as keyof typeof REASONS].message : '',
    count: sumOf(doubts.filter((one) => one.reasons.includes(reason))),
  }));
}

export function sumOf(counted: readonly { count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

export function messageOf(reason: string, sameAs: number | null): string {
  if (reason === 'DUPLICATE') return `与第 ${sameAs} 行是同一件案件`;
  return Object.hasOwn(REASONS, reason) ? REASONS[reason as keyof typeof REASONS].message : '';
}
