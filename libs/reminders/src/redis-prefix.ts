import { createHash } from 'node:crypto';
import type { DatabaseConfig } from '#config';

/**
 * Every register has keys of its own, so that several installations may share one Redis: a job holds ids, which mean
 * other rows in another register. By where the database is, not by who asks for it.
 */
export function prefixOf(database: DatabaseConfig): string {
  return `bull:${createHash('sha256').update(placeOf(database)).digest('hex').slice(0, 12)}`;
}

function placeOf(database: DatabaseConfig): string {
  if (database.type === 'sqlite') return database.file;
  const { host, pathname } = new URL(database.url);
  return host + pathname;
}
