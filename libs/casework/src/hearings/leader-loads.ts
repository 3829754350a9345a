import type { AppearanceStatus, LeaderRank } from '#law';
import { civilDay, isoInShanghai } from '#platform';

/** A hearing to which a leader of an organ goes, or went. */
export interface Going {
  hearingId: number;
  leaderId: number | null;
  leaderName: string;
  status: AppearanceStatus;
  at: Date;
}

export interface LeaderChoice {
  id: number;
  name: string;
  post: string | null;
  rank: LeaderRank;
  /** Hearings of this year to which he came. */
  appeared: number;
  /** Those ahead for which he is arranged. */
  planned: number;
  /** Other hearings of the same half day. */
  clashes: Date[];
}

/** The list of leaders with what each has done this year, and whether he is elsewhere when the hearing is. */
export function leaderChoices(
  leaders: readonly Pick<LeaderChoice, 'id' | 'name' | 'post' | 'rank'>[],
  going: readonly Going[],
  { hearing, now }: { hearing: { id: number; at: Date } | null; now: Date },
): LeaderChoice[] {
  const year = civilDay(now).slice(0, 4);
  return leaders.map((leader) => {
    const own = going.filter((one) => isOf(one, leader));
    const ahead = own.filter(
      ({ status, at }) => at > now && (status === 'ARRANGED' || status === 'CONFIRMED'),
    );
    return {
      ...leader,
      appeared: own.filter(({ status, at }) => status === 'APPEARED' && civilDay(at).startsWith(year)).length,
      planned: ahead.length,
      clashes: hearing
        ? ahead
            .filter(({ hearingId, at }) => hearingId !== hearing.id && isSameHalf(at, hearing.at))
            .map(({ at }) => at)
        : [],
    };
  });
}

function isOf({ leaderId, leaderName }: Going, { id, name }: { id: number; name: string }): boolean {
  return leaderId === null ? leaderName === name : leaderId === id;
}

/** 同一个半天: nobody is in two courts before noon. */
export function isSameHalf(one: Date, other: Date): boolean {
  return halfOf(one) === halfOf(other);
}

function halfOf(at: Date): string {
  const text = isoInShanghai(at);
  return `${text.slice(0, 10)} ${Number(text.slice(11, 13)) < 12 ? '上午' : '下午'}`;
}
