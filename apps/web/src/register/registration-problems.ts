import { type CaseFacts, eventLabel, eventProblems, type FieldProblem, isDay, type Limits } from '#law';
import { writtenDayProblem } from '../ui/written-day';
import type { Registration, EventRow } from './registration';
import { factsOf, sentEvents, sentParties } from './registration-request';

/** The fields of an event that hold a day, by what they are called beside it. */
const EVENT_DAYS = {
  until: '延长至',
  from: '起始日期',
  to: '截止日期',
  obstacleEndedOn: '事由消除之日',
  servedOn: '对方收到日期',
  dueOn: '期限',
  postedOn: '交邮日期',
} as const;

/** What cannot be, by the fields of the request: first days that do not exist, then what the law room refuses. */
export function problemsOf(form: Registration, limits: Limits): FieldProblem[] {
  const unreadable = [
    ...dayProblem('receivedOn', '收到日期', form.receivedOn),
    ...dayProblem('act.madeOn', '行政行为作出日期', form.act.madeOn),
    ...form.events.filter(({ type }) => type !== null).flatMap(eventDayProblems),
  ];
  if (unreadable.length > 0 || form.receivedOn === '') return unreadable;
  return eventProblems(factsOf(form), limits);
}

/** What must still be said before the case can be registered. */
export function missingFrom(form: Registration): FieldProblem[] {
  const missing: FieldProblem[] = [];
  if (form.receivedOn === '') missing.push({ field: 'receivedOn', message: '请填收到日期，期限从这天起算' });
  if (form.caseNo.trim() === '' && sentParties(form).length === 0)
    missing.push({ field: 'caseNo', message: '请填案号，没有案号的填申请人，以后才找得到这件案件' });
  form.events.forEach((row, index) => {
    if (row.type === null && row.on !== '')
      missing.push({ field: `rows[${index}].type`, message: '请选程序事项，用不着的这一行请删去' });
  });
  return missing;
}

/** What can be counted in spite of what is wrong elsewhere; null as long as there is no day to count from. */
export function countableFacts(form: Registration, limits: Limits): CaseFacts | null {
  const bare = { ...form, events: [] };
  if (!isDay(form.receivedOn) || problemsOf(bare, limits).some(({ field }) => field === 'receivedOn'))
    return null;
  const wrong = messagesAt(form, problemsOf(form, limits));
  const isSound = ({ key }: EventRow) => ![...wrong.keys()].some((id) => id.startsWith(`event-${key}-`));
  const sound = { ...form, events: form.events.filter(isSound) };
  return factsOf(problemsOf(sound, limits).length === 0 ? sound : bare);
}

/** The field of the page for a field of the request; null where the page has none. */
export function fieldIdOf(form: Registration, field: string): string | null {
  const [, list, index, rest] = /^(parties|events|rows)\[(\d+)\]\.?(.*)$/.exec(field) ?? [];
  if (!list) return field.replace('.', '-');
  const at = Number(index);
  if (list === 'parties') return sentParties(form)[at]?.fieldId ?? null;
  const row = list === 'rows' ? rowId(form.events[at]) : sentEvents(form)[at]?.fieldId;
  // The event after those that were told is the receipt itself.
  return row ? `${row}-${rest || 'type'}` : 'receivedOn';
}

/** Field of the page → the first thing that is wrong with it. */
export function messagesAt(form: Registration, problems: readonly FieldProblem[]): Map<string, string> {
  const messages = new Map<string, string>();
  for (const { field, message } of problems) {
    const id = fieldIdOf(form, field);
    if (id !== null && !messages.has(id)) messages.set(id, message);
  }
  return messages;
}

/** Whether something stands in the field: what is only missing is said when the sheet is handed in. */
export function isFilledIn(form: Registration, id: string): boolean {
  const [, key, field = ''] = /^event-(\d+)-(.*)$/.exec(id) ?? [];
  const row = form.events.find((one) => one.key === Number(key));
  if (!row) return true;
  const value = row[field as keyof EventRow];
  return value !== null && value !== '' && value !== false;
}

function eventDayProblems(row: EventRow, index: number): FieldProblem[] {
  const label = row.type ? eventLabel(row.type) : '';
  const on =
    row.on === ''
      ? [{ field: `events[${index}].on`, message: `请填“${label}”的日期` }]
      : dayProblem(`events[${index}].on`, '日期', row.on);
  const details = Object.entries(EVENT_DAYS).flatMap(([field, name]) =>
    dayProblem(`events[${index}].${field}`, name, row[field as keyof typeof EVENT_DAYS]),
  );
  return [...on, ...details];
}

function dayProblem(field: string, label: string, text: string): FieldProblem[] {
  const message = writtenDayProblem(label, text);
  return message === null ? [] : [{ field, message }];
}

function rowId(row: EventRow | undefined): string | undefined {
  return row && `event-${row.key}`;
}
