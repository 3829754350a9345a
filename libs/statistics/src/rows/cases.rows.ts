import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Case, Dispute, Participation, STANDS } from '#casework';
import { type Capacity, type Day, findDisposition, type Result, RESULTS, matterOf } from '#law';
import { byId, undo } from '../as-of';
import type { CountedCase, Ending } from '../counted-case';
import { type Matter, mattersAsKnown } from './matter';
import { changedSince, inParts, type Question } from './question';

type CaseRow = Pick<
  Participation,
  | 'id'
  | 'caseId'
  | 'organId'
  | 'stream'
  | 'defendantForm'
  | 'receivedOn'
  | 'acceptedOn'
  | 'closedOn'
  | 'disposition'
  | 'verdict'
  | 'withdrawnAt'
>;

const COLUMNS: readonly (keyof CaseRow)[] = [
  'id',
  'caseId',
  'organId',
  'stream',
  'defendantForm',
  'receivedOn',
  'acceptedOn',
  'closedOn',
  'disposition',
  'verdict',
  'withdrawnAt',
];

/** The cases that any number of the period could count, as known then. */
export async function readCases(db: EntityManager, question: Question): Promise<CountedCase[]> {
  const rows = await rowsAsKnown(db, question);
  const elsewhere = await countedElsewhere(db, rows, question);
  return rows.filter(({ id }) => !elsewhere.has(id)).flatMap((row) => countedCaseOf(row, question.asOf));
}

async function rowsAsKnown(db: EntityManager, question: Question): Promise<CaseRow[]> {
  const parts: CaseRow[][] = [];
  for (const part of PARTS) {
    parts.push(
      await select(db, question).andWhere(STANDS).andWhere(part, question.period).getRawMany<CaseRow>(),
    );
  }
  const rows = parts.flat();
  if (question.since === null) return rows;

  const changed = await inParts(changedSince(question, 'participation'), (ids) =>
    select(db, question).andWhere('p.id IN (:...ids)', { ids }).getRawMany<CaseRow>(),
  );
  const today = new Map([...rows, ...changed].map((row) => [row.id, row]));
  // What was withdrawn since counted then, and what was restored since did not.
  return [...undo(today, question.since.entries.participation, byId).values()].filter(
    ({ withdrawnAt }) => withdrawnAt === null,
  );
}

/** Each a range of an index, so that the years not asked for cost nothing: received in the period, or still open then. */
const PARTS = [
  'p.receivedOn BETWEEN :from AND :to',
  'p.closedOn >= :from AND p.receivedOn < :from',
  'p.closedOn IS NULL AND p.receivedOn < :from',
];

function select(db: EntityManager, question: Question): SelectQueryBuilder<Participation> {
  const query = db
    .createQueryBuilder(Participation, 'p')
    .select(COLUMNS.map((column) => `p.${column} AS ${column}`))
    .where(...question.view.named('p'));
  const { since } = question;
  return since === null ? query : query.andWhere('p.registeredAt < :start', { start: since.start });
}

function countedCaseOf(row: CaseRow, asOf: Day): CountedCase[] {
  const { id, caseId, organId, stream, receivedOn, acceptedOn } = row;
  if (stream === null) return [];
  return [
    {
      participationId: id,
      caseId,
      organId,
      stream,
      receivedOn,
      // Acceptance is deemed from a day on that may still lie ahead.
      acceptedOn: acceptedOn !== null && acceptedOn <= asOf ? acceptedOn : null,
      ending: endingOf(row),
    },
  ];
}

function endingOf({ closedOn, disposition: code, verdict }: CaseRow): Ending | null {
  if (closedOn === null) return null;
  const disposition = code === null ? undefined : findDisposition(code);
  return {
    on: closedOn,
    disposition: code ?? 'OTHER',
    result: disposition?.result ?? (isResult(code) ? code : 'OTHER'),
    beforeAcceptance: disposition ? disposition.phase === 'BEFORE_ACCEPTANCE' : code === 'NOT_ACCEPTED',
    verdict,
  };
}

/** A ledger may know no more than the result. */
function isResult(code: string | null): code is Result {
  return code !== null && Object.hasOwn(RESULTS, code);
}

/**
 * 政府信息公开: where the review organ is sued together with the original agency, the agency alone counts the case
 * (国务院办公厅政府信息公开办公室 2016-09-01 答复). An organ is known as the review organ by its seat in the
 * reconsideration of the same dispute, or because who is sued with it was the respondent there and it was not. Where no
 * reconsideration is registered the case counts for it, like every other co-defendant's.
 */
export async function countedElsewhere(
  db: EntityManager,
  rows: readonly Pick<Participation, 'id' | 'defendantForm'>[],
  question: Question,
): Promise<Set<number>> {
  const coDefendants = rows.filter(({ defendantForm }) => defendantForm === 'CO_DEFENDANT');
  const found = await inParts(
    coDefendants.map(({ id }) => id),
    (ids) =>
      db
        .createQueryBuilder(Participation, 'p')
        .select([
          'p.id AS id',
          'd.id AS disputeId',
          'd.actType AS actType',
          'd.field AS field',
          'd.cause AS cause',
        ])
        .innerJoin(Case, 'c', 'c.id = p.caseId')
        .innerJoin(Dispute, 'd', 'd.id = c.disputeId')
        .where('p.id IN (:...ids)', { ids })
        .andWhere(IS_REVIEW_ORGAN)
        .getRawMany<Matter & { id: number }>(),
  );
  return new Set(
    mattersAsKnown(found, question)
      .filter((row) => /信息公开/.test(matterOf(row)))
      .map(({ id }) => id),
  );
}

/** That an organ had this capacity in the reconsideration of the dispute `d`. */
const inReconsideration = (organId: string, capacity: Capacity) => `EXISTS (SELECT 1 FROM cases r
  JOIN participations s ON s.caseId = r.id AND s.withdrawnAt IS NULL
  WHERE r.disputeId = d.id AND r.procedure = 'RECONSIDERATION' AND s.organId = ${organId} AND s.capacity = '${capacity}')`;

/** Of a co-defendant `p`. */
const IS_REVIEW_ORGAN = `(${inReconsideration('p.organId', 'REVIEW_ORGAN')}
  OR (NOT ${inReconsideration('p.organId', 'RESPONDENT')} AND EXISTS (SELECT 1 FROM participations beside
    WHERE beside.caseId = p.caseId AND beside.organId <> p.organId AND beside.withdrawnAt IS NULL
      AND beside.defendantForm = 'CO_DEFENDANT' AND ${inReconsideration('beside.organId', 'RESPONDENT')})))`;
