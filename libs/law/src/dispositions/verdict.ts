import { dispositionOf, DISPOSITIONS, type Ending, isResult } from './disposition';
import type { DispositionEntry } from './disposition-entry';
import type { Capacity, Result, Verdict } from '../vocabulary';

/**
 * What a disposition means for one organ: null for a review organ and a third party, who neither win nor lose.
 *
 * 维持原判 leaves the verdict of the case before, 改判 turns it; NEUTRAL where that is not known. 撤销复议决定而维持原行政行为
 * (Y1-FYJD, 行诉解释第一百三十六条第五款) is LOST by default: the original agency beside the review organ has won, which
 * nothing recorded here can tell, so staff set it with a reason.
 */
export function verdictOf(ending: Ending, capacity: Capacity, verdictBefore: Verdict | null): Verdict | null {
  if (capacity === 'REVIEW_ORGAN' || capacity === 'THIRD_PARTY') return null;
  const verdict = isResult(ending) ? usualVerdict(ending) : dispositionOf(ending).verdict;
  if (verdict === 'AS_BEFORE') return verdictBefore ?? 'NEUTRAL';
  if (verdict === 'REVERSED') return reversed(verdictBefore);
  return verdict;
}

/** Where a register tells the result alone: what all dispositions with that result say, else nothing. */
function usualVerdict(result: Result): DispositionEntry<string>['verdict'] {
  const verdicts = new Set(DISPOSITIONS.filter((one) => one.result === result).map(({ verdict }) => verdict));
  const [only = 'NEUTRAL'] = verdicts;
  return verdicts.size === 1 ? only : 'NEUTRAL';
}

function reversed(verdict: Verdict | null): Verdict {
  if (verdict === 'WON') return 'LOST';
  return verdict === 'LOST' ? 'WON' : 'NEUTRAL';
}
