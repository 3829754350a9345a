import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobHandler, JobHandlers, type JobRun, Transactions } from '#platform';
import { AffectedQuery } from './affected.query';
import { type Recomputation, RECOMPUTATION } from './basis-changes';
import { CaseRecomputation } from './case-recomputation';
import { FollowUpRecomputation } from './follow-up-recomputation';
import { NOTHING_YET } from './moves';

const SLICES = { CASES: 200, FOLLOW_UPS: 50 };

interface Reached {
  stage: keyof typeof SLICES;
  afterId: number;
}

const BEGINNING: Reached = { stage: 'CASES', afterId: 0 };

/** After a change of calendar, options or law: computes every deadline again that it can touch. */
@Injectable()
export class DeadlineRecomputation implements JobHandler, OnModuleInit {
  readonly kind = RECOMPUTATION;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly transactions: Transactions,
    private readonly affected: AffectedQuery,
    private readonly cases: CaseRecomputation,
    private readonly followUps: FollowUpRecomputation,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async slice(run: JobRun): Promise<boolean> {
    const { because, ...reach } = run.params as Recomputation;
    const { stage, afterId } = (run.resumeFrom ?? BEGINNING) as Reached;
    if (run.total === null) {
      const total = await this.affected.count(reach);
      await this.transactions.run((db) => run.advance(db, { total, result: NOTHING_YET }));
    }
    if (stage === 'CASES') {
      const seats = await this.affected.seatsAfter(afterId, reach, SLICES.CASES);
      if (seats.length > 0) await this.cases.recompute(run, { ids: seats, because });
      else await this.goOnWithFollowUps(run);
      return true;
    }
    const followUps = await this.affected.followUpsAfter(afterId, reach, SLICES.FOLLOW_UPS);
    if (followUps.length === 0) {
      await this.followUps.recomputeOffices();
      return false;
    }
    await this.followUps.recompute(
      run,
      followUps.map(({ id }) => id),
      because,
    );
    return true;
  }

  private goOnWithFollowUps(run: JobRun): Promise<void> {
    const resumeFrom: Reached = { stage: 'FOLLOW_UPS', afterId: 0 };
    return this.transactions.run((db) => run.advance(db, { resumeFrom }));
  }
}
