import type { Shown } from '../api/client';

/** Over, and neither recorded as held nor cancelled. */
export function isUnrecorded(
  { status, at }: Pick<Shown['HearingListItemView'], 'status' | 'at'>,
  now: Date,
): boolean {
  return status === 'SCHEDULED' && new Date(at) < now;
}
