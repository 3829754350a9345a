import { type DispositionCode, dispositionOf, DISPOSITIONS, type Ending, isResult } from './disposition';
import type { DispositionEntry } from './disposition-entry';
import type { Capacity, DefendantForm, OrderKind, Result, Verdict } from '../vocabulary';

/** What decides beside the disposition who won. */
export interface VerdictSetting {
  capacity: Capacity;
  defendantForm?: DefendantForm | null;
  /** The same organ in the case before; null where the register does not have it. */
  before: { capacity: Capacity; verdict: Verdict | null } | null;
  orders: readonly { kind: OrderKind }[];
}

/** 撤销复议决定、责令重作复议决定 while the act stands (行诉解释第八十九条、第一百三十六条第五款). */
const AGAINST_THE_REVIEW_ORGAN: readonly Ending[] = ['Y1-FYJD', 'Y1-HF'] satisfies readonly DispositionCode[];

/**
 * What a disposition means for one organ: null for a review organ and a third party, who neither win nor lose; `ASKED`
 * where nobody can tell but who has read the judgment.
 *
 * 维持原判 leaves the verdict of the case before, NEUTRAL where that is not known. 改判 has that of the new judgment, which
 * need not be the reverse of the old one: what it orders is ordered against us.
 */
export function usualVerdict(ending: Ending, setting: VerdictSetting): Verdict | 'ASKED' | null {
  const { capacity, defendantForm, before } = setting;
  if (capacity === 'REVIEW_ORGAN' || capacity === 'THIRD_PARTY') return null;
  if (defendantForm === 'CO_DEFENDANT' && AGAINST_THE_REVIEW_ORGAN.includes(ending))
    return ofOneInThePair(before?.capacity);
  return ofTheJudgment(ending, setting);
}

function ofTheJudgment(ending: Ending, { before, orders }: VerdictSetting): Verdict | 'ASKED' | null {
  const verdict = isResult(ending) ? verdictOfResult(ending) : dispositionOf(ending).verdict;
  if (verdict === 'AS_BEFORE') return before?.verdict ?? 'NEUTRAL';
  if (verdict === 'REVERSED') return orders.length > 0 ? 'LOST' : 'ASKED';
  return verdict;
}

/** Whether the verdict depends on the organ's part in the case before. */
export function asksTheCaseBefore(ending: Ending): boolean {
  if (AGAINST_THE_REVIEW_ORGAN.includes(ending)) return true;
  return !isResult(ending) && dispositionOf(ending).verdict === 'AS_BEFORE';
}

/** Whether there are cases of it whose verdict somebody has to say. */
export function mayBeAsked(ending: Ending): boolean {
  if (AGAINST_THE_REVIEW_ORGAN.includes(ending)) return true;
  return !isResult(ending) && dispositionOf(ending).verdict === 'REVERSED';
}

/** 原机关 and 复议机关 as co-defendants: which of them it is the reconsideration tells. */
function ofOneInThePair(capacityBefore: Capacity | undefined): Verdict | 'ASKED' {
  if (capacityBefore === 'REVIEW_ORGAN') return 'LOST';
  return capacityBefore === 'RESPONDENT' ? 'WON' : 'ASKED';
}

/** Where a register tells the result alone: what all dispositions with that result say, else nothing. */
function verdictOfResult(result: Result): DispositionEntry<string>['verdict'] {
  const verdicts = new Set(DISPOSITIONS.filter((one) => one.result === result).map(({ verdict }) => verdict));
  const [only = 'NEUTRAL'] = verdicts;
  return verdicts.size === 1 ? only : 'NEUTRAL';
}
