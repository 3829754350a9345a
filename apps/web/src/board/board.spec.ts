import { type BoardHearing, clashingIn, columnsOf } from './board';

function hearing(id: number, at: string, who: string | null, status = 'ARRANGED'): BoardHearing {
  const leader = who === null ? null : { name: who, post: '副局长', rank: 'DEPUTY' };
  return { id, at, appearance: who === null ? null : { status, leader } } as unknown as BoardHearing;
}

const ALL = [
  hearing(1, '2026-11-02T09:30:00+08:00', '孙丽华'),
  hearing(2, '2026-11-02T11:30:00+08:00', '孙丽华', 'CONFIRMED'),
  hearing(3, '2026-11-02T14:30:00+08:00', '孙丽华'),
  hearing(4, '2026-11-02T09:30:00+08:00', null),
  hearing(5, '2026-11-03T09:30:00+08:00', '周平', 'ABSENT'),
  hearing(6, '2026-11-04T09:30:00+08:00', '外来的负责人'),
];
const LEADERS = ['郑国栋', '孙丽华'].map((name) => ({ name, post: '副局长' }));

it('stands nobody first, then the leaders of the list, and whoever is not in it', () => {
  expect(columnsOf(ALL, LEADERS).map(({ name, hearings }) => [name, hearings.map(({ id }) => id)])).toEqual([
    ['未安排', [4, 5]],
    ['郑国栋', []],
    ['孙丽华', [1, 2, 3]],
    ['外来的负责人', [6]],
  ]);
  expect(columnsOf([], LEADERS).map(({ name }) => name)).toEqual(['郑国栋', '孙丽华']);
});

it('marks two hearings of one leader in one half day, and no others', () => {
  const [nobody, , sun] = columnsOf(ALL, LEADERS);
  expect([...clashingIn(sun!)]).toEqual([1, 2]);
  expect([...clashingIn(nobody!)]).toEqual([]);
});
