import type { DataSource } from 'typeorm';

/**
 * Lets one process at a time change the schema: the others wait, then find nothing left to do.
 * A locked row rather than GET_LOCK, which not every database of the MySQL family has; it is freed with the
 * connection, so a process that dies while migrating holds nobody up.
 */
export async function whileAlone(dataSource: DataSource, work: () => Promise<void>): Promise<void> {
  await dataSource.query('CREATE TABLE IF NOT EXISTS migration_lock (id int NOT NULL PRIMARY KEY)');
  await dataSource.query('INSERT IGNORE INTO migration_lock (id) VALUES (1)');
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SET SESSION innodb_lock_wait_timeout = 600');
    await runner.startTransaction();
    await runner.query('SELECT id FROM migration_lock WHERE id = 1 FOR UPDATE');
    await work();
    await runner.commitTransaction();
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}
