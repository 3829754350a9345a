import {
  type CaseDeadline,
  type CaseFacts,
  addDays,
  assess,
  type Day,
  day,
  type EventFact,
  eventLabel,
  eventTypesFor,
  type EventType,
  type Procedure,
  STATE_COUNCIL_CALENDAR,
  takesPlaceIn,
} from '#law';
import type { Counting } from './answered-date';
import { PAUSE_KINDS } from './pause-kinds';
import { type CalculatorQuestion, isTold } from './question';
import { type Beginning, type Seat, SEATS } from './seats';

type Asked = Pick<CalculatorQuestion, 'seat' | 'procedure' | 'beginning' | 'isSimplified'>;

/** These move periods, and begin none. */
const MOVERS: readonly EventType[] = [
  'SIMPLIFIED',
  'CONVERTED_TO_ORDINARY',
  'SUSPENDED',
  'RESUMED',
  'EXCLUDED',
  'EXTENDED',
  'CLOCK_STARTED',
  'CLOCK_EXTENDED',
  'CLOCK_DONE',
  'NOTE',
  'NOTE_DONE',
];
const SIMPLIFIABLE: readonly Beginning[] = ['ACCEPTED', 'REPLY_NOTICE_RECEIVED', 'COPY_SENT'];
/** What must have come before, without which nothing follows: it is taken to have been the day before. */
const BEFORE: Partial<Record<Beginning, readonly Omit<EventFact, 'on'>[]>> = {
  SUPPLEMENT_RECEIVED: [{ type: 'APPLICATION_RECEIVED' }, { type: 'SUPPLEMENT_NOTIFIED' }],
  MATERIALS_RECEIVED: [{ type: 'TAKEN_UP', by: 'US' }],
};
/** Said of a filing, which is on the same day. */
const WITH: Partial<Record<Beginning, EventType>> = { HEARD_AS_SECOND_INSTANCE: 'ACCEPTED' };
/** Any day under the law of today tells what begins a period. */
const SAMPLE = day('2026-07-15');

/** 收到了、发生了: everything in this seat from which a date follows, with what it is called here. */
export function beginningsIn(seat: Seat, procedure: Procedure): { value: Beginning; label: string }[] {
  const { capacity } = SEATS[seat];
  const events = eventTypesFor(procedure, capacity)
    .filter(({ type }) => !MOVERS.includes(type))
    .map(({ type, label }) => ({ value: type, label }));
  const hearing = { value: 'HEARING' as const, label: procedure === 'RECONSIDERATION' ? '听证' : '开庭' };
  return [...events, hearing].filter(({ value }) =>
    datesFrom({ seat, procedure, beginning: value, isSimplified: false }, SAMPLE, [], {
      calendar: STATE_COUNCIL_CALENDAR,
      choices: {},
    }).some(({ due }) => due !== null),
  );
}

/** Whether 简易程序 has periods of its own from here. */
export function canBeSimplified({ seat, procedure, beginning }: Asked): boolean {
  return SIMPLIFIABLE.includes(beginning) && takesPlaceIn('SIMPLIFIED', procedure, SEATS[seat].capacity);
}

/** 收到答复通知和申请书副本 */
export function beginningLabel({ seat, procedure, beginning }: Asked): string {
  if (beginning === 'HEARING') return procedure === 'RECONSIDERATION' ? '听证' : '开庭';
  return eventLabel(beginning, SEATS[seat].capacity);
}

/** A case of which nothing is known but this. */
export function factsOf(asked: Asked, on: Day, movers: readonly EventFact[]): CaseFacts {
  const { seat, procedure, beginning, isSimplified } = asked;
  const isHearing = beginning === 'HEARING';
  const kind = procedure === 'RECONSIDERATION' ? 'HEARING' : 'TRIAL';
  return {
    procedure,
    capacity: SEATS[seat].capacity,
    receivedOn: on,
    events: [
      ...eventsBefore(beginning, on),
      ...(isHearing ? [] : [{ type: beginning, on }]),
      ...(isSimplified && canBeSimplified(asked) ? [{ type: 'SIMPLIFIED' as const, on }] : []),
      ...movers,
    ],
    hearings: isHearing ? [{ id: 1, kind, on, courtNotice: true, status: 'SCHEDULED' }] : [],
    outcome: null,
    followUps: [],
  };
}

function eventsBefore(beginning: Beginning, on: Day): EventFact[] {
  const before = (BEFORE[beginning] ?? []).map((event) => ({ ...event, on: addDays(on, -1) }));
  const type = WITH[beginning];
  return type ? [...before, { type, on }] : before;
}

/**
 * The dates that follow from the beginning, and not from the case's mere existence: a review organ's case is deemed
 * accepted some day, whatever else happens in it.
 */
export function datesFrom(
  asked: Asked,
  on: Day,
  movers: readonly EventFact[],
  counting: Counting,
): CaseDeadline[] {
  const { calendar, choices } = counting;
  const plain = factsOf(asked, on, []);
  const without = [[], eventsBefore(asked.beginning, on)];
  const anyway = without.flatMap(
    (events) => assess({ ...plain, events, hearings: [] }, calendar, choices).deadlines,
  );
  const begun = assess(plain, calendar, choices)
    .deadlines.filter(({ status }) => status !== 'CANCELLED')
    .filter((one) => !anyway.some((other) => isSame(one, other)));
  const keys = new Set(begun.map(({ key }) => key));
  return assess(factsOf(asked, on, movers), calendar, choices).deadlines.filter(({ key }) => keys.has(key));
}

function isSame(one: CaseDeadline, other: CaseDeadline): boolean {
  return one.key === other.key && one.due === other.due && one.trigger === other.trigger;
}

/** The events that pauses and an extension are, each with the field that it was typed into. */
export interface Mover {
  event: EventFact;
  /** Field of the event → field of the page. */
  fields: Readonly<Record<string, string>>;
}

export function moversOf({
  pauses,
  extendDays,
  on,
}: Pick<CalculatorQuestion, 'pauses' | 'extendDays' | 'on'>): Mover[] {
  const paused = pauses.flatMap(({ kind, from, to }, index): Mover[] => {
    if (!isTold({ from })) return [];
    const [fromField, toField] = [`pause-${index}-from`, `pause-${index}-to`];
    if (kind !== 'SUSPENSION') {
      const event = {
        type: 'EXCLUDED' as const,
        on: from as Day,
        from: from as Day,
        ground: PAUSE_KINDS[kind],
      };
      const fields = { type: fromField, on: fromField, from: fromField, to: toField };
      return [{ event: to ? { ...event, to: to as Day } : event, fields }];
    }
    const stopped = { type: 'SUSPENDED' as const, on: from as Day };
    const resumed = { type: 'RESUMED' as const, on: to as Day };
    return [
      { event: stopped, fields: { type: fromField, on: fromField } },
      ...(to ? [{ event: resumed, fields: { type: toField, on: toField } }] : []),
    ];
  });
  if (!extendDays) return paused;
  const event = { type: 'EXTENDED' as const, on: on as Day, days: Number(extendDays) };
  const fields = { type: 'extendDays', on: 'extendDays', days: 'extendDays', until: 'extendDays' };
  return [...paused, { event, fields }];
}
