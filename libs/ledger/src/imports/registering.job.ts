import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { type Actor, ActorsQuery } from '#people';
import { type JobHandler, JobHandlers, type JobRun, Problem, Transactions } from '#platform';
import { Completing } from './completing';
import { Import, ImportRow } from './import.entity';
import { isTaken } from './judged-rows';
import { Registering } from './registering';

export const REGISTERING = 'LEDGER';

const AT_ONCE = 25;

/** Registers the rows of a ledger in their order, some at a time: a process that dies leaves none done twice. */
@Injectable()
export class RegisteringJob implements JobHandler, OnModuleInit {
  readonly kind = REGISTERING;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly transactions: Transactions,
    private readonly actors: ActorsQuery,
    private readonly registering: Registering,
    private readonly completing: Completing,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async slice(run: JobRun): Promise<boolean> {
    const { importId } = run.params as { importId: number };
    const { afterId } = (run.resumeFrom ?? { afterId: 0 }) as { afterId: number };
    const { reader } = this.transactions;
    const imported = await reader.findOneByOrFail(Import, { id: importId });
    const total = run.total ?? (await reader.countBy(ImportRow, { importId }));
    const rows = await reader.find(ImportRow, {
      where: { importId, id: MoreThan(afterId) },
      order: { id: 'ASC' },
      take: AT_ONCE,
    });
    if (rows.length === 0) {
      await this.transactions.run((db) => db.update(Import, { id: importId }, { state: 'DONE' }));
      return false;
    }
    const actor = await this.actors.ofUser(imported.createdById);
    await this.register(run, { imported, actor, total }, rows);
    return true;
  }

  /** All at once; where one is refused, each by itself, so that the others are registered all the same. */
  private async register(run: JobRun, of: Of, rows: ImportRow[]): Promise<void> {
    try {
      await this.transactions.run((db) => this.each(run, of, rows, db));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      for (const row of rows) await this.alone(run, of, row);
    }
  }

  private async alone(run: JobRun, of: Of, row: ImportRow): Promise<void> {
    try {
      await this.transactions.run((db) => this.each(run, of, [row], db));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const refusal = (error.errors[0]?.message ?? error.message).slice(0, 500);
      await this.transactions.run(async (db) => {
        await db.update(
          ImportRow,
          { id: row.id },
          { verdict: 'wrong', reasons: ['REFUSED'], refusal, completes: null },
        );
        await run.advance(db, reached(run, of, [row]));
      });
    }
  }

  private async each(run: JobRun, { imported, actor, total }: Of, rows: ImportRow[], db: Db): Promise<void> {
    const taken = rows.flatMap((row) =>
      row.reading && isTaken(row, imported.confirmed)
        ? { id: row.id, reading: row.reading, completes: row.completes, matchId: row.matchId }
        : [],
    );
    const readings = taken.map(({ reading }) => reading);
    const known = await this.registering.known(actor, readings, imported.confirmed);
    for (const row of taken) {
      if (row.completes && row.matchId !== null) {
        const completes = await this.completing.complete(db, actor, row.matchId, row.reading);
        await db.update(ImportRow, { id: row.id }, { completes: completes.length > 0 ? completes : null });
        continue;
      }
      const caseId = await this.registering.register(db, actor, row.reading, known);
      if (caseId === null)
        await db.update(ImportRow, { id: row.id }, { verdict: 'doubtful', reasons: ['IN_REGISTER'] });
      else await db.update(ImportRow, { id: row.id }, { caseId });
    }
    await run.advance(db, reached(run, { imported, actor, total }, rows));
  }
}

type Db = Transactions['reader'];

interface Of {
  imported: Import;
  actor: Actor;
  total: number;
}

function reached(run: JobRun, { total }: Of, rows: readonly ImportRow[]) {
  return { total, done: run.done + rows.length, resumeFrom: { afterId: rows.at(-1)?.id ?? 0 } };
}
