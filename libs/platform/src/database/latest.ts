import type { DataSource } from 'typeorm';
import { isOneAtATime } from './sqlite-turns';

const SNAPSHOT_ISOLATION = 'innodb_snapshot_isolation = ON';
const isolated = new WeakSet<DataSource>();

/** @param settings what each connection sets for itself. */
export function noteIsolation(dataSource: DataSource, settings: readonly string[]): void {
  if (settings.includes(SNAPSHOT_ISOLATION)) isolated.add(dataSource);
}

/**
 * The statement for a row that one only adds to, in whatever state others have left it since the transaction began:
 * MariaDB would make the transaction begin anew.
 */
export function whoeverChangedIt(dataSource: DataSource, sql: string): string {
  return isolated.has(dataSource) ? `SET STATEMENT innodb_snapshot_isolation = OFF FOR ${sql}` : sql;
}

/** Such a row as it is now, held until the transaction ends. SQLite has one transaction at a time anyway. */
export function lockingLatest(dataSource: DataSource, select: string): string {
  return isOneAtATime(dataSource) ? select : whoeverChangedIt(dataSource, `${select} FOR UPDATE`);
}
