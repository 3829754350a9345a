import { type Going, isSameHalf, leaderChoices } from './leader-loads';

const at = (text: string) => new Date(`2026-${text}:00+08:00`);
const sun = { id: 1, name: '孙丽华', post: '副局长', rank: 'DEPUTY' as const };
const he = { id: 2, name: '何志明', post: '副局长', rank: 'DEPUTY' as const };

function going(hearingId: number, day: string, more: Partial<Going> = {}): Going {
  return { hearingId, leaderId: 1, leaderName: '孙丽华', status: 'CONFIRMED', at: at(day), ...more };
}

it('parts the day at noon', () => {
  expect(isSameHalf(at('10-15T09:00'), at('10-15T11:59'))).toBe(true);
  expect(isSameHalf(at('10-15T11:59'), at('10-15T12:00'))).toBe(false);
  expect(isSameHalf(at('10-15T09:00'), at('10-16T09:00'))).toBe(false);
});

it('counts the year and finds who is elsewhere', () => {
  const rows = [
    going(1, '03-02T09:00', { status: 'APPEARED' }),
    going(2, '03-09T09:00', { status: 'APPEARED', leaderId: null }),
    going(3, '10-15T10:00'),
    going(4, '10-15T14:00', { status: 'ARRANGED' }),
    going(5, '10-15T09:30', { status: 'ABSENT' }),
    { ...going(6, '01-01T09:00', { status: 'APPEARED' }), at: new Date('2025-12-31T09:00:00+08:00') },
  ];
  const asked = { hearing: { id: 9, at: at('10-15T09:30') }, now: at('09-21T10:00') };
  expect(leaderChoices([sun, he], rows, asked)).toEqual([
    { ...sun, appeared: 2, planned: 2, clashes: [at('10-15T10:00')] },
    { ...he, appeared: 0, planned: 0, clashes: [] },
  ]);
  // One is no clash of oneself.
  const own = { ...asked, hearing: { id: 3, at: at('10-15T10:00') } };
  expect(leaderChoices([sun], rows, own)[0]?.clashes).toEqual([]);
});
