import type { EntityManager } from 'typeorm';
import { Outcome, OutcomeOrder, Participation, STANDS } from '#casework';
import type { OrderKind } from '#law';
import type { CountedCase } from '../counted-case';
import type { CountedOrder } from '../orders';
import { inParts, type Question } from './question';

interface OrderRow {
  participationId: number;
  caseId: number;
  kind: OrderKind;
  amountFen: number | string | null;
}

/** The orders beside the dispositions of these cases, which are those that the question counts as concluded. */
export async function readOrders(
  db: EntityManager,
  question: Question,
  concluded: readonly CountedCase[],
): Promise<CountedOrder[]> {
  const streams = new Map(concluded.map(({ participationId, stream }) => [participationId, stream]));
  const rows =
    question.since === null ? await ofPeriod(db, question) : await ofCases(db, [...streams.keys()]);
  return rows.flatMap(({ participationId, caseId, kind, amountFen }) => {
    const stream = streams.get(participationId);
    const amount = amountFen === null ? null : Number(amountFen);
    return stream === undefined ? [] : [{ participationId, caseId, stream, kind, amountFen: amount }];
  });
}

/** One range of an index. */
function ofPeriod(db: EntityManager, question: Question): Promise<OrderRow[]> {
  return select(db)
    .where(...question.view.named('p'))
    .andWhere(STANDS)
    .andWhere('p.closedOn BETWEEN :from AND :to', question.period)
    .getRawMany<OrderRow>();
}

/** As known earlier a case may have been closed on another day. */
function ofCases(db: EntityManager, participationIds: readonly number[]): Promise<OrderRow[]> {
  return inParts(participationIds, (ids) =>
    select(db).where('p.id IN (:...ids)', { ids }).getRawMany<OrderRow>(),
  );
}

function select(db: EntityManager) {
  return db
    .createQueryBuilder(Participation, 'p')
    .select(['p.id AS participationId', 'p.caseId AS caseId', 'r.kind AS kind', 'r.amountFen AS amountFen'])
    .innerJoin(Outcome, 'o', 'o.caseId = p.caseId')
    .innerJoin(OutcomeOrder, 'r', 'r.outcomeId = o.id');
}
