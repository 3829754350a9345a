import type { Day } from '#law';
import { isoInShanghai } from '#platform';
import { leaveFor } from './digest';

const OFFICE = { digestAt: '08:45', quietFrom: null, quietTo: null, workdaysOnly: false };
const at = (moment: string) => `2026-10-${moment}:00+08:00`;
const isWorkday = (on: Day) => on > '2026-10-07';

it.each([
  ['with all of its morning', OFFICE, '09T08:30', '2026-10-09', '09T08:45'],
  ['with all of the next morning', OFFICE, '09T15:00', '2026-10-16', '10T08:45'],
  ['by itself where that is the last day', OFFICE, '09T15:00', '2026-10-10', null],
  ['with the next morning where it counts to no day', OFFICE, '09T15:00', null, '10T08:45'],
  ['on the next day of work', { ...OFFICE, workdaysOnly: true }, '04T08:30', '2026-10-06', '08T08:45'],
  [
    'after the quiet hours',
    { ...OFFICE, quietFrom: '20:00', quietTo: '09:00' },
    '09T08:30',
    null,
    '09T09:00',
  ],
  ['by itself where nobody wants it together', { ...OFFICE, digestAt: null }, '09T08:30', null, null],
])('leaves %s', (_, policy, now, lastDay, together) => {
  const leave = leaveFor(new Date(at(now)), policy, lastDay as Day | null, isWorkday);
  expect(leave.together && isoInShanghai(leave.together)).toBe(together && at(together));
});
