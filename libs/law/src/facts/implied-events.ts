import { findDisposition } from '../dispositions/disposition';
import type { CaseFacts, EventFact, OutcomeFact } from './facts';
import type { EventType } from './event-types';
import type { Day } from '../day';

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
  // What a judgment orders begins with its effect.
  if (event.type === 'EFFECTIVE') return true;
  const document = receiptOfOutcome(facts, outcome);
  return event.type === document.type && event.on === document.on;
}

/** 收到终结本案的裁判: the event and its day; null where it was not served yet, or is no judgment or ruling. */
export function outcomeDocument(
  facts: CaseFacts,
): { type: 'JUDGMENT_RECEIVED' | 'RULING_RECEIVED'; on: Day; appealable?: boolean } | null {
  const { outcome } = facts;
  if (!outcome) return null;
  const { type, on } = receiptOfOutcome(facts, outcome);
  if ((type !== 'JUDGMENT_RECEIVED' && type !== 'RULING_RECEIVED') || on === undefined) return null;
  const { appealable } = facts.events.find((event) => event.type === type && event.on === on) ?? {};
  return { type, on, ...(appealable === undefined ? {} : { appealable }) };
}

function receiptOfOutcome(facts: CaseFacts, outcome: OutcomeFact): { type: EventType; on: Day | undefined } {
  const type = documentEvent(facts, outcome);
  const receipts = [...facts.events, ...impliedEvents(facts)].filter((one) =>
    isReceiptOf(outcome, type, one),
  );
  return { type, on: receipts.map((one) => one.on).sort()[0] };
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
