import { findDisposition } from '../dispositions/disposition';
import type { CaseFacts, EventFact, OutcomeFact } from './facts';
import type { EventType } from './event-types';

/**
 * The events that an outcome implies, on its own dates, unless they are recorded already: the decision of a review organ
 * on the day it was made, the receipt of decision, judgment or ruling by the others on the day of service.
 *
 * `assess` counts them in; nobody need store them.
 */
export function impliedEvents(facts: CaseFacts): EventFact[] {
  const { outcome } = facts;
  if (!outcome) return [];
  const type = documentEvent(facts, outcome);
  const on = type === 'DECISION_MADE' ? outcome.madeOn : outcome.servedOn;
  return on === null || facts.events.some((event) => isReceiptOf(outcome, type, event)) ? [] : [{ type, on }];
}

/**
 * Whether this event brought the document that ended the case, so that its orders run from it. An earlier ruling, as on
 * jurisdiction, did not; nor did a later one, as that which corrects a slip.
 */
export function bringsTheOutcome(facts: CaseFacts, event: { type: string; on: string }): boolean {
  const { outcome } = facts;
  if (!outcome) return false;
  const type = documentEvent(facts, outcome);
  const receipts = [...facts.events, ...impliedEvents(facts)].filter((one) =>
    isReceiptOf(outcome, type, one),
  );
  const first = receipts.map((one) => one.on).sort()[0];
  return event.type === type && event.on === first;
}

function isReceiptOf({ madeOn }: OutcomeFact, type: EventType, event: { type: string; on: string }): boolean {
  return event.type === type && (type !== 'RULING_RECEIVED' || event.on >= madeOn);
}

/** 维持 by the court above may be either: a judgment is the usual one. 调解书 is received like a judgment, without appeal. */
function documentEvent(
  { procedure, capacity, events }: CaseFacts,
  { disposition, madeOn }: OutcomeFact,
): EventType {
  if (procedure === 'RECONSIDERATION')
    return capacity === 'REVIEW_ORGAN' ? 'DECISION_MADE' : 'DECISION_RECEIVED';
  if (procedure === 'ENFORCEMENT_REVIEW') return 'ENFORCEMENT_RULING_RECEIVED';
  const kind = findDisposition(disposition)?.documentKind ?? null;
  if (kind !== null) return kind === 'RULING' ? 'RULING_RECEIVED' : 'JUDGMENT_RECEIVED';
  const ruled = events.some(({ type, on }) => type === 'RULING_RECEIVED' && on >= madeOn);
  const judged = events.some(({ type }) => type === 'JUDGMENT_RECEIVED');
  return ruled && !judged ? 'RULING_RECEIVED' : 'JUDGMENT_RECEIVED';
}
