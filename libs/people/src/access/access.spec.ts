import type { Actor } from '../actor';
import { NotPermitted } from '../people.problems';
import { ROLES, type Role, type View } from '../user.entity';
import { may, requirePermission, type SeatPlace } from './ability';
import { type Permission, PERMISSIONS } from './permissions';
import { requireAssignable, requireWritable } from './seat-rules';
import { seatsInView } from './seats-in-view';

const OWN = 2;
const BELOW = 3;
const MINE = 20;

function person(roles: Role[], more: Partial<Actor> = {}): Actor {
  return {
    userId: MINE,
    username: 'someone',
    name: '某人',
    organId: OWN,
    organName: '某局',
    organPath: '/1/2/',
    hasOrgansBelow: true,
    unitId: 5,
    roles,
    view: 'ORGANS',
    handlesFor: [MINE],
    limitedTo: null,
    identityId: null,
    email: null,
    mustChangePassword: false,
    ...more,
  };
}

function seat(more: Partial<SeatPlace> = {}): SeatPlace {
  return { organId: OWN, unitId: 5, officerId: 99, registrarId: 98, ...more };
}

describe('who may do what', () => {
  it.each<[Role, Permission[]]>([
    [
      'REGISTRAR',
      ['people.read', 'cases.read', 'cases.write', 'cases.import', 'cases.assign', 'statistics.read'],
    ],
    ['OFFICER', ['people.read', 'cases.read', 'cases.write', 'statistics.read']],
    [
      'REVIEWER',
      [
        'people.read',
        'cases.read',
        'cases.write',
        'cases.assign',
        'cases.handOver',
        'cases.approve',
        'statistics.read',
        'reports.write',
        'law.sign',
      ],
    ],
    ['LEADER', ['people.read', 'cases.read', 'cases.approve', 'statistics.read']],
    ['STATISTICIAN', ['people.read', 'cases.read', 'statistics.read', 'reports.write']],
    [
      'SYSTEM_ADMIN',
      ['people.read', 'organs.write', 'accounts.write', 'installation.write', 'localRules.write'],
    ],
    ['SECURITY_ADMIN', ['people.read', 'accounts.secure']],
    ['AUDITOR', ['audit.read']],
  ])('%s may this and nothing else', (role, permissions) => {
    const all = Object.keys(PERMISSIONS) as Permission[];
    expect(all.filter((permission) => may(person([role]), permission))).toEqual(permissions);
  });

  it('is the sum of several roles, narrowed by what a token was given for', () => {
    const both = person(['LEADER', 'AUDITOR']);
    expect([may(both, 'cases.read'), may(both, 'audit.read')]).toEqual([true, true]);
    const token = { ...both, limitedTo: ['audit.read'] as Permission[] };
    expect([may(token, 'cases.read'), may(token, 'audit.read')]).toEqual([false, true]);
  });

  it('says in a refusal which roles it takes', () => {
    expect(() => requirePermission(person(['LEADER']), 'cases.write')).toThrow(
      '登记和修改案件需要登记员、承办人、审核人角色',
    );
  });
});

describe('the seats that may be changed', () => {
  it.each<[string, Role[], Partial<SeatPlace>, string | null]>([
    ['a registrar: any of the own organ', ['REGISTRAR'], {}, null],
    ['a reviewer: any of the own organ', ['REVIEWER'], {}, null],
    ['an officer: what he handles', ['OFFICER'], { officerId: MINE }, null],
    ['an officer: what he registered for nobody', ['OFFICER'], { officerId: null, registrarId: MINE }, null],
    ['an officer: not what another handles', ['OFFICER'], {}, 'NotYourCase'],
    ['an officer: not what he registered for another', ['OFFICER'], { registrarId: MINE }, 'NotYourCase'],
    ['nobody: that of an organ below', ['REGISTRAR', 'REVIEWER'], { organId: BELOW }, 'NotYourOrgansSeat'],
    ['a leader: none', ['LEADER'], { officerId: MINE }, 'NotPermitted'],
  ])('%s', (_what, roles, place, refusal) => {
    const attempt = () => requireWritable(person(roles), seat(place));
    if (refusal === null) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(expect.objectContaining({ code: refusal }));
  });

  it('are those of the absent too, for who stands in', () => {
    const substitute = person(['OFFICER'], { handlesFor: [MINE, 99] });
    expect(() => requireWritable(substitute, seat())).not.toThrow();
    expect(() => requireAssignable(substitute, 99)).not.toThrow();
  });

  it('are not given to others by an officer', () => {
    expect(() => requireAssignable(person(['OFFICER']), 99)).toThrow(NotPermitted);
    expect(() => requireAssignable(person(['REGISTRAR']), 99)).not.toThrow();
  });
});

describe('the seats in view', () => {
  const places = {
    own: seat(),
    below: seat({ organId: BELOW }),
    otherUnit: seat({ unitId: 6 }),
    mine: seat({ unitId: null, officerId: MINE }),
    beside: seat({ organId: 7 }),
  };

  it.each<[View, (keyof typeof places)[]]>([
    ['ORGANS', ['own', 'below', 'otherUnit', 'mine']],
    ['ORGAN', ['own', 'otherUnit', 'mine']],
    ['UNIT', ['own', 'mine']],
    ['OWN', ['mine']],
  ])('of somebody who sees %s', (view, seen) => {
    const inView = seatsInView(person(['REGISTRAR'], { view }), [OWN, BELOW]);
    expect(Object.entries(places).flatMap(([name, at]) => (inView.holds(at) ? [name] : []))).toEqual(seen);
  });

  it('are asked for by the same rule, each once however many roles give it', () => {
    const both = person(['REGISTRAR', 'OFFICER']);
    expect(seatsInView(both, [OWN, BELOW]).where('p')).toEqual({
      sql: '(p.organId IN (?, ?))',
      values: [OWN, BELOW],
    });
    expect(seatsInView({ ...both, view: 'UNIT' }, [OWN]).where('p')).toEqual({
      sql:
        '((p.organId = ? AND p.officerId IS NULL AND p.registrarId = ?)' +
        ' OR (p.organId = ? AND p.officerId = ?) OR (p.organId = ? AND p.unitId = ?))',
      values: [OWN, MINE, OWN, MINE, OWN, 5],
    });
  });

  it('are none for who reads no case, and for organs that are not in view', () => {
    const nothing = { sql: '1 = 0', values: [] };
    for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as Role[]) {
      const inView = seatsInView(person([role]), [OWN]);
      expect([ROLES[role], inView.where('p'), inView.holds(seat())]).toEqual([ROLES[role], nothing, false]);
    }
    expect(
      seatsInView(person(['LEADER']), [OWN])
        .within([7])
        .where('p').sql,
    ).toBe('(1 = 0)');
  });
});
