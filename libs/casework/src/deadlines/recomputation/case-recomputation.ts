import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { THE_PRODUCT } from '#people';
import { Clock, type JobRun, Transactions } from '#platform';
import { Participation } from '../../record/participation.entity';
import { Calendars, type CountingBasis } from '../calendars';
import { DeadlineKeeping } from '../deadline-keeping';
import type { Settlement } from '../settlement';
import { changedAmong, changeOf } from './changed-seats';
import { resultOf, storeMoves } from './moves';

/** For about this long a portion is stored: others wait for it where there is one connection. */
const PORTION_MS = 40;
const MOST_IN_PORTION = 100;

/** Somebody changed one of the cases, or the basis, since they were read. */
class Overtaken extends Error {}

export interface Seats {
  ids: readonly Pick<Participation, 'id' | 'caseId'>[];
  because: string;
}

/**
 * Computes the deadlines of cases again.
 *
 * Seats are read and computed outside of any transaction, since most of them stay as they are. Those that differ are
 * stored with their version raised, as by any other change to them. A case that was changed meanwhile was
 * settled under the new basis by that change; whoever is overtaken by one reads again.
 */
@Injectable()
export class CaseRecomputation {
  /** How many changed seats are stored together. */
  private portion = 10;

  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: Calendars,
    private readonly keeping: DeadlineKeeping,
    private readonly clock: Clock,
  ) {}

  /** What would be stored of them, written down before anything is. */
  async list(run: JobRun, ids: Seats['ids']): Promise<void> {
    const changed = await this.changedOf(ids, await this.calendars.latest());
    await this.transactions.run(async (db) => {
      const result = await storeMoves(db, run.id, resultOf(run), changed.map(changeOf));
      const resumeFrom = { stage: 'LISTING_CASES', afterId: ids.at(-1)?.id ?? 0 };
      await run.advance(db, { resumeFrom, done: run.done + ids.length, result });
    });
  }

  private changedOf(ids: Seats['ids'], basis: CountingBasis): Promise<Settlement[]> {
    return changedAmong(this.transactions.reader, ids, { basis, today: this.clock.today() });
  }

  /** As far as nobody overtakes it: the next slice begins where this one ended. */
  async recompute(run: JobRun, { ids, because }: Seats): Promise<void> {
    const basis = await this.calendars.latest();
    const changed = await this.changedOf(ids, basis);
    const { done } = run;
    const reached = (afterId: number) => ({
      resumeFrom: { stage: 'CASES', afterId },
      done: done + ids.findIndex(({ id }) => id === afterId) + 1,
    });
    try {
      while (changed.length > 0) {
        const portion = changed.splice(0, this.portion);
        const before = resultOf(run);
        await this.transactions.run(async (db) => {
          const began = performance.now();
          await raiseVersions(db, portion);
          if ((await this.calendars.within(db)).version !== basis.version) throw new Overtaken();
          await this.keeping.settleAll(db, portion, THE_PRODUCT, because);
          const result = await storeMoves(db, run.id, before, portion.map(changeOf));
          await run.advance(db, { ...reached(idOf(portion.at(-1))), result });
          const fitting = Math.round((portion.length * PORTION_MS) / (performance.now() - began));
          this.portion = Math.min(MOST_IN_PORTION, Math.max(1, fitting));
        });
      }
      await this.transactions.run((db) => run.advance(db, reached(ids.at(-1)?.id ?? 0)));
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

/** @throws Overtaken unless every seat is as it was read. */
async function raiseVersions(db: EntityManager, settlements: readonly Settlement[]): Promise<void> {
  const asRead = settlements.map(({ seat: { participation } }) => ({
    id: participation.id,
    version: participation.version,
  }));
  const { affected } = await db
    .createQueryBuilder()
    .update(Participation)
    .set({ version: () => 'version + 1' })
    .where(asRead)
    .execute();
  if (affected !== asRead.length) throw new Overtaken();
}

function idOf(settlement: Settlement | undefined): number {
  return settlement?.seat.participation.id ?? 0;
}
