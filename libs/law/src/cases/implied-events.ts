import { findDisposition } from '../dispositions/disposition';
import type { CaseFacts, EventFact } from './facts';
import type { EventType } from './event-types';

/**
 * The events that an outcome implies, on its own dates, unless one of the kind is recorded already: the decision of a
 * review organ on the day it was made, the receipt of decision, judgment or ruling by the others on the day of service.
 *
 * `assess` counts them in; nobody need store them.
 */
export function impliedEvents(facts: CaseFacts): EventFact[] {
  const { outcome } = facts;
  if (!outcome) return [];
  const type = impliedType(facts, outcome.disposition);
  const on = type === 'DECISION_MADE' ? outcome.madeOn : outcome.servedOn;
  if (on === null || facts.events.some((event) => event.type === type)) return [];
  return [{ type, on }];
}

/** 维持 by the court above may be either: a judgment is the usual one. 调解书 has no event of its own and no appeal. */
function impliedType({ procedure, capacity }: CaseFacts, code: string): EventType {
  if (procedure === 'RECONSIDERATION')
    return capacity === 'REVIEW_ORGAN' ? 'DECISION_MADE' : 'DECISION_RECEIVED';
  if (procedure === 'ENFORCEMENT_REVIEW') return 'ENFORCEMENT_RULING_RECEIVED';
  return findDisposition(code)?.documentKind === 'RULING' ? 'RULING_RECEIVED' : 'JUDGMENT_RECEIVED';
}
