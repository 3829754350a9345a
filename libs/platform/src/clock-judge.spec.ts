import { ClockJudge } from './clock-judge';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-10-05T10:00:00+08:00');
const IN_2036 = Date.parse('2036-10-05T10:00:00+08:00');

const at = (wall: number, elapsed: number, aheadOfServer: number | null = null) => ({
  wall,
  elapsed,
  aheadOfServer,
});

it('believes a clock that goes on, and one that is put right by some seconds', () => {
  const judge = new ClockJudge(at(NOW, 0), NOW - DAY);
  expect(judge.look(at(NOW + MINUTE, MINUTE))).toBe(true);
  expect(judge.look(at(NOW + MINUTE + 30_000, MINUTE + 1_000))).toBe(true);
});

it('doubts a jump, and believes it at once when it is taken back', () => {
  const judge = new ClockJudge(at(NOW, 0), NOW);
  expect(judge.look(at(IN_2036, 1_000))).toBe(false);
  expect(judge.look(at(IN_2036 + 50 * MINUTE, 50 * MINUTE))).toBe(false);
  expect(judge.look(at(NOW + 51 * MINUTE, 51 * MINUTE))).toBe(true);
});

it.each([
  ['of hours, as when a machine slept, after ten minutes', 15 * HOUR, 10 * MINUTE],
  ['back, after ten minutes', -3 * DAY, 10 * MINUTE],
  ['of years after an hour', IN_2036 - NOW, 60 * MINUTE],
])('believes a jump %s', (_, jump, hold) => {
  const judge = new ClockJudge(at(NOW, 0), NOW);
  expect(judge.look(at(NOW + jump, 0))).toBe(false);
  expect(judge.look(at(NOW + jump + hold - 1_000, hold - 1_000))).toBe(false);
  expect(judge.look(at(NOW + jump + hold, hold))).toBe(true);
});

it.each([
  ['before the newest row', NOW + HOUR, 10 * MINUTE],
  ['years after the newest row', NOW - 4000 * DAY, 60 * MINUTE],
])('doubts a clock that is %s at the start', (_, newest, hold) => {
  const judge = new ClockJudge(at(NOW, 0), newest);
  expect(judge.look(at(NOW, 0))).toBe(false);
  expect(judge.look(at(NOW + hold, hold))).toBe(true);
});

it('asks the server where there is one: agreement ends the doubt, and nothing else does', () => {
  const judge = new ClockJudge(at(NOW, 0, 0), NOW);
  expect(judge.look(at(NOW + 15 * HOUR, 0, 0))).toBe(true);
  expect(judge.look(at(IN_2036, MINUTE, IN_2036 - NOW))).toBe(false);
  expect(judge.look(at(IN_2036 + 5 * HOUR, 5 * HOUR, IN_2036 - NOW))).toBe(false);
  expect(judge.look(at(NOW + 6 * HOUR, 6 * HOUR, -20_000))).toBe(true);
});
