import type { EntityManager } from 'typeorm';
import { Case, Participation, STANDS } from '#casework';
import type { Later } from '../figures';
import type { Question } from './question';

/** Which cases went on: the suits and appeals registered since the period began that name the case before them. */
export async function readLater(db: EntityManager, question: Question): Promise<Later> {
  const query = db
    .createQueryBuilder(Participation, 'p')
    .select(['p.stream AS stream', 'c.previousCaseId AS caseId'])
    .innerJoin(Case, 'c', 'c.id = p.caseId')
    .where(...question.view.named('p'))
    .andWhere(STANDS)
    .andWhere("p.stream IN ('firstInstance', 'secondInstance') AND c.previousCaseId IS NOT NULL")
    .andWhere('p.receivedOn >= :from', { from: question.period.from });
  const { since } = question;
  if (since !== null) query.andWhere('p.registeredAt < :start', { start: since.start });
  const rows = await query.getRawMany<{ stream: string; caseId: number }>();
  const after = (stream: string) =>
    new Set(rows.filter((row) => row.stream === stream).map(({ caseId }) => caseId));
  return { sued: after('firstInstance'), appealed: after('secondInstance') };
}
