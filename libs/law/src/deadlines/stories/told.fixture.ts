import { STATE_COUNCIL_CALENDAR } from '../../calendar/state-council-calendar';
import { day, type Day } from '../../day';
import type { DispositionCode } from '../../dispositions/disposition';
import type { Capacity, Procedure } from '../../vocabulary';
import { assess } from '../assess';
import type { EventType } from '../../facts/event-types';
import type { CaseFacts, EventDetail, HearingFact, OutcomeFact } from '../../facts/facts';

/** A case told for a test, with every deadline it must come out with. */
export interface ToldCase {
  name: string;
  facts: CaseFacts;
  /**
   * Key → what a person counted: the period where the version of the law gives another than the key names, the last
   * day, the status, the day it was met, 跟踪 for what is not ours.
   */
  deadlines: Record<string, string>;
}

type Dated<T> = { [K in keyof T]: T[K] extends Day | undefined ? string : T[K] };
export type ToldEvent = readonly [EventType, string, Dated<EventDetail>?];

export interface Telling {
  act?: { type: string; madeOn?: string };
  events?: readonly ToldEvent[];
  hearings?: readonly (Omit<HearingFact, 'on'> & { on: string })[];
  outcome?: { disposition: DispositionCode; madeOn: string; servedOn?: string } & Partial<
    Pick<OutcomeFact, 'orders' | 'verdict'>
  >;
  more?: Partial<CaseFacts>;
}

export function told(
  procedure: Procedure,
  capacity: Capacity,
  receivedOn: string,
  { act, events = [], hearings = [], outcome, more }: Telling = {},
): CaseFacts {
  return {
    procedure,
    capacity,
    receivedOn: day(receivedOn),
    act: act ? { type: act.type, madeOn: act.madeOn ? day(act.madeOn) : null } : null,
    events: events.map(([type, on, detail]) => ({ type, on: day(on), ...(detail as EventDetail) })),
    hearings: hearings.map((hearing) => ({ ...hearing, on: day(hearing.on) })),
    outcome: outcome ? toldOutcome(outcome) : null,
    followUps: [],
    ...more,
  };
}

function toldOutcome({
  servedOn,
  madeOn,
  orders = [],
  ...rest
}: NonNullable<Telling['outcome']>): OutcomeFact {
  return { ...rest, orders, madeOn: day(madeOn), servedOn: servedOn ? day(servedOn) : null };
}

/** Every deadline in the words of `ToldCase.deadlines`. */
export function deadlinesOf(facts: CaseFacts): Record<string, string> {
  return Object.fromEntries(
    assess(facts, STATE_COUNCIL_CALENDAR).deadlines.map((deadline) => {
      const { key, periodId, due, earlierDue, daysLeft, status, metOn, ours } = deadline;
      const parts = [
        key.startsWith(`${periodId ?? ''}#`) || periodId === null ? null : periodId,
        due ?? (daysLeft === null ? '—' : `余${daysLeft}日`),
        status,
        metOn,
        ours ? null : '跟踪',
        earlierDue ? `按${earlierDue}提醒` : null,
      ];
      return [key, parts.filter((part) => part !== null).join(' ')];
    }),
  );
}
