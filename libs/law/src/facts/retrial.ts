import { periodOf } from '../periods/period';
import type { PeriodEntry } from '../periods/period-entry';
import type { CaseFacts } from './facts';

type RetrialFacts = Pick<CaseFacts, 'procedure' | 'judgmentInForce' | 'events'>;

/**
 * 再审按哪一审的程序审理: a judgment of second instance by that procedure, and one of first instance too where a higher
 * court took the case up (提审). Where neither is known, by that of first instance.
 */
export function isHeardAsSecondInstance({ procedure, judgmentInForce, events }: RetrialFacts): boolean {
  if (procedure !== 'RETRIAL') return false;
  return (
    judgmentInForce === 'SECOND_INSTANCE' || events.some(({ type }) => type === 'HEARD_AS_SECOND_INSTANCE')
  );
}

/** Known to be heard by the procedure of first instance, so that its judgment may be appealed. */
export function isHeardAsFirstInstance(facts: RetrialFacts): boolean {
  return (
    facts.procedure === 'RETRIAL' &&
    facts.judgmentInForce === 'FIRST_INSTANCE' &&
    !isHeardAsSecondInstance(facts)
  );
}

/** 再审案件按照第二审程序审理的，适用第八十八条规定的审理期限，即三个月（行诉解释第五十条第二款）. */
export function asHeardHere<Id extends string>(
  period: PeriodEntry<Id>,
  facts: RetrialFacts,
): PeriodEntry<Id> {
  const isShorter = period.id === 'JS18-50-2' && isHeardAsSecondInstance(facts);
  return isShorter ? { ...period, amount: periodOf('XS-88').amount } : period;
}
