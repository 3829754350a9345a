import { Injectable, Logger } from '@nestjs/common';
import type { Day } from '#law';
import { findRows, Transactions } from '#platform';
import { Deadline } from '../record/deadline.entity';
import { Participation } from '../record/participation.entity';
import { indexOf, marksFor } from '../record/seat-rows';
import { keptDueOf } from './open-deadlines';

/** Written in one transaction. */
const PORTION = 200;
/** For so long nobody asks again: another process, whose day is still yesterday, may have written meanwhile. */
const TRUSTED_MS = 60_000;

/**
 * Lets the days pass: what a seat keeps as due next changes when a right lapses or a duty begins, though nobody did
 * anything. Whoever reads it asks for the day first; where nothing has turned that is a look into two indices.
 */
@Injectable()
export class NextDue {
  private readonly logger = new Logger('NextDue');
  private reached: Day | null = null;
  private trustedUntil = 0;
  private passing: Promise<void> | null = null;

  constructor(private readonly transactions: Transactions) {}

  /** Whoever asks while the days are passing waits for the same. */
  async asOf(today: Day): Promise<void> {
    if (this.reached === today && performance.now() < this.trustedUntil) return;
    this.passing ??= this.pass(today).finally(() => (this.passing = null));
    await this.passing;
  }

  /** What cannot be written, as on a full disk, is shown as it was kept. */
  private async pass(today: Day): Promise<void> {
    try {
      while (await this.turnSome(today));
      this.reached = today;
      this.trustedUntil = performance.now() + TRUSTED_MS;
    } catch (error) {
      this.logger.warn(`What is due next could not be written for ${today}: ${(error as Error).message}`);
    }
  }

  private async turnSome(today: Day): Promise<boolean> {
    const turned = await this.transactions.reader.query<{ id: number }[]>(
      `SELECT id FROM (SELECT id FROM participations WHERE nextDueUntil <= ? LIMIT ${PORTION}) a
        UNION SELECT id FROM (SELECT id FROM participations WHERE nextDueSince > ? LIMIT ${PORTION}) b`,
      [today, today],
    );
    const ids = turned.map(({ id }) => id);
    if (ids.length === 0) return false;
    await this.turn(ids, today);
    return ids.length >= PORTION;
  }

  /** The rows are held while their deadlines are read: whoever settles one of them does it before or after. */
  private turn(ids: readonly number[], today: Day): Promise<void> {
    return this.transactions.run(async (db) => {
      const lock = this.transactions.held.lock ? 'LOCK IN SHARE MODE' : '';
      const seats = await findRows(db, Participation, `id IN (${marksFor(ids)}) ORDER BY id ${lock}`, [
        ...ids,
      ]);
      const deadlines = await findRows(db, Deadline, `participationId IN (${marksFor(ids)})`, [...ids]);
      const deadlinesOf = indexOf(deadlines, 'participationId');
      for (const { id } of seats) await db.update(Participation, { id }, keptDueOf(deadlinesOf(id), today));
    });
  }
}
