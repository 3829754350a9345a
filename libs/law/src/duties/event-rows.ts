import { EVENT_TABLE, type EventRow } from './event-table';

const ROWS = new Map<EventRow['event'], EventRow[]>();
for (const row of EVENT_TABLE) ROWS.set(row.event, [...(ROWS.get(row.event) ?? []), row]);

/** The rows of the table for one kind of event, in its order: asked for every deadline of every case. */
export function rowsAbout(event: EventRow['event']): readonly EventRow[] {
  return ROWS.get(event) ?? [];
}
