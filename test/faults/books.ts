import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';

export type Row = Record<string, any>;

const TABLES = {
  cases: 'cases',
  disputes: 'disputes',
  participations: 'participations',
  events: 'case_events',
  deadlines: 'deadlines',
  hearings: 'hearings',
  outcomes: 'outcomes',
  reminders: 'reminders',
  notifications: 'notifications',
  audit: 'audit_entries',
  keys: 'idempotent_answers',
  organs: 'organs',
  users: 'users',
  migrations: 'migrations',
} as const;

/** Everything that is stored, at one moment. Times are texts in UTC. */
export type Books = Record<keyof typeof TABLES, Row[]>;

interface Sqlite {
  prepare(sql: string): { all(): Row[] };
  close(): void;
}

/**
 * Reads a database file without the product and without touching it: opening a copy rolls its log forward, as the
 * next start would.
 * @throws {Error} where the file is damaged
 */
export function booksOfFile(file: string): Books {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-books-'));
  const copy = path.join(folder, 'copy');
  for (const part of ['', '-wal']) if (existsSync(file + part)) copyFileSync(file + part, copy + part);
  const database = openSqlite(copy);
  try {
    const damage = database.prepare('PRAGMA integrity_check').all();
    if (JSON.stringify(Object.values(damage[0]!)) !== '["ok"]') throw new Error(JSON.stringify(damage));
    const has = database
      .prepare('SELECT name FROM sqlite_master')
      .all()
      .map(({ name }) => name);
    return booksFrom((table) =>
      has.includes(table) ? database.prepare(`SELECT * FROM ${table}`).all() : [],
    );
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

/** Resolves while a running product has claimed reminders and not delivered them yet, or after some seconds without. */
export async function somethingOnItsWay(file: string): Promise<void> {
  const database = openSqlite(file, { readOnly: true });
  const claimed = database.prepare(
    "SELECT 1 FROM reminders WHERE status = 'PLANNED' AND claimToken IS NOT NULL LIMIT 1",
  );
  const giveUpAt = Date.now() + 5_000;
  while (Date.now() < giveUpAt && claimed.all().length === 0) await pause(1);
  database.close();
}

/** A `mysql://` schema, as one transaction sees it. */
export async function booksOfSchema(uri: string): Promise<Books> {
  const connection = await mysql.createConnection({ uri, dateStrings: true, timezone: 'Z' });
  try {
    await connection.query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
    const rows = new Map<string, Row[]>();
    for (const table of Object.values(TABLES)) {
      const [found] = await connection.query<mysql.RowDataPacket[]>(`SELECT * FROM ${table}`);
      rows.set(table, found);
    }
    return booksFrom((table) => rows.get(table) ?? []);
  } finally {
    await connection.end();
  }
}

function booksFrom(rowsOf: (table: string) => Row[]): Books {
  return Object.fromEntries(Object.entries(TABLES).map(([name, table]) => [name, rowsOf(table)])) as Books;
}

/** Node's own where it has one, else the package of the same interface. */
function openSqlite(file: string, options: { readOnly?: boolean } = {}): Sqlite {
  const { DatabaseSync } = sqliteModule();
  return new DatabaseSync(file, options);
}

function sqliteModule(): { DatabaseSync: new (file: string, options: object) => Sqlite } {
  const load = createRequire(__filename);
  try {
    return load('node:sqlite');
  } catch {
    return load('@photostructure/sqlite');
  }
}
