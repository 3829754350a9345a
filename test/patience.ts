import { setTimeout as pause } from 'node:timers/promises';

/** How long nothing at all may move before it counts as stuck, however busy the machine is. */
const STUCK_MS = 120_000;

/**
 * Waits for something, as long as it takes.
 * @param howFar what changes while it comes nearer
 * @throws when neither has changed for two minutes
 */
export async function eventually(
  isSo: () => boolean | Promise<boolean>,
  howFar?: () => unknown,
): Promise<void> {
  let [seen, movedAt] = [await howFar?.(), Date.now()];
  for (let wait = 5; !(await isSo()); wait = Math.min(100, wait * 1.2)) {
    const now = await howFar?.();
    if (now !== seen) [seen, movedAt] = [now, Date.now()];
    if (Date.now() - movedAt > STUCK_MS)
      throw new Error(`Not so, and nothing moves: ${isSo.toString()} ${String(seen)}`);
    await pause(wait);
  }
}

/**
 * How many times longer than on a quiet machine work takes just now. What must be fast is measured with it: a bound
 * holds as it is written where nothing else runs, and is stretched where the processor is shared.
 */
export function slowness(): number {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const spentMs = () => {
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1000;
  };
  while (spentMs() < 30);
  return Math.max(1, (performance.now() - began) / spentMs());
}
