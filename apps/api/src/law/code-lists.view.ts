import {
  ACT_TYPE_LISTS,
  CAPACITIES,
  type Capacity,
  CAUSE_LISTS,
  type CodeEntry,
  type CodeList,
  type Day,
  EVENT_TYPES,
  type EventType,
  type EventTypeChoice,
  eventTypesFor,
  FIELD_LISTS,
  isAllowed,
  type Procedure,
  PROCEDURES,
  receivedOnLabel,
} from '#law';
import { Shown, ShownMap } from '../http/shown';

const nullable = true;
const list = true;

class CodeEntryView implements CodeEntry {
  @Shown('text') code: string;
  @Shown('text') name: string;
  @Shown('text', { nullable }) parent: string | null;
  @Shown('text', { nullable }) becomes: string | null;
}

class CodeListView implements CodeList {
  @Shown('text') id: string;
  @Shown('text') name: string;
  @Shown('text') source: string;
  @Shown('day') effectiveFrom: Day;
  @Shown('day', { nullable }) effectiveTo: Day | null;
  @Shown(() => CodeEntryView, { list }) entries: readonly CodeEntry[];
}

export class CodeListsView {
  @Shown(() => CodeListView, { list }) causes: readonly CodeList[];
  @Shown(() => CodeListView, { list }) actTypes: readonly CodeList[];
  @Shown(() => CodeListView, { list }) fields: readonly CodeList[];
}

export const CODE_LISTS: CodeListsView = {
  causes: CAUSE_LISTS,
  actTypes: ACT_TYPE_LISTS,
  fields: FIELD_LISTS,
};

class EventTypeView implements EventTypeChoice {
  @Shown(EVENT_TYPES) type: EventType;
  @Shown('text') label: string;
  /** Field → `required` or `optional`. */
  @ShownMap('text') fields: EventTypeChoice['fields'];
}

export class SeatEventsView {
  @Shown(PROCEDURES) procedure: Procedure;
  @Shown('text') procedureName: string;
  @Shown(CAPACITIES) capacity: Capacity;
  @Shown('text') capacityName: string;
  /** What the received date is the day of. */
  @Shown('text', { nullable }) receivedOnLabel: string | null;
  @Shown(() => EventTypeView, { list }) events: EventTypeChoice[];
}

const SEATS = (Object.keys(PROCEDURES) as Procedure[]).flatMap((procedure) =>
  (Object.keys(CAPACITIES) as Capacity[])
    .filter((capacity) => isAllowed(procedure, capacity))
    .map((capacity) => ({ procedure, capacity })),
);

export const SEAT_EVENTS: SeatEventsView[] = SEATS.map(({ procedure, capacity }) => ({
  procedure,
  procedureName: PROCEDURES[procedure],
  capacity,
  capacityName: CAPACITIES[capacity],
  receivedOnLabel: receivedOnLabel(procedure, capacity),
  events: eventTypesFor(procedure, capacity),
}));
