import { leaveToSend } from './leave-to-send';

const START = Date.parse('2026-10-05T00:30:00Z');

/** Sends as soon as leave is given, and says when. */
function sent(count: number, mostPerMinute: number): number[] {
  let freeAt: Date | null = null;
  const sentAt: number[] = [];
  let waiting = Array.from({ length: count }, () => START);
  while (waiting.length > 0) {
    const now = Math.min(...waiting);
    const due = waiting.filter((at) => at <= now);
    const leave = leaveToSend(freeAt, new Date(now), due.length, mostPerMinute);
    freeAt = leave.freeAt;
    for (let one = 0; one < leave.now; one++) sentAt.push(now);
    waiting = [...waiting.filter((at) => at > now), ...leave.later.map((at) => at.getTime())];
  }
  return sentAt.sort((one, other) => one - other);
}

describe('leave to send', () => {
  it.each([1, 3, 20, 60, 600])(
    'of %i a minute is never more than that in any minute, and soon used',
    (most) => {
      const times = sent(most * 3, most);
      const inMinuteFrom = (at: number) => times.filter((time) => time >= at && time < at + 60_000).length;
      expect(Math.max(...times.map(inMinuteFrom))).toBeLessThanOrEqual(most);
      expect((times.at(-1) ?? 0) - START).toBeLessThan(4.5 * 60_000);
      expect(times[0]).toBe(START);
    },
  );

  it('does not wait for the end of a time that a wrong clock has given away', () => {
    const { later } = leaveToSend(new Date(START + 9e9), new Date(START), 1, 20);
    expect(later[0]?.getTime()).toBeLessThanOrEqual(START + 60_000);
  });
});
