import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
  In,
  LessThanOrEqual,
} from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Clock } from './clock';
import { Transactions } from './transactions';

/**
 * A row that waits for its moment and is then worked on by one process at a time. Claiming moves `nextAttemptAt`
 * ahead, so that work which a crash interrupts falls due again by itself.
 */
export interface Leased {
  id: number;
  nextAttemptAt: Date;
  claimToken: string | null;
}

/** Rows that are the caller's until the lease ends or somebody writes another token into them. */
export interface Claim {
  token: string;
  ids: number[];
}

export interface Due<Row extends Leased> {
  rows: EntityTarget<Row>;
  /** Beside being due. */
  where: FindOptionsWhere<Row>;
  order: FindOptionsOrder<Row>;
  /** At most so many at once. */
  most: number;
  leaseMs: number;
  /** What else becomes of a claimed row. */
  marked?: QueryDeepPartialEntity<Row>;
}

/** How often others may be faster before the caller comes back later. */
const MOST_ROUNDS = 50;

/** Hands each due row to one caller at a time. */
@Injectable()
export class Leases {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The next due rows, now the caller's for `leaseMs`; null when there are none. */
  async take<Row extends Leased>(due: Due<Row>): Promise<Claim | null> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const found = await this.idsOf(due);
      if (found.length === 0) return null;
      const token = randomUUID();
      const ids = await this.claim(due, found, token);
      if (ids.length > 0) return { token, ids };
    }
    return null;
  }

  private async idsOf<Row extends Leased>({ rows, where, order, most }: Due<Row>): Promise<number[]> {
    const found = await this.transactions.reader
      .getRepository<Leased>(rows)
      .find({ select: { id: true }, where: this.dueNow(where), order: order, take: most });
    return found.map(({ id }) => id);
  }

  /** Those of `found` that nobody else has claimed meanwhile. */
  private claim<Row extends Leased>(
    { rows, where, leaseMs, marked }: Due<Row>,
    found: number[],
    claimToken: string,
  ): Promise<number[]> {
    return this.transactions.run(async (db) => {
      const repository = db.getRepository<Leased>(rows);
      const nextAttemptAt = new Date(this.clock.now().getTime() + leaseMs);
      const { affected } = await repository.update(
        { ...this.dueNow(where), id: In(found) },
        { ...(marked as object), claimToken, nextAttemptAt },
      );
      if (affected === found.length) return found;
      const won = await repository.find({ select: { id: true }, where: { id: In(found), claimToken } });
      return won.map(({ id }) => id);
    });
  }

  private dueNow<Row extends Leased>(where: FindOptionsWhere<Row>): FindOptionsWhere<Leased> {
    return { ...(where as object), nextAttemptAt: LessThanOrEqual(this.clock.now()) };
  }
}
