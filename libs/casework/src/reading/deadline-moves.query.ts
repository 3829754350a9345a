import { Injectable } from '@nestjs/common';
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
    const { entities, raw } = await this.transactions.reader
      .createQueryBuilder(DeadlineMove, 'm')
      .leftJoin(Participation, 'p', 'p.caseId = m.caseId AND p.organId = m.organId')
      .innerJoin(Organ, 'o', 'o.id = m.organId')
      .addSelect('p.id', 'seatId')
      .addSelect('o.name', 'organName')
      .where('m.jobId = :jobId', { jobId })
      .andWhere(...view.named(SEATS))
      .orderBy('m.id')
      .getRawAndEntities<Pick<OwnedMove, 'organName' | 'seatId'>>();
    return entities.map((move, row) => {
      const { organName = '', seatId = null } = raw[row] ?? {};
      return Object.assign(move, { organName, seatId });
    });
  }
}
