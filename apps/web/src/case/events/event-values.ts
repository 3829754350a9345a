import {
  type AppealChoice,
  type Appellant,
  type ClockId,
  type EventDetail,
  type EventFact,
  type EventField,
  type EventType,
  fieldsOf,
  isDay,
} from '#law';
import type { Shown } from '../../api/client';
import type { CaseFileEvent } from '../record/case-facts';

/** 程序事项 as the form holds it: text for every day, typed or not yet one. */
export interface EventValues {
  type: EventType | null;
  on: string;
  days: number | null;
  until: string;
  approvedBy: string;
  ground: string;
  from: string;
  to: string;
  by: Appellant | null;
  obstacleEndedOn: string;
  servedOn: string;
  late: boolean;
  appealable: boolean | null;
  title: string;
  dueOn: string;
  postedOn: string;
  clock: ClockId | null;
  appeal: AppealChoice | null;
  approverId: number | null;
  deadlineKey: string;
  /** Why it is corrected. */
  reason: string;
}

const NOTHING: EventValues = {
  type: null,
  on: '',
  days: null,
  until: '',
  approvedBy: '',
  ground: '',
  from: '',
  to: '',
  by: null,
  obstacleEndedOn: '',
  servedOn: '',
  late: false,
  appealable: null,
  title: '',
  dueOn: '',
  postedOn: '',
  clock: null,
  appeal: null,
  approverId: null,
  deadlineKey: '',
  reason: '',
};

/** What is known beforehand of an event that is going to be recorded: its type, and what its button tells. */
export type Beforehand = Partial<Pick<EventValues, 'type' | 'title' | 'clock' | 'deadlineKey'>>;

export function newEventValues(on: string, beforehand: Beforehand): EventValues {
  return { ...NOTHING, on, ...beforehand };
}

export function valuesOfEvent({ id, label, implied, recordedAt, ...told }: CaseFileEvent): EventValues {
  const known = Object.entries(told).filter(([, value]) => says(value));
  return { ...NOTHING, ...(Object.fromEntries(known) as Partial<EventValues>) };
}

/** The fields that the type takes and that say something. */
export function detailOf(values: EventValues, type: EventType): EventDetail {
  const taken = Object.keys(fieldsOf(type)) as EventField[];
  const told = taken
    .map((field) => [field, values[field]] as const)
    // 不可以上诉 says something; a tick that is not set does not.
    .filter(([field, value]) => says(value) || (field === 'appealable' && values.appealable === false));
  return Object.fromEntries(told);
}

type EventDetailRequest = Omit<Shown['CorrectEventRequest'], 'on' | 'reason' | 'version'>;

/**
 * The detail to send for a correction: it takes the place of what was there. A detail that says nothing any more is
 * sent as its emptied fields, because one that is left out stays.
 */
export function correctedDetail(values: EventValues, before: CaseFileEvent): EventDetailRequest {
  const detail = detailOf(values, before.type);
  if (Object.keys(detail).length > 0) return detail;
  const emptied = (Object.keys(fieldsOf(before.type)) as EventField[]).filter((field) => says(before[field]));
  return Object.fromEntries(emptied.map((field) => [field, null]));
}

/** Null until there is a type and a day. */
export function eventIn(values: EventValues): EventFact | null {
  const { type, on } = values;
  return type !== null && isDay(on) ? { type, on, ...detailOf(values, type) } : null;
}

function says(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}
