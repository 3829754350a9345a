const MINUTE_MS = 60_000;
/** A quarter of a minute's messages may leave at once; the others follow at even distances. */
const AT_ONCE = 0.25;

export interface Leave {
  /** How many may leave now. */
  now: number;
  /** When each of the others may be tried. */
  later: Date[];
  freeAt: Date;
}

/**
 * Lets no more than `mostPerMinute` leave in any minute, whichever processes send them: the moment up to which leave
 * has been given is all that they need to share.
 */
export function leaveToSend(freeAt: Date | null, now: Date, count: number, mostPerMinute: number): Leave {
  const atOnce = Math.max(1, Math.floor(mostPerMinute * AT_ONCE));
  const distance = MINUTE_MS / Math.max(1, mostPerMinute - atOnce);
  // A clock that was ahead is not waited for.
  const taken = Math.min(Math.max(freeAt?.getTime() ?? 0, now.getTime()), now.getTime() + MINUTE_MS);
  const latest = now.getTime() + (atOnce - 1) * distance;
  const room = Math.floor((latest - taken) / distance + 1e-9) + 1;
  const given = Math.max(0, Math.min(count, room));
  const end = taken + given * distance;
  const first = end - (atOnce - 1) * distance;
  return {
    now: given,
    later: Array.from({ length: count - given }, (_, index) => new Date(Math.ceil(first + index * distance))),
    freeAt: new Date(Math.ceil(end)),
  };
}
