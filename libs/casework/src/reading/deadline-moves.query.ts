import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Organ, OrgansService } from '#people';
import { Transactions } from '#platform';
import { DeadlineMove } from '../deadlines/recomputation/deadline-move.entity';
import { Participation } from '../record/participation.entity';

/** One of a letter that belongs to no case is in view as a seat without unit, officer and registrar would be. */
const SEATS = {
  ...{ organId: 'm.organId', unitId: 'p.unitId', officerId: 'p.officerId' },
  registrarId: 'COALESCE(p.registrarId, 0)',
};

/** A move with whose it is. */
export type OwnedMove = DeadlineMove & { organName: string; seatId: number | null };

/** What a recomputation moved: of the first thousand those in view. Its result says how many there are in all. */
@Injectable()
export class DeadlineMovesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
  ) {}

  async of(actor: Actor, jobId: number): Promise<OwnedMove[]> {
    const view = await this.organs.viewOf(actor);
    const db = this.transactions.reader;
    const { entities, raw } = await db
      .createQueryBuilder(DeadlineMove, 'm')
      .leftJoin(Participation, 'p', 'p.caseId = m.caseId AND p.organId = m.organId')
      .addSelect('p.id', 'seatId')
      .where('m.jobId = :jobId', { jobId })
      .andWhere(...view.named(SEATS))
      .orderBy('m.id')
      .getRawAndEntities<{ seatId: number | null }>();
    const organs = await db.findBy(Organ, { id: In([...new Set(entities.map(({ organId }) => organId))]) });
    const names = new Map(organs.map(({ id, name }) => [id, name]));
    return entities.map((move, row) =>
      Object.assign(move, { organName: names.get(move.organId) ?? '', seatId: raw[row]?.seatId ?? null }),
    );
  }
}
