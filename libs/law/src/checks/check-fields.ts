import { APPEAL_CHOICES, APPELLANTS } from '../vocabulary';
import { factDayProblem, plannedDayProblem, type Limits } from './check-dates';
import { EVENT_FIELD_NAMES, eventLabel, fieldsOf, type EventField } from '../facts/event-types';
import type { EventFact } from '../facts/facts';
import type { FieldProblem } from '../problem';

const FIELDS = Object.keys(EVENT_FIELD_NAMES) as EventField[];
/** May lie ahead: what is to be done by then. */
const PLANNED: readonly EventField[] = ['until', 'dueOn', 'to'];
const HAPPENED: readonly EventField[] = ['from', 'obstacleEndedOn', 'servedOn', 'postedOn'];

const CHOICES: Partial<Record<EventField, { among: object; refusal: string }>> = {
  by: { among: APPELLANTS, refusal: '上诉人须为本机关（US）、对方（OTHER）或者双方（BOTH）' },
  appeal: { among: APPEAL_CHOICES, refusal: '意见须为上诉（APPEAL）或者不上诉（ACCEPT）' },
};

const MAX_TEXT = 500;

/** Fields that the type does not take, that it lacks, and values that cannot be. `at` is the path of the event. */
export function fieldProblems(event: EventFact, at: string, limits: Limits): FieldProblem[] {
  const label = eventLabel(event.type);
  const taken = fieldsOf(event.type);
  return FIELDS.flatMap((field) => {
    const value = event[field];
    const path = `${at}.${field}`;
    const name = EVENT_FIELD_NAMES[field];
    if (isEmpty(value))
      return taken[field] === 'required' ? [{ field: path, message: `“${label}”须填写${name}` }] : [];
    if (!taken[field]) return [{ field: path, message: `“${label}”没有“${name}”一项，请删去` }];
    return valueProblems(field, value, path, limits);
  }).concat(extensionProblems(event, at), postingProblems(event, at), serviceProblems(event, at));
}

/** What was received had been sent before. */
function serviceProblems({ on, servedOn }: EventFact, at: string): FieldProblem[] {
  if (isEmpty(servedOn) || servedOn >= on) return [];
  return [{ field: `${at}.servedOn`, message: '对方收到日期早于发出的日期，请核对这两个日期' }];
}

/** What has arrived was posted before. */
function postingProblems({ on, postedOn }: EventFact, at: string): FieldProblem[] {
  if (isEmpty(postedOn) || postedOn <= on) return [];
  return [{ field: `${at}.postedOn`, message: '交邮日期晚于登记的日期，请核对这两个日期' }];
}

function isEmpty(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

function valueProblems(field: EventField, value: unknown, path: string, limits: Limits): FieldProblem[] {
  const name = EVENT_FIELD_NAMES[field];
  if (PLANNED.includes(field)) return plannedDayProblem(path, name, String(value), limits);
  if (HAPPENED.includes(field)) return factDayProblem(path, name, String(value), limits);
  if (field === 'days' && !(Number.isInteger(value) && Number(value) > 0))
    return [{ field: path, message: '延长天数须为大于零的整数' }];
  const choice = CHOICES[field];
  if (choice && !Object.hasOwn(choice.among, String(value)))
    return [{ field: path, message: choice.refusal }];
  if (typeof value === 'string' && value.length > MAX_TEXT)
    return [{ field: path, message: `${name}不得超过${MAX_TEXT}字` }];
  return [];
}

function extensionProblems({ type, days, until }: EventFact, at: string): FieldProblem[] {
  if (type !== 'EXTENDED') return [];
  if (isEmpty(days) && isEmpty(until))
    return [{ field: `${at}.days`, message: '请填写延长天数，或者延长至哪一日' }];
  if (!isEmpty(days) && !isEmpty(until))
    return [{ field: `${at}.until`, message: '延长天数和延长至只填一项' }];
  return [];
}
