const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long a session lasts without a request, and at the longest. */
export const SESSION_TERMS = { idleMs: 2 * HOUR_MS, absoluteMs: 12 * HOUR_MS } as const;

/** How stale the last sight may get before a request writes it. */
export const SEEN_EVERY_MS = 5 * MINUTE_MS;

export function endsOfSession({ createdAt, lastSeenAt }: { createdAt: Date; lastSeenAt: Date }): Date {
  const { idleMs, absoluteMs } = SESSION_TERMS;
  return new Date(Math.min(lastSeenAt.getTime() + idleMs, createdAt.getTime() + absoluteMs));
}
