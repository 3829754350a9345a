import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Deadline, Participation } from '#casework';
import { type ComputedStatus, type Day } from '#law';
import { undo } from '../as-of';
import { DECISION_PERIODS, type DueTerm, REPLY_PERIODS } from '../timeliness';
import { changedSince, inParts, type Question } from './question';
import { stoodThen } from './standing';

interface TermRow {
  participationId: number;
  caseId: number;
  withdrawnAt: unknown;
  key: string;
  periodId: string;
  dueOn: Day | null;
  metOn: Day | null;
  status: ComputedStatus;
}

/** The reply periods that end in the period, and the decision periods of what was closed in it, as known then. */
export async function readDueTerms(db: EntityManager, question: Question): Promise<DueTerm[]> {
  const rows = (await rowsAsKnown(db, question)).filter(stoodThen(question));
  return rows.flatMap(({ participationId, caseId, periodId, dueOn, metOn, status }) => {
    if (dueOn === null) return [];
    const met = metOn !== null && metOn <= question.asOf ? metOn : null;
    return [{ participationId, caseId, periodId, dueOn, metOn: met, cancelled: status === 'CANCELLED' }];
  });
}

async function rowsAsKnown(db: EntityManager, question: Question): Promise<TermRow[]> {
  const { period } = question;
  // Two questions, since each has an index of its own.
  const replies = await select(db, question, 't')
    .andWhere('t.periodId IN (:...REPLY_PERIODS) AND t.dueOn BETWEEN :from AND :to', {
      REPLY_PERIODS,
      ...period,
    })
    .getRawMany<TermRow>();
  const decisions = await select(db, question, 'p')
    .andWhere('t.periodId IN (:...DECISION_PERIODS) AND p.closedOn BETWEEN :from AND :to', {
      DECISION_PERIODS,
      ...period,
    })
    .getRawMany<TermRow>();
  const rows = [...replies, ...decisions];
  if (question.since === null) return rows;

  const changedIds = [
    ...new Set([...changedSince(question, 'deadline'), ...changedSince(question, 'participation')]),
  ];
  const changed = await inParts(changedIds, (ids) =>
    select(db, question, 'p').andWhere('p.id IN (:...ids)', { ids }).getRawMany<TermRow>(),
  );
  const byKey = new Map([...rows, ...changed].map((row) => [placeOf(row.participationId, row.key), row]));
  // What was removed since is known by its name and day only, which is too little to judge it by.
  const entries = question.since.entries.deadline.filter(({ action }) => action !== 'REMOVED');
  return [...undo(byKey, entries, ({ recordId, recordKey }) => placeOf(recordId, recordKey)).values()];
}

const SEATS = { unitId: 'p.unitId', officerId: 'p.officerId', registrarId: 'p.registrarId' };

/** A deadline is known by its key under its seat. */
function placeOf(participationId: number, key: string | null): string {
  return `${participationId} ${key}`;
}

/** @param by whether the organ is known by the seat or by the deadline: their indices begin with it. */
function select(db: EntityManager, question: Question, by: 'p' | 't'): SelectQueryBuilder<Deadline> {
  const query = db
    .createQueryBuilder(Deadline, 't')
    .select([
      't.participationId AS participationId',
      'p.caseId AS caseId',
      'p.withdrawnAt AS withdrawnAt',
      't.key AS "key"',
    ])
    .addSelect(['t.periodId AS periodId', 't.dueOn AS dueOn', 't.metOn AS metOn', 't.status AS status'])
    .innerJoin(Participation, 'p', 'p.id = t.participationId')
    .where(...question.view.named({ ...SEATS, organId: `${by}.organId` }));
  const { since } = question;
  return since === null ? query : query.andWhere('p.registeredAt < :start', { start: since.start });
}
