import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '#law';
import { type Actor, doerOf } from '#people';
import { AuditTrail, type Deed, JobsService, Transactions } from '#platform';
import { LAW_SETTINGS_ID, LawSettings } from '../law-settings.entity';

export const RECOMPUTATION = 'RECOMPUTE_DEADLINES';

/** What a recomputation needs to know. */
export interface Recomputation {
  /** Of closed cases only those with a deadline due on that day or later can be touched. */
  from: Day;
  /** What the history of the cases gives as the reason, in Chinese. */
  because: string;
  /** In the organs alone whose place in the tree begins so; in every organ without it. */
  organPath?: string;
  /** Every move is listed, to be read, before the first deadline is moved. */
  listFirst?: true;
}

export interface BasisChange extends Recomputation {
  deeds: Deed[];
}

/**
 * Every change to what the installation counts by: the version is raised first, which waits for whatever is just being
 * stored under the old one; the change, its audit entry and the recomputation that follows are stored together.
 */
@Injectable()
export class BasisChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: JobsService,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param change gives null where there is nothing to change. Who may make it is its own question.
   * @returns the id of the job, null where nothing was changed.
   */
  make(
    actor: Actor,
    change: (db: EntityManager, settings: LawSettings) => Promise<BasisChange | null>,
  ): Promise<number | null> {
    return this.transactions.run(async (db) => {
      await db.update(LawSettings, { id: LAW_SETTINGS_ID }, { version: () => 'version + 1' });
      const made = await change(db, await db.findOneByOrFail(LawSettings, { id: LAW_SETTINGS_ID }));
      if (!made) return null;
      const { deeds, ...params } = made;
      await this.audit.record(db, doerOf(actor), deeds);
      return this.jobs.enqueue(db, RECOMPUTATION, params satisfies Recomputation, doerOf(actor));
    });
  }
}
