import { Injectable } from '@nestjs/common';
import { THE_PRODUCT } from '#people';
import { type JobRun, Transactions } from '#platform';
import { FollowUp } from '../../record/follow-up.entity';
import { OfficeDuties } from '../local/office-duties';
import { FollowUpDeadlines } from '../follow-up-deadlines';
import { type Changed, NOTHING_YET, type RecomputationResult, storeMoves } from './moves';

/** Computes the deadlines of follow-ups that belong to no case again. */
@Injectable()
export class FollowUpRecomputation {
  constructor(
    private readonly transactions: Transactions,
    private readonly deadlines: FollowUpDeadlines,
    private readonly officeDuties: OfficeDuties,
  ) {}

  /** 机关事项 belong to no case either. */
  recomputeOffices(): Promise<void> {
    return this.officeDuties.bringUp();
  }

  async recompute(run: JobRun, ids: readonly number[], because: string): Promise<void> {
    const before = (run.result ?? NOTHING_YET) as RecomputationResult;
    const done = run.done + ids.length;
    await this.transactions.run(async (db) => {
      const changes: Changed[] = [];
      for (const id of ids) {
        const followUp = await db.findOneOrFail(FollowUp, { where: { id }, ...this.transactions.held });
        const difference = await this.deadlines.recount(db, followUp, THE_PRODUCT, because);
        const of = { organId: followUp.organId, caseId: null, caseNo: null };
        if (difference.changed.length > 0) changes.push({ of, difference });
      }
      const result = await storeMoves(db, run.id, before, changes);
      await run.advance(db, { resumeFrom: { stage: 'FOLLOW_UPS', afterId: ids.at(-1) }, done, result });
    });
  }
}
