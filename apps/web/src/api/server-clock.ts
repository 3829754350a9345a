/** How far the device's clock is behind the server's, by the `Date` header of its answers; office clocks are often wrong. */
let behindMs = 0;
const watchers = new Set<() => void>();

/** A header has whole seconds and its answer was under way: less than this is no difference. */
const NOISE_MS = 5_000;

export function readServerClock(headers: Headers): void {
  const date = headers.get('date');
  const difference = date ? Date.parse(date) - Date.now() : Number.NaN;
  if (!Number.isFinite(difference) || Math.abs(difference - behindMs) < NOISE_MS) return;
  behindMs = difference;
  watchers.forEach((changed) => {
    changed();
  });
}

export function serverNow(): Date {
  return new Date(Date.now() + behindMs);
}

export function watchServerClock(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
