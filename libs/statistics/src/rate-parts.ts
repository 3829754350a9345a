import { findDisposition, type Result, type Stream } from '#law';
import type { CountedCase } from './counted-case';
import type { Figures } from './figures';
import type { Share } from './timeliness';

/** What a rate can be a share of: RULES of the offices differ, so each is named. */
export interface RateBase {
  id: string;
  name: string;
  /** Where the numerator is another one too. */
  numeratorName?: string;
  /** False where the numerator is no part of it, so that the rate may exceed 100%. */
  isWhole?: boolean;
  of: (figures: Figures) => Share;
}

/** 撤销（含部分撤销）、变更、确认违法、确认无效、责令履行. */
const CORRECTING: readonly Result[] = [
  'REVOKED',
  'CHANGED',
  'CONFIRMED_ILLEGAL',
  'CONFIRMED_INVALID',
  'ORDERED_TO_PERFORM',
];
const SETTLING: readonly Result[] = ['MEDIATED', 'SETTLED', 'WITHDRAWN'];

export type IsPart = (counted: CountedCase) => boolean;

export function isCorrecting({ ending }: CountedCase): boolean {
  return ending !== null && CORRECTING.includes(ending.result);
}

/** 按撤诉处理 is no settlement: it is the court's answer to a plaintiff who stays away. */
export function isSettled({ ending }: CountedCase): boolean {
  return ending !== null && SETTLING.includes(ending.result) && !isDeemedWithdrawal(ending.disposition);
}

export function isLost({ ending }: CountedCase): boolean {
  return ending?.verdict === 'LOST';
}

export function isWon({ ending }: CountedCase): boolean {
  return ending?.verdict === 'WON';
}

export function endsLike(...results: Result[]): IsPart {
  return ({ ending }) => ending !== null && results.includes(ending.result);
}

function isDeemedWithdrawal(code: string): boolean {
  const disposition = findDisposition(code);
  return disposition?.result === 'WITHDRAWN' && disposition.correction !== 'SETTLE';
}

function isJudged({ ending }: CountedCase): boolean {
  return ending !== null && findDisposition(ending.disposition)?.documentKind === 'JUDGMENT';
}

export function shareOf<T extends { caseId: number }>(
  whole: readonly T[],
  isPart: (one: T) => boolean,
): Share {
  return { part: whole.filter(isPart).map(caseOf), whole: whole.map(caseOf) };
}

export function caseOf({ caseId }: { caseId: number }): number {
  return caseId;
}

type Counting = (figures: Figures) => readonly CountedCase[];

export function countedIn(
  streams: readonly Stream[],
  ...measures: Parameters<Figures['counted']>[1][]
): Counting {
  return ({ counted }) => {
    const lists = streams.flatMap((stream) => measures.map((measure) => counted(stream, measure)));
    return lists.length === 1 && lists[0] ? lists[0] : lists.flat();
  };
}

/** Of the concluded of these streams, those that are so: the usual base first, the others in use after it. */
export function basesOfConcluded(
  streams: readonly Stream[],
  isPart: IsPart,
  usualName: string,
): readonly [RateBase, ...RateBase[]] {
  const concluded = countedIn(streams, 'concluded');
  const within = (keep: IsPart) => (figures: Figures) => shareOf(concluded(figures).filter(keep), isPart);
  const over = (whole: Counting) => (figures: Figures) => ({
    part: concluded(figures).filter(isPart).map(caseOf),
    whole: whole(figures).map(caseOf),
  });
  const isCourt = !streams.includes('respondent') && !streams.includes('reviewOrgan');
  return [
    { id: 'concluded', name: usualName, of: within(() => true) },
    {
      id: 'closed',
      name: '同期全部办结件数（含受理前终结）',
      of: over(countedIn(streams, 'concluded', 'notAccepted')),
    },
    {
      id: 'withoutSettled',
      name: '同期审结件数减去调解、和解、撤回的件数',
      of: within((one) => !isSettled(one)),
    },
    {
      id: 'accepted',
      name: '同期受理件数',
      isWhole: false,
      of: over(countedIn(streams, 'accepted')),
    },
    ...(isCourt ? [{ id: 'judgments', name: '同期以判决方式结案的件数', of: within(isJudged) }] : []),
  ];
}
