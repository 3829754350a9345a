import { isUnrecorded } from './unrecorded';

const now = new Date('2026-11-02T10:00:00+08:00');

it.each([
  ['2026-11-02T09:30:00+08:00', 'SCHEDULED', true],
  ['2026-11-02T14:30:00+08:00', 'SCHEDULED', false],
  ['2026-11-01T09:30:00+08:00', 'HELD', false],
  ['2026-11-01T09:30:00+08:00', 'CANCELLED', false],
] as const)('a hearing of %s that is %s asks to be recorded: %s', (at, status, asks) => {
  expect(isUnrecorded({ at, status, mayWrite: true }, now)).toBe(asks);
  expect(isUnrecorded({ at, status, mayWrite: false }, now)).toBe(false);
});
