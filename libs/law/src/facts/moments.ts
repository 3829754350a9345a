import { EVENT_TYPES, type EventType } from './event-types';
import type { CaseFacts, EventFact } from './facts';
import { impliedEvents } from './implied-events';

/** An event in its place in the story of the case. */
export interface Moment extends Omit<EventFact, 'type'> {
  type: EventType | 'OUTCOME';
  /** How many times the case was taken up by a higher organ before: its decision period begins anew each time. */
  era: number;
}

const RANKS = new Map(
  [...Object.keys(EVENT_TYPES)]
    .flatMap((type) => (type === 'DECISION_MADE' ? ['OUTCOME', type] : [type]))
    .map((type, rank) => [type, rank]),
);

/** The events of a case, recorded and implied, and its outcome, in the order of time and of a case's course. */
export function momentsOf(facts: CaseFacts): Moment[] {
  const outcome = facts.outcome ? [{ type: 'OUTCOME' as const, on: facts.outcome.madeOn }] : [];
  const story = [...facts.events, ...impliedEvents(facts), ...outcome].sort(inOrder);
  let era = 0;
  return story.map((event) => ({ ...event, era: event.type === 'TAKEN_UP' ? era++ : era }));
}

/** Recorded events in the order of time. */
export function eventsInOrder(events: readonly EventFact[]): EventFact[] {
  return [...events].sort(inOrder);
}

type Placed = Omit<Moment, 'era'>;

/** Total, so that the order in which events were entered changes nothing. */
function inOrder(one: Placed, other: Placed): number {
  if (one.on !== other.on) return compare(one.on, other.on);
  const rank = (RANKS.get(one.type) ?? 0) - (RANKS.get(other.type) ?? 0);
  return rank === 0 ? compare(textOf(one), textOf(other)) : rank;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function textOf(event: Placed): string {
  return JSON.stringify(Object.entries(event).sort(([one], [other]) => (one < other ? -1 : 1)));
}
