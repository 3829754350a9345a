import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Not } from 'typeorm';
import { addDays } from '#law';
import { THE_PRODUCT } from '#people';
import { Clock, JobsService, Transactions } from '#platform';
import { Deadline } from '../../record/deadline.entity';
import { LAW_SETTINGS_ID, LawSettings } from '../law-settings.entity';
import { type Recomputation, RECOMPUTATION } from './basis-changes';
import { lawFingerprint } from './law-fingerprint';

/** What ended longer ago is left as the law was when it ended. */
const LOOKS_BACK_DAYS = 90;

/** A new version of the product may bring another law, in its data or in how it counts: then what moves is listed, and every deadline is computed again. */
@Injectable()
export class LawRevision implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: JobsService,
    private readonly clock: Clock,
  ) {}

  /** Of several processes that start together, one asks for the job. */
  async onApplicationBootstrap(): Promise<void> {
    const installed = lawFingerprint();
    await this.transactions.run(async (db) => {
      const older = { id: LAW_SETTINGS_ID, lawFingerprint: Not(installed) };
      const { affected } = await db.update(LawSettings, older, { lawFingerprint: installed });
      if (affected !== 1 || !(await db.existsBy(Deadline, {}))) return;
      const from = addDays(this.clock.today(), -LOOKS_BACK_DAYS);
      const because = '案期已更新，期间或者放假安排有变化';
      const params: Recomputation = { from, because, listFirst: true };
      await this.jobs.enqueue(db, RECOMPUTATION, params, THE_PRODUCT);
    });
  }
}
