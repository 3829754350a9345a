import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { insertRows } from '../database/rows';
import { lockingLatest, whoeverChangedIt } from '../database/latest';
import { writeLater } from '../database/together';
import { isOneAtATime } from '../database/sqlite-turns';
import { AuditEntry } from './audit-entry.entity';
import { type ChainEnd, CHAINS, linked, type Unchained } from './chaining';

/** Appends entries to one of the chains. */
@Injectable()
export class AuditChains {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * At the very end of a transaction: whoever appends to the same chain waits for its commit and for nothing else, and
   * nobody who holds a chain waits for another row.
   */
  async append(db: EntityManager, entries: readonly Unchained[]): Promise<void> {
    const chain = isOneAtATime(this.dataSource) ? 1 : randomInt(1, CHAINS + 1);
    const { links, end } = linked(chain, await this.hold(db, chain), entries);
    await insertRows(db, AuditEntry, links);
    const sql = whoeverChangedIt(
      this.dataSource,
      'UPDATE audit_chains SET position = ?, hash = ? WHERE id = ?',
    );
    await writeLater(db, sql, [end.position, end.hash, chain]);
  }

  private async hold(db: EntityManager, chain: number): Promise<ChainEnd> {
    const sql = lockingLatest(this.dataSource, 'SELECT position, hash FROM audit_chains WHERE id = ?');
    const [end] = await db.query<ChainEnd[]>(sql, [chain]);
    if (!end) throw new Error(`The audit chain ${chain} has lost its end; npm run verify tells more`);
    return end;
  }
}
