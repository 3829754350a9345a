import type { Shown } from '../api/client';

/** Over, neither recorded as held nor cancelled, and the person's to record. */
export function isUnrecorded(
  { status, at, mayWrite }: Pick<Shown['HearingListItemView'], 'status' | 'at' | 'mayWrite'>,
  now: Date,
): boolean {
  return mayWrite && status === 'SCHEDULED' && new Date(at) < now;
}
