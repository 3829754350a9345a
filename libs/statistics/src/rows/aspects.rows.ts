import { type EntityManager, In } from 'typeorm';
import { Case, Dispute, Participation, Party, STANDING } from '#casework';
import type { PartyKind } from '#law';
import { Organ, Unit, User } from '#people';
import type { CountedCase } from '../counted-case';
import type { Aspects, Names } from '../splits/aspects';
import { inParts } from './question';

type Row = Omit<Aspects, 'respondentIds' | 'applicantKinds' | 'isAfterReview'> & {
  id: number;
  caseId: number;
};

/** What the counted cases are told apart by, by participation: as it stands today. */
export async function readAspects(
  db: EntityManager,
  cases: readonly CountedCase[],
): Promise<Map<number, Aspects>> {
  const rows = await inParts(
    cases.map(({ participationId }) => participationId),
    (ids) => select(db).where('p.id IN (:...ids)', { ids }).getRawMany<Row>(),
  );
  const caseIds = [...new Set(rows.map(({ caseId }) => caseId))];
  const respondents = await respondentsOf(db, caseIds);
  const kinds = await applicantKindsOf(db, caseIds);
  const reviewed = await reviewedAmong(db, caseIds);
  return new Map(
    rows.map(({ id, caseId, ...aspects }) => [
      id,
      {
        ...aspects,
        respondentIds: respondents.get(caseId) ?? [],
        applicantKinds: kinds.get(caseId) ?? [],
        isAfterReview:
          aspects.defendantForm === 'CO_DEFENDANT' ||
          aspects.defendantForm === 'REVIEW_ORGAN_ALONE' ||
          reviewed.has(caseId),
      },
    ]),
  );
}

/** Of the ids that occur. */
export async function readNames(db: EntityManager, aspects: Iterable<Aspects>): Promise<Names> {
  const all = [...aspects];
  const ids = (of: (one: Aspects) => readonly (number | null)[]) => [
    ...new Set(all.flatMap(of).filter((id) => id !== null)),
  ];
  const organs = await inParts(
    ids(({ organId, respondentIds }) => [organId, ...respondentIds]),
    (part) => db.find(Organ, { select: { id: true, name: true }, where: { id: In(part) } }),
  );
  const units = await inParts(
    ids(({ unitId }) => [unitId]),
    (part) => db.find(Unit, { select: { id: true, name: true }, where: { id: In(part) } }),
  );
  const officers = await inParts(
    ids(({ officerId }) => [officerId]),
    (part) => db.find(User, { select: { id: true, displayName: true }, where: { id: In(part) } }),
  );
  return {
    organs: new Map(organs.map(({ id, name }) => [id, name])),
    units: new Map(units.map(({ id, name }) => [id, name])),
    officers: new Map(officers.map(({ id, displayName }) => [id, displayName])),
  };
}

function select(db: EntityManager) {
  const seat = ['id', 'caseId', 'organId', 'unitId', 'officerId', 'defendantForm', 'receivedOn'];
  return db
    .createQueryBuilder(Participation, 'p')
    .select(seat.map((column) => `p.${column} AS ${column}`))
    .addSelect(['c.authority AS authority', 'd.actType AS actType', 'd.field AS field', 'd.cause AS cause'])
    .leftJoin(Case, 'c', 'c.id = p.caseId')
    .leftJoin(Dispute, 'd', 'd.id = c.disputeId');
}

/** No dispute goes back further. */
const MOST_STAGES = 20;

/** Of these cases those that go back to a reconsideration, directly or through the trials between. */
async function reviewedAmong(db: EntityManager, caseIds: readonly number[]): Promise<Set<number>> {
  const rows = await inParts(caseIds, (ids) =>
    db.query<{ id: number }[]>(
      `WITH RECURSIVE back (id, beforeId, stages) AS (
         SELECT c.id, c.previousCaseId, 1 FROM cases c WHERE c.id IN (${ids.map(() => '?').join(', ')})
         UNION ALL SELECT back.id, b.previousCaseId, back.stages + 1 FROM back JOIN cases b ON b.id = back.beforeId
           WHERE back.stages < ${MOST_STAGES}
       ) SELECT DISTINCT back.id AS id FROM back JOIN cases b ON b.id = back.beforeId WHERE b.procedure = 'RECONSIDERATION'`,
      [...ids],
    ),
  );
  return new Set(rows.map(({ id }) => id));
}

async function respondentsOf(db: EntityManager, caseIds: readonly number[]): Promise<Map<number, number[]>> {
  const seats = await inParts(caseIds, (ids) =>
    db.find(Participation, {
      select: { caseId: true, organId: true },
      where: { caseId: In(ids), capacity: In(['RESPONDENT', 'DEFENDANT']), ...STANDING },
      order: { id: 'ASC' },
    }),
  );
  return groupedBy(seats.map(({ caseId, organId }) => [caseId, organId]));
}

async function applicantKindsOf(
  db: EntityManager,
  caseIds: readonly number[],
): Promise<Map<number, PartyKind[]>> {
  const parties = await inParts(caseIds, (ids) =>
    db.find(Party, { select: { caseId: true, kind: true }, where: { caseId: In(ids), role: 'APPLICANT' } }),
  );
  return groupedBy(parties.map(({ caseId, kind }) => [caseId, kind]));
}

function groupedBy<T>(pairs: readonly (readonly [number, T])[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
