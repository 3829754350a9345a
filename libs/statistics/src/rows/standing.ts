import type { Question } from './question';

interface SeatRow {
  participationId: number;
  /** Today's. */
  withdrawnAt: unknown;
}

/** Whether a seat's registration stood at the end of the day that is asked for: withdrawn since, it counted then. */
export function stoodThen({ since }: Question): (seat: SeatRow) => boolean {
  const then = new Map<number, unknown>();
  for (const { recordId, changes } of since?.entries.participation ?? []) {
    // Newest first: what the oldest of them found is what was known.
    if (changes.withdrawnAt) then.set(recordId, changes.withdrawnAt[0]);
  }
  return ({ participationId, withdrawnAt }) =>
    (then.has(participationId) ? then.get(participationId) : withdrawnAt) === null;
}
