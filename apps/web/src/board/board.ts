import type { Day } from '#law';
import type { Shown } from '../api/client';
import { dayAt, timeText } from '../ui/dates';

export type BoardHearing = Shown['HearingListItemView'];

/** A column of the board: a leader, or the hearings for which nobody is arranged. */
export interface BoardColumn {
  key: string;
  name: string;
  post: string | null;
  hearings: BoardHearing[];
}

const NOBODY: Omit<BoardColumn, 'hearings'> = { key: '', name: '未安排', post: null };

/** Nobody first, as that asks for something; then the leaders of the list, then whoever else goes. */
export function columnsOf(
  hearings: readonly BoardHearing[],
  leaders: readonly { name: string; post: string | null }[],
): BoardColumn[] {
  const columns = new Map<string, BoardColumn>([[NOBODY.key, { ...NOBODY, hearings: [] }]]);
  for (const { name, post } of leaders) columns.set(name, { key: name, name, post, hearings: [] });
  for (const hearing of hearings) {
    const leader = goingTo(hearing);
    const key = leader?.name ?? NOBODY.key;
    const column = columns.get(key) ?? {
      ...leader,
      key,
      name: key,
      post: leader?.post ?? null,
      hearings: [],
    };
    column.hearings.push(hearing);
    columns.set(key, column);
  }
  return [...columns.values()].filter(({ key, hearings: own }) => key !== NOBODY.key || own.length > 0);
}

/** Whoever said that he cannot come goes nowhere. */
function goingTo({ appearance }: BoardHearing) {
  return appearance && appearance.status !== 'ABSENT' ? appearance.leader : null;
}

/** The hearings of a leader that stand in the way of each other: nobody is in two courts in one half day. */
export function clashingIn({ key, hearings }: Pick<BoardColumn, 'key' | 'hearings'>): ReadonlySet<number> {
  if (key === NOBODY.key) return new Set();
  const halves = new Map<string, BoardHearing[]>();
  for (const hearing of hearings) {
    const half = `${dayAt(hearing.at)} ${timeText(hearing.at) < '12:00' ? '上午' : '下午'}`;
    halves.set(half, [...(halves.get(half) ?? []), hearing]);
  }
  // One hearing in which two organs of the view sit is one place to be.
  const apart = [...halves.values()].filter((same) => new Set(same.map(({ id }) => id)).size > 1);
  return new Set(apart.flat().map(({ id }) => id));
}

export function hearingsOn({ hearings }: Pick<BoardColumn, 'hearings'>, on: Day): BoardHearing[] {
  return hearings.filter(({ at }) => dayAt(at) === on);
}
