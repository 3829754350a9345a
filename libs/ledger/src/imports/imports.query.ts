import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Actor } from '#people';
import { Job, Transactions } from '#platform';
import type { RowVerdict } from '../rows/read-ledger';
import { Import, ImportRow } from './import.entity';
import { ownImport } from './own-import';

export interface ImportView {
  of: Import;
  job: Job | null;
  counts: Record<RowVerdict, number>;
  /** How many it registered. */
  cases: number;
  /** How many cases of the register it completes, or has completed. */
  completed: number;
}

const MOST_LISTED = 50;
export const ROWS_AT_ONCE = 100;

@Injectable()
export class ImportsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Those of the own organ, the newest first. */
  list({ organId }: Actor): Promise<Import[]> {
    return this.transactions.reader.find(Import, {
      where: { organId },
      order: { id: 'DESC' },
      take: MOST_LISTED,
    });
  }

  /** @throws ImportNotFound */
  async one(actor: Actor, id: number): Promise<ImportView> {
    const { reader } = this.transactions;
    const of = await ownImport(reader, actor, id);
    const counts = { ok: 0, doubtful: 0, wrong: 0, skip: 0 };
    const rows = await reader.query<
      { verdict: RowVerdict; count: number | string; cases: number | string; completed: number | string }[]
    >(
      `SELECT verdict, COUNT(*) AS count, COUNT(caseId) AS cases, COUNT(completes) AS completed
         FROM import_rows WHERE importId = ? GROUP BY verdict`,
      [id],
    );
    for (const { verdict, count } of rows) counts[verdict] = Number(count);
    return {
      ...{ of, counts, cases: rows.reduce((sum, row) => sum + Number(row.cases), 0) },
      completed: rows.reduce((sum, row) => sum + Number(row.completed), 0),
      job: of.jobId ? await reader.findOneBy(Job, { id: of.jobId }) : null,
    };
  }

  /** A page of them, and the reasons for which doubtful ones are taken all the same. @throws ImportNotFound */
  async rows(
    actor: Actor,
    id: number,
    { verdict, after }: { verdict?: RowVerdict; after?: number },
  ): Promise<{ rows: ImportRow[]; confirmed: readonly string[] }> {
    const { reader } = this.transactions;
    const { confirmed } = await ownImport(reader, actor, id);
    const rows = await reader.find(ImportRow, {
      where: { importId: id, ...(verdict ? { verdict } : {}), id: MoreThan(after ?? 0) },
      order: { id: 'ASC' },
      take: ROWS_AT_ONCE,
    });
    return { rows, confirmed };
  }
}
