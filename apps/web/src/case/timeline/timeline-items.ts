import {
  APPEAL_CHOICES,
  APPEARANCE_STATUSES,
  CLOCK_NAMES,
  DEADLINE_ORIGINS,
  type Day,
  type EventField,
  fieldsOf,
  HEARING_KINDS,
  HEARING_STATUSES,
  isRecordedElsewhere,
} from '#law';
import { dayAt, dayText, timeText } from '../../ui/dates';
import type { ShapeKind } from '../../ui/shape';
import { enteredLate } from './entered-late';
import type { CaseFile, CaseFileEvent, CaseFileHearing } from '../record/case-facts';
import { pendingDeadlines } from '../record/deadline-order';
import { FIELD_LABELS, type Names, valueText } from '../changes/history-values';
import type { HistoryEntry } from '../changes/history-words';

export const TIMELINE_KINDS = { all: '全部', event: '程序事项', hearing: '开庭', deadline: '期限' } as const;
export type TimelineKind = keyof typeof TIMELINE_KINDS;

/** One thing in the course of a case, done or to come. */
export interface TimelineItem {
  key: string;
  kind: Exclude<TimelineKind, 'all'>;
  on: Day;
  title: string;
  /** After the title, less prominent. */
  told?: string;
  detail: string;
  shape?: ShapeKind;
  /** Can be corrected and withdrawn. */
  event?: CaseFileEvent;
}

/** Events, hearings, open deadlines and the outcome as one course. */
export function timelineOf(file: CaseFile, history: readonly HistoryEntry[], today: Day): TimelineItem[] {
  const nobody: Names = { users: new Map(), units: new Map() };
  const late = enteredLate(file);
  return [
    ...file.events.map((event) =>
      eventItem(event, recorderOf(event, file, history), { today, nobody, isLate: late.has(event) }),
    ),
    ...file.hearings.map(hearingItem),
    ...deadlineItems(file),
    ...outcomeItem(file),
  ];
}

function eventItem(
  event: CaseFileEvent,
  recorder: string | null,
  { today, nobody, isLate }: { today: Day; nobody: Names; isLate: boolean },
): TimelineItem {
  const { id, on, implied, recordedAt } = event;
  const particulars = (Object.keys(fieldsOf(event.type)) as EventField[])
    .filter((field) => !SAID_IN_TITLE.includes(field) && event[field] != null && event[field] !== false)
    .map((field) => `${FIELD_LABELS[field] ?? field} ${valueText(field, event[field], nobody)}`);
  return {
    key: `event-${id}`,
    kind: 'event',
    on,
    title: titleOf(event),
    told: particulars.join('，'),
    detail: implied
      ? '随处理结果登记'
      : `${recorder ?? ''}登记于${recordedText(recordedAt, on, today)}${isLate ? '，期限届满后补登' : ''}`,
    ...(implied || isRecordedElsewhere(event.type) ? {} : { event }),
  };
}

const SAID_IN_TITLE: readonly EventField[] = ['title', 'clock', 'approverId', 'appeal'];

/** A note by its own words; a clock with what it is for, an opinion with what it says. */
function titleOf({ type, title, clock, appeal, label }: CaseFileEvent): string {
  if (type === 'NOTE' && title) return title;
  const about = (clock && CLOCK_NAMES[clock]) ?? (appeal && APPEAL_CHOICES[appeal]) ?? title;
  return [label, about].filter(Boolean).join('：');
}

/** 登记于当日 15:20 */
function recordedText(recordedAt: string, on: Day, today: Day): string {
  const recordedOn = dayAt(recordedAt);
  return `${recordedOn === on ? '当日' : dayText(recordedOn, today)} ${timeText(recordedAt)}`;
}

const SAME_MOMENT_MS = 2_000;

/** Events told at registration have no entry of their own: the registrar recorded them. */
function recorderOf(event: CaseFileEvent, file: CaseFile, history: readonly HistoryEntry[]): string | null {
  const entry = history.find(
    ({ kind, recordId, action }) => kind === 'event' && recordId === event.id && action === 'CREATED',
  );
  if (entry) return entry.userName;
  const apart = Date.parse(event.recordedAt) - Date.parse(file.registeredAt);
  return Math.abs(apart) < SAME_MOMENT_MS ? file.registrarName : null;
}

/** Those that end on one day are one line. */
function deadlineItems(file: CaseFile): TimelineItem[] {
  const open = pendingDeadlines(file).filter(({ ours }) => ours);
  const days = new Set(open.map(({ due }) => due).filter((due) => due !== null));
  return [...days].map((on) => {
    const ending = open.filter(({ due }) => due === on);
    const isLate = ending.some(({ status, enteredLate }) => status === 'OVERDUE' && !enteredLate);
    const isLocal = ending.some(({ local }) => local);
    return {
      ...(isLocal && { told: DEADLINE_ORIGINS.LOCAL }),
      key: `deadline-${on}`,
      kind: 'deadline',
      on,
      title: `${[...new Set(ending.map(({ shortName }) => shortName))].join('、')}期限届满`,
      detail: ending
        .map(({ name, local }) => (local ? `${DEADLINE_ORIGINS.LOCAL}：${name}` : name))
        .join('；'),
      shape: isLate ? 'square' : 'ring',
    };
  });
}

function hearingItem(hearing: CaseFileHearing): TimelineItem {
  const { id, at, kind, place, status, appearance } = hearing;
  const leader = appearance?.leader ? ` ${appearance.leader.name}` : '';
  const attended = appearance ? `负责人${APPEARANCE_STATUSES[appearance.status]}${leader}` : '';
  return {
    key: `hearing-${id}`,
    kind: 'hearing',
    on: dayAt(at),
    title: HEARING_KINDS[kind],
    told: [timeText(at), place].filter(Boolean).join(' '),
    detail: [status === 'SCHEDULED' ? '' : HEARING_STATUSES[status], attended].filter(Boolean).join(' · '),
    ...(status === 'CANCELLED' ? { shape: 'dash' } : {}),
  };
}

function outcomeItem({ outcome }: CaseFile): TimelineItem[] {
  if (!outcome) return [];
  const { madeOn, name, basis } = outcome;
  const detail = basis.law + basis.article;
  return [{ key: 'outcome', kind: 'event', on: madeOn, title: `结案：${name}`, detail }];
}
