import { dateText, type Day, day, yearOf } from '../day';
import { resultOf } from '../dispositions/disposition';
import { mayBeAppealed } from '../duties/conditions';
import { eventLabel } from '../facts/event-types';
import type { CaseFacts, OutcomeFact } from '../facts/facts';
import { impliedEvents, outcomeDocument } from '../facts/implied-events';
import { eventsInOrder } from '../facts/moments';
import { HEARING_KINDS } from '../vocabulary';
import { effectiveLossOn, effectOfOutcome, isSetAside, isUpheldAbove } from './effect-of-outcome';
import type { LocalCounting, LocalStart } from './local-count';
import {
  type CaseRule,
  COUNTED_THINGS,
  type CountTrigger,
  type EventTrigger,
  type HearingTrigger,
  type LocalScope,
  type OutcomeTrigger,
} from './local-rule';

/** What the how-many-eth of its kind the case is, the case itself counted, by the id of the rule that asks. */
export type Ranks = Readonly<Record<number, number>>;

export interface LocalCase extends LocalCounting {
  facts: CaseFacts;
  ranks: Ranks;
}

/** One occasion on which a rule asks for something. */
export interface LocalOpening extends LocalStart {
  /** What tells it from another occasion of the same rule in the same case. */
  mark: string;
  /** The day that must lie within the window of the rule. */
  on: Day;
  because: string;
  /** The last day, where it does not follow by counting. */
  dueOn?: { day: Day; what: string };
  hearingId?: number;
  /** What opened it was set aside. */
  moot?: boolean;
}

export function openingsOf(rule: CaseRule, of: LocalCase): LocalOpening[] {
  const { trigger } = rule;
  if (!isIn(trigger, of.facts)) return [];
  switch (trigger.on) {
    case 'EVENT':
      return ofEvents(trigger, of);
    case 'OUTCOME':
      return ofOutcome(trigger, of);
    case 'HEARING':
      return ofHearings(trigger, rule.amount, of.facts);
    case 'COUNT':
      return ofCount(trigger, rule, of);
  }
}

function isIn({ procedures, capacities }: LocalScope, { procedure, capacity }: CaseFacts): boolean {
  return (procedures?.includes(procedure) ?? true) && (capacities?.includes(capacity) ?? true);
}

function ofEvents({ type }: EventTrigger, of: LocalCase): LocalOpening[] {
  const { facts } = of;
  const events = eventsInOrder([...facts.events, ...impliedEvents(facts)]);
  const found: { on: Day; provisional?: boolean; because?: string }[] = events.filter(
    (event) => event.type === type,
  );
  const effect = type === 'EFFECTIVE' && found.length === 0 ? effectOfOutcome(facts, of) : null;
  if (effect && facts.procedure !== 'RECONSIDERATION') found.push(effect);
  const what = eventLabel(type, facts.capacity);
  return found.map(({ on, provisional, because }, index) => ({
    ...{ mark: `${index + 1}`, on, trigger: on, what, provisional },
    because: because ?? `${dateText(on)}${what}`,
  }));
}

function ofOutcome(trigger: OutcomeTrigger, of: LocalCase): LocalOpening[] {
  const { facts } = of;
  if (!facts.outcome || !isSuch(trigger, facts.outcome) || isToldAbove(trigger, facts)) return [];
  const start = startOf(trigger, facts.outcome, of);
  return start ? [{ mark: '1', on: start.trigger, ...start, moot: isSetAside(facts) }] : [];
}

function isSuch({ verdict, results, dispositions }: OutcomeTrigger, outcome: OutcomeFact): boolean {
  const result = resultOf(outcome.disposition);
  return (
    (verdict === undefined || outcome.verdict === verdict) &&
    (results === undefined || (result !== null && results.includes(result))) &&
    (dispositions?.some((code) => code === outcome.disposition) ?? true)
  );
}

/** One loss is reported once: of a judgment that was upheld, in the second instance where the rule reaches it. */
function isToldAbove(
  { from = 'EFFECT', verdict, results, dispositions, procedures }: OutcomeTrigger,
  facts: CaseFacts,
) {
  const reaches = procedures?.includes('SECOND_INSTANCE') ?? true;
  const asksForTheVerdict = verdict !== undefined && results === undefined && dispositions === undefined;
  return from === 'EFFECT' && asksForTheVerdict && reaches && isUpheldAbove(facts);
}

type Start = LocalStart & Pick<LocalOpening, 'because'>;

function startOf(
  { from = 'EFFECT' }: OutcomeTrigger,
  { madeOn, servedOn }: OutcomeFact,
  of: LocalCase,
): Start | null {
  switch (from) {
    case 'EFFECT': {
      const effect = effectOfOutcome(of.facts, of);
      return effect && { ...at(effect.on, '裁判、决定生效'), ...effect, because: effect.because };
    }
    case 'SERVICE':
      return served(outcomeDocument(of.facts)?.on ?? servedOn);
    case 'DOCUMENT':
      return at(madeOn, '作出终结本案的文书');
    case 'APPEAL_PERIOD':
      return appealBegun(of.facts);
  }
}

function served(on: Day | null): Start | null {
  return on && at(on, '收到终结本案的文书');
}

function appealBegun(facts: CaseFacts): Start | null {
  const document = outcomeDocument(facts);
  if (!document || !mayBeAppealed(facts, document)) return null;
  return at(document.on, '收到可以上诉的裁判，上诉期开始');
}

function at(on: Day, what: string): Start {
  return { trigger: on, what, because: `${dateText(on)}${what}` };
}

function ofHearings({ kinds, direction }: HearingTrigger, amount: number, facts: CaseFacts): LocalOpening[] {
  return facts.hearings
    .filter(({ kind, status }) => status !== 'CANCELLED' && (kinds?.includes(kind) ?? true))
    .map(({ id, kind, on }) => ({
      ...{ mark: `hearing:${id}`, on, trigger: on, what: HEARING_KINDS[kind], hearingId: id },
      because: `定于${dateText(on)}${HEARING_KINDS[kind]}`,
      direction: direction === 'BEFORE' ? ('before' as const) : ('after' as const),
      ...(amount === 0 && { dueOn: { day: on, what: `${HEARING_KINDS[kind]}当日` } }),
    }));
}

function ofCount({ of: counted, number, from }: CountTrigger, rule: CaseRule, of: LocalCase): LocalOpening[] {
  const on = counted === 'CASES_IN_YEAR' ? of.facts.receivedOn : effectiveLossOn(of.facts, of);
  if (on === null || of.ranks[rule.id] !== number) return [];
  const because = `本案是${COUNTED_THINGS[counted]}第${number}件（${dateText(on)}）`;
  const opening = { mark: '1', on, because };
  if (from !== 'YEAR_END') return [{ ...opening, trigger: on, what: `达到第${number}件` }];
  const end = day(`${yearOf(on)}-12-31`);
  if (rule.amount > 0) return [{ ...opening, trigger: end, what: '年末' }];
  return [{ ...opening, trigger: on, what: `达到第${number}件`, dueOn: { day: end, what: '当年年末' } }];
}
