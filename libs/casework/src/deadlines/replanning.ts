import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { OrgansService } from '#people';
import { findRows, type JobHandler, JobHandlers, type JobRun, Transactions } from '#platform';
import { Case } from '../record/case.entity';
import { Participation } from '../record/participation.entity';
import { loadSeats } from '../record/seat-rows';
import { DeadlineKeeping } from './deadline-keeping';

export const REPLANNING = 'REPLAN_REMINDERS';
const SEATS_PER_SLICE = 50;

/** Of an organ and those below it. */
export interface Replanning {
  organPath: string;
}

/** After a change of how an organ reminds: plans the reminders of its open cases anew. */
@Injectable()
export class ReminderReplanning implements JobHandler, OnModuleInit {
  readonly kind = REPLANNING;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly deadlines: DeadlineKeeping,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async slice(run: JobRun): Promise<boolean> {
    const { organPath } = run.params as Replanning;
    const { afterId } = (run.resumeFrom ?? { afterId: 0 }) as { afterId: number };
    const organIds = await this.organs.idsUnder(organPath);
    return this.transactions.run(async (db) => {
      const seats = await findRows(
        db,
        Participation,
        `id > ? AND organId IN (${organIds.map(() => '?').join(', ')}) AND withdrawnAt IS NULL
          AND status <> 'CLOSED' ORDER BY id LIMIT ${SEATS_PER_SLICE}`,
        [afterId, ...organIds],
      );
      const last = seats.at(-1);
      if (!last) return false;
      const cases = await db.findBy(Case, { id: In(seats.map(({ caseId }) => caseId)) });
      await this.deadlines.tellOthers(db, await loadSeats(db, cases, seats), '提醒办法已变更');
      await run.advance(db, { resumeFrom: { afterId: last.id }, done: run.done + seats.length });
      return true;
    });
  }
}
