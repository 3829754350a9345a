import { dateText, type EventType, eventLabel, FOLLOW_UP_KINDS, isDay, isEventType } from '#law';
import type { Shown } from '../../api/client';
import type { CaseFile } from '../record/case-facts';
import { FIELD_LABELS, type Names, valueText } from './history-values';

export type HistoryEntry = Shown['HistoryEntryView'];

/** One deed of a person, with what followed from it. */
export interface Deed {
  id: number;
  deedId: string;
  at: string;
  userName: string;
  title: string;
  /** Whose seat was changed, where the case has several and it is not what they share. */
  organName: string | null;
  lines: string[];
  /** Deadlines and the standing of the case, which the deed moved. */
  followed: string[];
  reason: string | null;
}

type Told = Pick<CaseFile, 'capacity' | 'events' | 'seats'>;

/** @param entries the newest first, as the server gives them. What moved by itself is told with the deed that moved it. */
export function deedsIn(entries: readonly HistoryEntry[], file: Told, names: Names): Deed[] {
  const deeds: Deed[] = [];
  for (const entry of [...entries].reverse()) {
    const deed = deeds.at(-1);
    if (deed?.deedId !== entry.deedId) deeds.push(deedOf(entry, entries, file, names));
    else if (isConsequence(entry)) deed.followed.push(...consequenceOf(entry, names));
    else deed.lines.push(...linesOf(entry, names));
  }
  return deeds.reverse();
}

/** What the law makes of a seat. */
const DERIVED = new Set([
  ...['lawVersion', 'stream', 'acceptedOn', 'acceptance', 'status', 'closedOn', 'disposition', 'verdict'],
]);

/** Deadlines and the standing of a seat follow from what was done. */
function isConsequence({ kind, changes }: HistoryEntry): boolean {
  if (kind === 'deadline') return true;
  return kind === 'participation' && Object.keys(changes).every((field) => DERIVED.has(field));
}

function deedOf(entry: HistoryEntry, entries: readonly HistoryEntry[], file: Told, names: Names): Deed {
  const { id, deedId, at, userName, reason } = entry;
  const isMoved = isConsequence(entry);
  return {
    ...{ id, deedId, at, userName, reason },
    title: isMoved ? '重新计算期限' : titleOf(entry, entries, file),
    organName: organOf(entry, file),
    lines: isMoved ? [] : linesOf(entry, names),
    followed: isMoved ? consequenceOf(entry, names) : [],
  };
}

function organOf({ participationId }: HistoryEntry, { seats }: Told): string | null {
  if (seats.length < 2) return null;
  return seats.find(({ id }) => id === participationId)?.organName ?? null;
}

const TITLES: Readonly<Record<string, Partial<Record<string, string>>>> = {
  case: { CREATED: '登记案件', CHANGED: '修改案件' },
  participation: { CREATED: '加入案件', CHANGED: '修改案件' },
  dispute: { CHANGED: '修改案件' },
  user: { CHANGED: '代理承办' },
  hearing: { CREATED: '安排开庭、听证', CHANGED: '更改开庭、听证' },
  appearance: { CREATED: '登记负责人出庭', CHANGED: '更改负责人出庭' },
  outcome: { CREATED: '登记处理结果', CHANGED: '更正处理结果', REMOVED: '撤销结案' },
  'follow-up': { CHANGED: '登记办理情况' },
};
const EVENT_VERBS: Partial<Record<string, string>> = { CREATED: '记一笔', CHANGED: '更正', REMOVED: '撤回' };

function titleOf(entry: HistoryEntry, entries: readonly HistoryEntry[], file: Told): string {
  const { kind, action } = entry;
  const special =
    kind === 'event'
      ? eventTitle(entry, entries, file)
      : kind === 'follow-up'
        ? followUpTitle(entry)
        : registrationTitle(entry);
  return special ?? TITLES[kind]?.[action] ?? '修改';
}

/** Null for a change that says nothing of the registration as a whole. */
function registrationTitle({ action, changes }: HistoryEntry): string | null {
  if (changes.withdrawnAt) return pairOf(changes.withdrawnAt)[0] === null ? '撤回登记' : '恢复登记';
  if (changes.servedOn) return pairOf(changes.servedOn)[0] === null ? '登记送达日期' : '更正处理结果';
  return action === 'CHANGED' && (changes.procedure ?? changes.capacity) ? '更正程序、身份' : null;
}

function eventTitle(entry: HistoryEntry, entries: readonly HistoryEntry[], file: Told): string {
  const type = eventTypeOf(entry, entries, file);
  return `${EVENT_VERBS[entry.action] ?? ''} “${type ? eventLabel(type, file.capacity) : '程序事项'}”`;
}

/** Null where it was answered. */
function followUpTitle(entry: HistoryEntry): string | null {
  const [before, after] = changeOf(entry, 'kind');
  const named = FOLLOW_UP_KINDS[(after ?? before) as keyof typeof FOLLOW_UP_KINDS];
  if (entry.action === 'CREATED') return `登记${named}`;
  if (entry.action === 'REMOVED') return `撤回${named}`;
  return 'answeredOn' in entry.changes || 'result' in entry.changes ? null : '更正后续事项';
}

function eventTypeOf(entry: HistoryEntry, entries: readonly HistoryEntry[], file: Told): EventType | null {
  const id = entry.recordId;
  const standing = file.events.find((event) => event.id === id)?.type;
  if (standing) return standing;
  const told = entries
    .filter(({ kind, recordId }) => kind === 'event' && recordId === id)
    .flatMap((one) => changeOf(one, 'type'))
    .find((type) => typeof type === 'string' && isEventType(type));
  return told ?? null;
}

function linesOf({ changes, action, kind }: HistoryEntry, names: Names): string[] {
  const isRemoved = action === 'REMOVED';
  return Object.entries(changes).flatMap(([field, change]) => {
    const [before, after] = pairOf(change);
    if (field === 'detail') return detailLines(before, after, names);
    const label = FIELD_LABELS[field];
    // A new or withdrawn follow-up is named by its kind in the title.
    const isInTitle = field === 'kind' && kind === 'follow-up' && action !== 'CHANGED';
    if (!label || isInTitle) return [];
    if (before === null && after === false) return [];
    const old = valueText(field, before, names);
    if (isRemoved) return [`${label}：${old}`];
    const now = valueText(field, after, names);
    return [before === null ? `${label}：${now}` : `${label}：${old} → ${now}`];
  });
}

function detailLines(before: unknown, after: unknown, names: Names): string[] {
  const [old, now] = [before ?? {}, after ?? {}] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => old[field] !== now[field])
    .map(
      (field) =>
        `${FIELD_LABELS[field] ?? field}：${valueText(field, old[field], names)} → ${valueText(field, now[field], names)}`,
    );
}

const STANDING = [
  'lawVersion',
  'acceptedOn',
  'status',
  'receivedOn',
  'unitId',
  'officerId',
  'chosenLawVersion',
  'chosenOptions',
];
const DEADLINE_STATUSES: Partial<Record<string, string>> = {
  OPEN: '重新打开',
  MET: '已完成',
  CANCELLED: '不再需要',
  SUSPENDED: '停止计算',
};

function consequenceOf(entry: HistoryEntry, names: Names): string[] {
  if (entry.kind === 'deadline') return deadlineConsequence(entry);
  // Of a participation only what is changed is told: a new standing has values from the start.
  return STANDING.flatMap((field) => {
    if (!(field in entry.changes)) return [];
    const [before, after] = changeOf(entry, field);
    return [
      `${FIELD_LABELS[field] ?? field}：${valueText(field, before, names)} → ${valueText(field, after, names)}`,
    ];
  });
}

function deadlineConsequence(entry: HistoryEntry): string[] {
  const name = deadlineName(entry);
  const [oldDue, due] = changeOf(entry, 'dueOn');
  if (entry.action === 'CREATED') return [`新增期限：${name} ${dayOr(due, '日期待定')}`];
  if (entry.action === 'REMOVED') return [`期限不再存在：${name}`];
  const status = DEADLINE_STATUSES[String(changeOf(entry, 'status')[1])];
  const moved = 'dueOn' in entry.changes ? ` ${dayOr(oldDue, '待定')} → ${dayOr(due, '待定')}` : '';
  return moved || status ? [`${name}${moved}${status ? `，${status}` : ''}`] : [];
}

function deadlineName(entry: HistoryEntry): string {
  const told = changeOf(entry, 'name').find((name) => typeof name === 'string');
  return told ?? entry.name ?? '期限';
}

function dayOr(value: unknown, otherwise: string): string {
  return isDay(value) ? dateText(value) : otherwise;
}

function changeOf({ changes }: HistoryEntry, field: string): [unknown, unknown] {
  return pairOf(changes[field]);
}

function pairOf(change: unknown): [unknown, unknown] {
  return Array.isArray(change) ? [change[0], change[1]] : [null, null];
}
