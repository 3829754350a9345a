import type { Day } from '../day';
import type { Opening } from '../duties/event-table';
import type { CaseFacts, OrderFact } from '../facts/facts';
import { outcomeDocument } from '../facts/implied-events';
import { isTrial } from '../facts/later-stages';

/** What one order of the outcome gives: its days, from when they run, and what that day is called. */
export interface OrderRun {
  days: number | null;
  trigger: Day;
  beginning: string;
}

/**
 * Each order of these kinds; 责令重作 without days has the period of the law instead.
 *
 * @param on the day of effect of a judgment, of receipt of a review decision
 */
export function orderRuns({ forOrders }: Opening, on: Day, facts: CaseFacts): OrderRun[] {
  return (facts.outcome?.orders ?? [])
    .filter(({ kind, days }) => forOrders?.includes(kind) && (kind !== 'REDO' || days != null))
    .map((order) => ({ days: order.days ?? null, ...startOfOrder(order, on, facts) }));
}

/** Of 本判决生效之日起 n 日内: from the effect unless the document says otherwise. A review decision has effect on service. */
function startOfOrder(
  { starts, startsOn }: OrderFact,
  on: Day,
  facts: CaseFacts,
): Pick<OrderRun, 'trigger' | 'beginning'> {
  if (starts === 'DATE' && startsOn) return { trigger: startsOn, beginning: '文书写明的起算日' };
  const judged = isTrial(facts.procedure);
  if (starts === 'RECEIVED' && judged)
    return { trigger: outcomeDocument(facts)?.on ?? on, beginning: '收到裁判文书之日' };
  return { trigger: on, beginning: judged ? '裁判生效之日' : '收到复议决定书之日' };
}
