import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Day } from '#law';
import { Transactions } from '#platform';
import { Participation } from '../../record/participation.entity';
import { FollowUp } from '../../record/follow-up.entity';

/**
 * What a deadline due on `from` or later belongs to, or one that waits for its beginning. Open cases are always among it:
 * their clock runs.
 */
@Injectable()
export class AffectedQuery {
  constructor(private readonly transactions: Transactions) {}

  async count(from: Day): Promise<number> {
    return (await this.seats(from).getCount()) + (await this.followUps(from).getCount());
  }

  /** The next seats in the order of their ids. */
  seatsAfter(id: number, from: Day, most: number): Promise<Pick<Participation, 'id' | 'caseId'>[]> {
    const next = this.seats(from).andWhere('p.id > :id', { id }).orderBy('p.id').limit(most);
    return next.select('p.id', 'id').addSelect('p.caseId', 'caseId').getRawMany();
  }

  /** Those that belong to no case. */
  followUpsAfter(id: number, from: Day, most: number): Promise<FollowUp[]> {
    return this.followUps(from).andWhere('f.id > :id', { id }).orderBy('f.id').limit(most).getMany();
  }

  private seats(from: Day): SelectQueryBuilder<Participation> {
    return this.transactions.reader
      .createQueryBuilder(Participation, 'p')
      .where(
        "p.withdrawnAt IS NULL AND (p.status <> 'CLOSED' OR EXISTS (SELECT 1 FROM deadlines d WHERE d.participationId = p.id AND (d.dueOn >= :from OR (d.dueOn IS NULL AND d.status = 'OPEN'))))",
        { from },
      );
  }

  private followUps(from: Day): SelectQueryBuilder<FollowUp> {
    return this.transactions.reader
      .createQueryBuilder(FollowUp, 'f')
      .where('f.caseId IS NULL')
      .andWhere('EXISTS (SELECT 1 FROM deadlines d WHERE d.followUpId = f.id AND d.dueOn >= :from)', {
        from,
      });
  }
}
