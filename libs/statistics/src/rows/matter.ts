import type { Dispute } from '#casework';
import { byId, undo } from '../as-of';
import type { Question } from './question';

/** What is fought about, in a row of whatever has a dispute. */
export type Matter = Pick<Dispute, 'actType' | 'field' | 'cause'> & { disputeId: number };

/** The same rows with what was known of their disputes at the end of the day that is asked for. */
export function mattersAsKnown<T extends Matter>(rows: readonly T[], { since }: Question): T[] {
  if (since === null) return [...rows];
  const disputes = new Map(
    rows.map(({ disputeId, actType, field, cause }) => [disputeId, { actType, field, cause }]),
  );
  const known = undo(disputes, since.entries.dispute, byId);
  return rows.map((row) => ({ ...row, ...known.get(row.disputeId) }));
}
