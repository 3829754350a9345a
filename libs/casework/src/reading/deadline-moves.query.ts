import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { DeadlineMove } from '../deadlines/recomputation/deadline-move.entity';

/** What a recomputation moved: the first thousand. */
@Injectable()
export class DeadlineMovesQuery {
  constructor(private readonly transactions: Transactions) {}

  of(jobId: number): Promise<DeadlineMove[]> {
    return this.transactions.reader.find(DeadlineMove, { where: { jobId }, order: { id: 'ASC' } });
  }
}
