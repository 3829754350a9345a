import { dateText, type Day } from '../day';
import { eventLabel, type EventType } from '../facts/event-types';
import type { CaseFacts, EventFact } from '../facts/facts';
import { endedBeforeAcceptance } from '../duties/conditions';
import { ORDER_RULES, type OrderRule } from './order-rules';
import { receivedOnLabel } from '../facts/streams';
import type { FieldProblem } from '../problem';

/** An event with its place in the request, to which its problems are reported. */
export interface PlacedEvent {
  event: EventFact;
  at: string;
}

export function orderProblems(facts: CaseFacts, placed: readonly PlacedEvent[]): FieldProblem[] {
  return [
    ...placed.flatMap((one) => beforeTheAct(facts, one)),
    ...placed.flatMap((one) => beforeTheCase(facts, one)),
    ...placed.flatMap((one) => ORDER_RULES.flatMap((rule) => ruleProblems(rule, one, facts))),
    ...placed.flatMap((one) => appealProblems(one, facts)),
    ...acceptanceProblems(facts, placed),
  ];
}

const BESIDE_THE_CASE: readonly EventType[] = ['NOTE', 'CLOCK_STARTED', 'CLOCK_EXTENDED', 'CLOCK_DONE'];

/** The act has a history before it was made and disputed. */
function isBesideTheCase({ type }: EventFact): boolean {
  return BESIDE_THE_CASE.includes(type);
}

/** Nothing is disputed before it was done. */
function beforeTheAct({ act }: CaseFacts, { event, at }: PlacedEvent): FieldProblem[] {
  if (!act?.madeOn || event.on >= act.madeOn || isBesideTheCase(event)) return [];
  const message = `${quoted(event)}早于行政行为作出之日（${dateText(act.madeOn)}），请核对这两个日期`;
  return [{ field: `${at}.on`, message }];
}

/** For a review organ the application is the beginning of everything; a respondent answers what it was sent. */
function beforeTheCase(facts: CaseFacts, { event, at }: PlacedEvent): FieldProblem[] {
  const { capacity, receivedOn, events } = facts;
  const begins =
    capacity === 'REVIEW_ORGAN' ||
    (event.type === 'REPLY_SUBMITTED' && !has(events, 'APPLICATION_VIA_US', 'REPLY_NOTICE_RECEIVED'));
  if (!begins || isBesideTheCase(event) || event.on >= receivedOn) return [];
  const label = receivedOnLabel(facts.procedure, capacity) ?? '收到之日';
  const message = `${quoted(event)}早于${label}（${dateText(receivedOn)}），请核对这两个日期`;
  return [{ field: `${at}.on`, message }];
}

function ruleProblems(rule: OrderRule, { event, at }: PlacedEvent, facts: CaseFacts): FieldProblem[] {
  if (rule.event !== event.type || !(rule.capacities?.includes(facts.capacity) ?? true)) return [];
  const first = firstOf(facts.events, rule.notBefore);
  if (!first) return rule.needed ? [{ field: `${at}.type`, message: needed(rule, facts) }] : [];
  if (event.on >= first.on) return [];
  const message = `${quoted(event)}早于“${eventLabel(first.type, facts.capacity)}”（${dateText(first.on)}），请核对先后`;
  return [{ field: `${at}.on`, message }];
}

function needed({ event, notBefore }: OrderRule, { capacity }: CaseFacts): string {
  const earlier = notBefore.map((type) => `“${eventLabel(type, capacity)}”`).join('或者');
  return `请先登记${earlier}，再登记“${eventLabel(event, capacity)}”`;
}

/** The other side may have been served before us; we cannot appeal what we have not received. */
function appealProblems({ event, at }: PlacedEvent, { events }: CaseFacts): FieldProblem[] {
  if (event.type !== 'APPEAL_FILED' || event.by === 'OTHER') return [];
  const first = firstOf(events, ['JUDGMENT_RECEIVED', 'RULING_RECEIVED']);
  if (!first || event.on >= first.on) return [];
  const message = `${quoted(event)}早于收到裁判文书之日（${dateText(first.on)}），请核对先后`;
  return [{ field: `${at}.on`, message }];
}

function acceptanceProblems(facts: CaseFacts, placed: readonly PlacedEvent[]): FieldProblem[] {
  const [first, second] = placed.filter(({ event }) => event.type === 'ACCEPTED');
  if (!first) return [];
  const label = eventLabel('ACCEPTED', facts.capacity);
  if (second) {
    const message = `已登记${dateText(first.event.on)}${label}；日期有误的，请撤回原来的一条后重新登记`;
    return [{ field: `${second.at}.type`, message }];
  }
  const { outcome } = facts;
  if (!outcome || endedBeforeAcceptance(facts) || first.event.on <= outcome.madeOn) return [];
  const message = `${label}之日晚于结案文书作出之日（${dateText(outcome.madeOn)}），请核对这两个日期`;
  return [{ field: `${first.at}.on`, message }];
}

function firstOf(events: readonly EventFact[], types: readonly EventType[]): EventFact | undefined {
  return events
    .filter((event) => types.includes(event.type))
    .reduce<EventFact | undefined>((first, one) => (first && first.on <= one.on ? first : one), undefined);
}

function has(events: readonly EventFact[], ...types: EventType[]): boolean {
  return events.some((event) => types.includes(event.type));
}

function quoted({ type, on }: { type: EventType; on: Day }): string {
  return `“${eventLabel(type)}”的日期${dateText(on)}`;
}
