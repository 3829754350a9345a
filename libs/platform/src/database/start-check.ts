import { statSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { ConfigError, type DatabaseConfig } from '#config';
import { faultOf } from './faults';

/** Reading more than this would keep the start waiting. */
const MOST_CHECKED_BYTES = 64 * 1024 * 1024;

/** @throws ConfigError where what is stored is damaged, as far as a start has time to see. */
export async function checkPages(dataSource: DataSource, file: string): Promise<void> {
  if (statSync(file).size > MOST_CHECKED_BYTES) return;
  const [row] = await dataSource.query<{ quick_check: string }[]>('PRAGMA quick_check(1)');
  if (row?.quick_check !== 'ok') throw damaged(file, row?.quick_check ?? '');
}

/** @throws ConfigError where a later version has changed the tables: this one would write what that one cannot read. */
export async function refuseNewer(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return;
    const done = (await runner.query('SELECT name FROM migrations')) as { name: string }[];
    const known = new Set(dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name));
    const [unknown] = done.filter(({ name }) => !known.has(name));
    if (unknown) throw new ConfigError(`数据库由更新版本的案期用过（${unknown.name}），请用那个版本启动`);
  } finally {
    await runner.release();
  }
}

/** @throws ConfigError where a server's table compares texts otherwise, or cannot hold every name. */
export async function checkCharacters(dataSource: DataSource): Promise<void> {
  const rows = await dataSource.query<{ name: string; collation: string }[]>(
    `SELECT TABLE_NAME AS name, MIN(COLLATION_NAME) AS collation FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND COLLATION_NAME <> 'utf8mb4_bin' GROUP BY TABLE_NAME ORDER BY TABLE_NAME`,
  );
  if (rows.length === 0) return;
  const told = rows.map(({ name, collation }) => `${name}（${collation}）`).join('、');
  throw new ConfigError(
    `DATABASE_URL 指向的数据库有表不是 utf8mb4_bin：${told}。请先备份，再对每个表执行 ALTER TABLE 表名 CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin，然后启动`,
  );
}

/** Why there is no start, in one line where the person at the terminal can do something about it. */
export function startError(config: DatabaseConfig, error: unknown): unknown {
  const fault = error instanceof ConfigError ? null : faultOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (config.type === 'sqlite') {
    if (fault === 'DAMAGED') return damaged(config.file, message);
    return fault ? new ConfigError(`登记库 ${config.file} 打不开：${message}`) : error;
  }
  if (fault === 'REFUSED') return new ConfigError(`DATABASE_URL 不能使用：${message}`);
  return fault ? new ConfigError(`连不上 DATABASE_URL 指向的数据库：${message}`) : error;
}

function damaged(file: string, message: string): ConfigError {
  const reason = message.replace(/\s+/g, ' ');
  return new ConfigError(`登记库 ${file} 已损坏（${reason}）。请保留原文件，从备份恢复后再启动`);
}
