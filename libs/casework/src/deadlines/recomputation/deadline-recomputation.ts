import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobHandler, JobHandlers, type JobRun, Transactions } from '#platform';
import { AffectedQuery } from './affected.query';
import { type Recomputation, RECOMPUTATION } from './basis-changes';
import { CaseRecomputation } from './case-recomputation';
import { FollowUpRecomputation } from './follow-up-recomputation';
import { beginningOf, resultOf } from './moves';

const SLICES = { LISTING_CASES: 500, LISTING_FOLLOW_UPS: 200, CASES: 200, FOLLOW_UPS: 50 };

interface Reached {
  stage: keyof typeof SLICES;
  afterId: number;
}

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
    const params = run.params as Recomputation;
    const { stage, afterId } = reachedBy(run, params);
    if (run.total === null) {
      const total = await this.affected.count(params);
      await this.transactions.run((db) => run.advance(db, { total, result: beginningOf(params) }));
    }
    const isDone = await this.stages[stage](run, params, afterId);
    if (!isDone) return true;
    if (stage !== 'FOLLOW_UPS') return this.goOn(run, stage);
    await this.followUps.recomputeOffices();
    return false;
  }

  /** Each does its next slice; true where there was none left. */
  private readonly stages: Record<Reached['stage'], Slice> = {
    LISTING_CASES: async (run, reach, afterId) => {
      const seats = await this.affected.seatsAfter(afterId, reach, SLICES.LISTING_CASES);
      if (seats.length > 0) await this.cases.list(run, seats);
      return seats.length === 0;
    },
    LISTING_FOLLOW_UPS: async (run, reach, afterId) => {
      const letters = await this.affected.followUpsAfter(afterId, reach, SLICES.LISTING_FOLLOW_UPS);
      if (letters.length > 0) await this.followUps.list(run, letters);
      return letters.length === 0;
    },
    CASES: async (run, { because, ...reach }, afterId) => {
      const ids = await this.affected.seatsAfter(afterId, reach, SLICES.CASES);
      if (ids.length > 0) await this.cases.recompute(run, { ids, because });
      return ids.length === 0;
    },
    FOLLOW_UPS: async (run, { because, ...reach }, afterId) => {
      const letters = await this.affected.followUpsAfter(afterId, reach, SLICES.FOLLOW_UPS);
      const ids = letters.map(({ id }) => id);
      if (ids.length > 0) await this.followUps.recompute(run, ids, because);
      return ids.length === 0;
    },
  };

  private async goOn(run: JobRun, from: keyof typeof AFTER): Promise<true> {
    const resumeFrom: Reached = { stage: AFTER[from], afterId: 0 };
    // What was listed is counted from the beginning, now that it is moved.
    const moving =
      from === 'LISTING_FOLLOW_UPS' ? { done: 0, result: { ...resultOf(run), listed: true } } : {};
    await this.transactions.run((db) => run.advance(db, { resumeFrom, ...moving }));
    return true;
  }
}

type Slice = (run: JobRun, params: Recomputation, afterId: number) => Promise<boolean>;

const AFTER = {
  LISTING_CASES: 'LISTING_FOLLOW_UPS',
  LISTING_FOLLOW_UPS: 'CASES',
  CASES: 'FOLLOW_UPS',
} as const;

function reachedBy({ resumeFrom }: JobRun, { listFirst }: Recomputation): Reached {
  const beginning: Reached = { stage: listFirst ? 'LISTING_CASES' : 'CASES', afterId: 0 };
  return (resumeFrom as Reached | null) ?? beginning;
}
