import { Injectable } from '@nestjs/common';
import { THE_PRODUCT } from '#people';
import { Clock, type JobRun, Transactions } from '#platform';
import { FollowUp } from '../../record/follow-up.entity';
import { OfficeDuties } from '../local/office-duties';
import { Calendars } from '../calendars';
import { followUpDifference, FollowUpDeadlines } from '../follow-up-deadlines';
import { type Changed, resultOf, storeMoves } from './moves';

/** Computes the deadlines of follow-ups that belong to no case again. */
@Injectable()
export class FollowUpRecomputation {
  constructor(
    private readonly transactions: Transactions,
    private readonly deadlines: FollowUpDeadlines,
    private readonly officeDuties: OfficeDuties,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** 机关事项 belong to no case either. */
  recomputeOffices(): Promise<void> {
    return this.officeDuties.bringUp();
  }

  /** What would be stored of them, written down before anything is. */
  async list(run: JobRun, letters: readonly FollowUp[]): Promise<void> {
    const on = { basis: await this.calendars.latest(), today: this.clock.today() };
    const changes: Changed[] = [];
    for (const letter of letters) {
      const difference = await followUpDifference(this.transactions.reader, letter, on);
      if (difference.changed.length > 0) changes.push({ of: holderOf(letter), difference });
    }
    await this.transactions.run(async (db) => {
      const result = await storeMoves(db, run.id, resultOf(run), changes);
      const resumeFrom = { stage: 'LISTING_FOLLOW_UPS', afterId: letters.at(-1)?.id ?? 0 };
      await run.advance(db, { resumeFrom, done: run.done + letters.length, result });
    });
  }

  async recompute(run: JobRun, ids: readonly number[], because: string): Promise<void> {
    const before = resultOf(run);
    const done = run.done + ids.length;
    await this.transactions.run(async (db) => {
      const changes: Changed[] = [];
      for (const id of ids) {
        const followUp = await db.findOneOrFail(FollowUp, { where: { id }, ...this.transactions.held });
        const difference = await this.deadlines.recount(db, followUp, THE_PRODUCT, because);
        if (difference.changed.length > 0) changes.push({ of: holderOf(followUp), difference });
      }
      const result = await storeMoves(db, run.id, before, changes);
      await run.advance(db, { resumeFrom: { stage: 'FOLLOW_UPS', afterId: ids.at(-1) }, done, result });
    });
  }
}

function holderOf({ organId }: FollowUp): Changed['of'] {
  return { organId, caseId: null, caseNo: null };
}
