import { isoInShanghai } from '#platform';
import { policyOf, USUAL_POLICY } from './policy';
import { leavesAt } from './quiet-hours';

describe('a policy', () => {
  it('is the usual one where nobody has decided otherwise', () => {
    expect(policyOf([])).toEqual(USUAL_POLICY);
  });

  it('is that of the nearest, field by field', () => {
    const policy = policyOf([
      { criticalLeads: [10], copyTo: ['LEADER'], quietFrom: '20:00', quietTo: '07:30' },
      { criticalLeads: [5, 1] },
      { copyTo: [] },
    ]);
    expect(policy).toMatchObject({
      criticalLeads: [5, 1],
      copyTo: [],
      quietFrom: '20:00',
      highLeads: [3, 1, 0],
    });
  });
});

describe('quiet hours', () => {
  it.each([
    ['20:00', '07:30', '2026-10-05T22:10:00+08:00', '2026-10-06T07:30:00+08:00'],
    ['20:00', '07:30', '2026-10-06T03:00:00+08:00', '2026-10-06T07:30:00+08:00'],
    ['20:00', '07:30', '2026-10-06T07:30:00+08:00', '2026-10-06T07:30:00+08:00'],
    ['12:00', '14:00', '2026-10-06T12:30:00+08:00', '2026-10-06T14:00:00+08:00'],
    ['12:00', '14:00', '2026-10-06T15:00:00+08:00', '2026-10-06T15:00:00+08:00'],
    ['08:00', '08:00', '2026-10-06T08:00:00+08:00', '2026-10-06T08:00:00+08:00'],
    [null, null, '2026-10-06T03:00:00+08:00', '2026-10-06T03:00:00+08:00'],
  ])('from %s to %s hold %s back until %s', (quietFrom, quietTo, at, leaves) => {
    const quiet = { quietFrom, quietTo, workdaysOnly: false };
    expect(isoInShanghai(leavesAt(new Date(at), quiet, () => true))).toBe(leaves);
  });

  it('go on over the days of rest where an office wants it so', () => {
    const isWorkday = (on: string) => on > '2026-10-07';
    const quiet = { quietFrom: '20:00', quietTo: '07:30', workdaysOnly: true };
    const leaves = (at: string) => isoInShanghai(leavesAt(new Date(at), quiet, isWorkday));
    expect(leaves('2026-10-04T10:00:00+08:00')).toBe('2026-10-08T07:30:00+08:00');
    expect(leaves('2026-10-08T10:00:00+08:00')).toBe('2026-10-08T10:00:00+08:00');
  });
});
