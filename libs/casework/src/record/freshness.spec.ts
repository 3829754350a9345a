import { day } from '#law';
import { isAskedByMessage, unconfirmedFrom } from './freshness';
import { NEVER } from './participation.entity';

const TODAY = day('2026-09-01');

it.each([
  ['a case that was touched today', 'OPEN', '2026-09-20', TODAY, '2026-10-01'],
  ['one that was only computed again', 'SUSPENDED', '2026-09-20', null, '2026-09-20'],
  ['one that was opened again by another', 'OPEN', NEVER, null, '2026-10-01'],
  ['one that is closed', 'CLOSED', '2026-09-20', TODAY, NEVER],
] as const)('%s is asked about in time', (_name, status, before, touchedOn, expected) => {
  expect(unconfirmedFrom(status, day(before), touchedOn, TODAY)).toBe(expected);
});

it.each([
  ['received lately', '2026-08-20', '2026-10-01', true],
  ['typed in afterwards', '2025-03-01', '2026-10-01', false],
  ['typed in afterwards and touched since', '2025-03-01', '2026-10-20', true],
  ['closed', '2026-08-20', NEVER, false],
])('a case that was %s', (_name, receivedOn, from, expected) => {
  const registeredAt = new Date('2026-09-01T02:00:00Z');
  const seat = { registeredAt, receivedOn: day(receivedOn), unconfirmedFrom: day(from) };
  expect(isAskedByMessage(seat)).toBe(expected);
});
