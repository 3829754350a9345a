import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Transactions } from '#platform';
import { Participation } from '../../record/participation.entity';
import { FollowUp } from '../../record/follow-up.entity';
import type { Recomputation } from './basis-changes';

/** What a recomputation can touch: see `AffectedQuery`. */
export type Reach = Pick<Recomputation, 'from' | 'organPath'>;

const DUE_SINCE =
  "EXISTS (SELECT 1 FROM deadlines d WHERE d.participationId = p.id AND (d.dueOn >= :from OR (d.dueOn IS NULL AND d.status = 'OPEN')))";
const OF_ORGANS = 'IN (SELECT o.id FROM organs o WHERE o.path LIKE :below)';

/**
 * What a deadline due on `from` or later belongs to, or one that waits for its beginning. Open cases are always among it:
 * their clock runs. A change for some organs may open what is not there yet, also in a case that was closed since.
 */
@Injectable()
export class AffectedQuery {
  constructor(private readonly transactions: Transactions) {}

  async count(reach: Reach): Promise<number> {
    return (await this.seats(reach).getCount()) + (await this.followUps(reach).getCount());
  }

  /** The next seats in the order of their ids. */
  seatsAfter(id: number, reach: Reach, most: number): Promise<Pick<Participation, 'id' | 'caseId'>[]> {
    const next = this.seats(reach).andWhere('p.id > :id', { id }).orderBy('p.id').limit(most);
    return next.select('p.id', 'id').addSelect('p.caseId', 'caseId').getRawMany();
  }

  /** Those that belong to no case. */
  followUpsAfter(id: number, reach: Reach, most: number): Promise<FollowUp[]> {
    return this.followUps(reach).andWhere('f.id > :id', { id }).orderBy('f.id').limit(most).getMany();
  }

  private seats({ from, organPath }: Reach): SelectQueryBuilder<Participation> {
    const query = this.transactions.reader
      .createQueryBuilder(Participation, 'p')
      .where('p.withdrawnAt IS NULL');
    if (organPath === undefined) return query.andWhere(`(p.status <> 'CLOSED' OR ${DUE_SINCE})`, { from });
    return query
      .andWhere(`p.organId ${OF_ORGANS}`, { below: `${organPath}%` })
      .andWhere(`(p.status <> 'CLOSED' OR p.closedOn >= :from OR ${DUE_SINCE})`, { from });
  }

  private followUps({ from, organPath }: Reach): SelectQueryBuilder<FollowUp> {
    const query = this.transactions.reader
      .createQueryBuilder(FollowUp, 'f')
      .where('f.caseId IS NULL')
      .andWhere('EXISTS (SELECT 1 FROM deadlines d WHERE d.followUpId = f.id AND d.dueOn >= :from)', {
        from,
      });
    return organPath === undefined
      ? query
      : query.andWhere(`f.organId ${OF_ORGANS}`, { below: `${organPath}%` });
  }
}
