import type { QueryRunner } from 'typeorm';

export interface OldEntry {
  id: number;
  at: unknown;
  userId: number | null;
  userName: string;
  subject: string;
  topic: string;
  action: string;
  changes: string;
  reason: string | null;
}

export interface OldDeed {
  id: string;
  userName: string;
  reason: string | null;
  at: number;
}

/** How much later what followed from a deed was written down: the old rows say it by their time alone. */
const SAME_DEED_MS = 3_000;

interface Place {
  organId: number | null;
  caseId: number | null;
  participationId: number | null;
}
const NOWHERE: Place = { organId: null, caseId: null, participationId: null };

/** @param deeds the last deed of each topic so far; goes on from one portion to the next. */
export async function typedEntries(
  db: QueryRunner,
  old: readonly OldEntry[],
  deeds: Map<string, OldDeed>,
): Promise<Record<string, unknown>[]> {
  const typed = old.map((entry) => ({ entry, record: recordOf(entry.subject) }));
  const placeOf = await placesOf(db, typed);
  return typed.map(({ entry, record }) => {
    const { id, at, userId, userName, action, changes, reason } = entry;
    const deedId = deedOf(entry, record.kind, deeds);
    const { kind, recordId, recordKey } = record;
    return {
      ...{ id, deedId, at, userId, userName, kind, recordId, recordKey },
      ...placeOf({ entry, record }),
      ...{ action, changes, reason },
    };
  });
}

type TypedRecord = { kind: string; recordId: number; recordKey: string | null };

/** `outcome:7`; `deadline:5:XS-67-ANSWER#1` of a seat, `deadline:follow-up:3:…` of a letter without a case. */
function recordOf(subject: string): TypedRecord {
  const [kind = '', ...rest] = subject.split(':');
  if (kind === 'law-options') return { kind, recordId: 1, recordKey: null };
  if (kind === 'calendar') return { kind: 'calendar-year', recordId: Number(rest[0]), recordKey: null };
  if (kind !== 'deadline') return { kind, recordId: Number(rest[0]), recordKey: null };
  return rest[0] === 'follow-up'
    ? { kind: 'follow-up-deadline', recordId: Number(rest[1]), recordKey: rest.slice(2).join(':') }
    : { kind, recordId: Number(rest[0]), recordKey: rest.slice(1).join(':') };
}

function deedOf(
  { id, topic, userName, reason, at }: OldEntry,
  kind: string,
  deeds: Map<string, OldDeed>,
): string {
  const time = timeOf(at);
  const last = deeds.get(topic);
  const follows = kind === 'deadline' || kind === 'participation';
  if (
    last &&
    follows &&
    last.userName === userName &&
    (reason === null || reason === last.reason) &&
    Math.abs(time - last.at) < SAME_DEED_MS
  ) {
    return last.id;
  }
  const deed = { id: `before-${id}`, userName, reason, at: time };
  deeds.set(topic, deed);
  return deed.id;
}

function timeOf(at: unknown): number {
  return at instanceof Date ? at.getTime() : Date.parse(`${String(at).replace(' ', 'T')}Z`);
}

interface Typed {
  entry: OldEntry;
  record: TypedRecord;
}

/** Whose each record is. Until then a case had one seat. */
async function placesOf(db: QueryRunner, typed: readonly Typed[]): Promise<PlaceOf> {
  const idsOf = (...kinds: string[]) =>
    typed.flatMap(({ record: { kind, recordId } }) => (kinds.includes(kind) ? [recordId] : []));
  const cases = typed.flatMap(({ entry }) => caseOf(entry) ?? []);
  const doers = typed.flatMap(({ entry }) => entry.userId ?? []);
  const find = (select: string, ids: readonly number[]) => rowsIn(db, select, ids);
  const seats = await find(
    'SELECT caseId AS id, id AS seatId, organId FROM participations WHERE caseId',
    cases,
  );
  const letters = await find(
    'SELECT id, organId FROM follow_ups WHERE id',
    idsOf('follow-up', 'follow-up-deadline'),
  );
  const units = await find('SELECT id, organId FROM units WHERE id', idsOf('unit'));
  const users = await find('SELECT id, organId FROM users WHERE id', [...idsOf('user'), ...doers]);
  const organOf = ({ kind, recordId }: TypedRecord, doer: number | null): number | undefined => {
    if (kind === 'organ') return recordId;
    if (kind === 'unit') return units.get(recordId)?.organId;
    if (kind === 'user') return users.get(recordId)?.organId;
    if (!kind.startsWith('follow-up')) return undefined;
    // A letter that was taken off the record is known by who did it.
    return (letters.get(recordId) ?? users.get(doer ?? 0))?.organId;
  };
  return ({ entry, record }) => {
    const caseId = caseOf(entry);
    if (caseId === null) return { ...NOWHERE, organId: organOf(record, entry.userId) ?? null };
    const seat = seats.get(caseId);
    if (!seat || SHARED.includes(record.kind)) return { ...NOWHERE, caseId };
    return { organId: seat.organId, caseId, participationId: seat.seatId ?? null };
  };
}

type PlaceOf = (of: Typed) => Place;

const SHARED = ['case', 'hearing', 'outcome'];

function caseOf({ topic }: OldEntry): number | null {
  return topic.startsWith('case:') ? Number(topic.slice(5)) : null;
}

interface Found {
  id: number;
  organId: number;
  seatId?: number;
}

async function rowsIn(db: QueryRunner, select: string, ids: readonly number[]): Promise<Map<number, Found>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const marks = distinct.map(() => '?').join(', ');
  const rows = (await db.query(`${select} IN (${marks})`, distinct)) as Found[];
  return new Map(rows.map((row) => [row.id, row]));
}
