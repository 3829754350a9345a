import type { EntityManager } from 'typeorm';
import { CaseEvent, Deadline, Participation, STANDS } from '#casework';
import { type EventDetail, type EventType } from '#law';
import type { Question } from './question';

export interface AppealTally {
  /** Served on us in the period, and open to an appeal. */
  appealable: number;
  /** Of these: of which it was proposed whether to appeal, and of which that was approved. */
  proposed: number;
  approved: number;
  /** Of these: those over which we appealed. */
  appealed: number;
}

interface Row {
  id: number;
  type: EventType | null;
  detail: string | EventDetail | null;
}

const APPEAL_PERIODS = ['XS-85-J', 'XS-85-R', 'XS89-58-J', 'XS89-58-R'];
const STEPS: readonly EventType[] = ['APPEAL_PROPOSED', 'APPEAL_APPROVED', 'APPEAL_FILED'];

/** By the day from which the time to appeal runs; what happened until the day of the figures. */
export async function readAppeals(db: EntityManager, { view, period, asOf }: Question): Promise<AppealTally> {
  const rows = await db
    .createQueryBuilder(Participation, 'p')
    .select(['p.id AS id', 'e.type AS type', 'e.detail AS detail'])
    .innerJoin(Deadline, 't', 't.participationId = p.id AND t.organId = p.organId')
    .leftJoin(
      CaseEvent,
      'e',
      'e.participationId = p.id AND e.withdrawnAt IS NULL AND e.type IN (:...steps) AND e.happenedOn <= :asOf',
      { steps: STEPS, asOf },
    )
    .where(...view.named('p'))
    .andWhere(STANDS)
    .andWhere('t.ours = 1 AND t.periodId IN (:...periods) AND t.triggerOn BETWEEN :from AND :to', {
      periods: APPEAL_PERIODS,
      ...period,
    })
    .getRawMany<Row>();
  const seatsWith = (holds: (row: Row) => boolean) => new Set(rows.filter(holds).map(({ id }) => id)).size;
  return {
    appealable: seatsWith(() => true),
    proposed: seatsWith(({ type }) => type === 'APPEAL_PROPOSED'),
    approved: seatsWith(({ type }) => type === 'APPEAL_APPROVED'),
    appealed: seatsWith((row) => row.type === 'APPEAL_FILED' && byOf(row) !== 'OTHER'),
  };
}

function byOf({ detail }: Row): EventDetail['by'] {
  const told = typeof detail === 'string' ? (JSON.parse(detail) as EventDetail) : detail;
  return told?.by;
}
