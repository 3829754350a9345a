import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tables took whatever the database had: latin1 knows no Chinese, utf8mb3 not every name, and others compare as equal
 * what is not. Texts are kept as they are; an index that was unique stays so, since utf8mb4_bin takes fewer for equal.
 */
export class StateTheCharacterSet implements MigrationInterface {
  name = 'StateTheCharacterSet1796083200010';

  async up(db: QueryRunner): Promise<void> {
    if (db.dataSource.options.type === 'better-sqlite3') return;
    for (const table of await others(db)) {
      const texts = await textsOf(db, table);
      await db.query(`ALTER TABLE \`${table}\` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      // Converting widens a text so that it surely fits; the columns stay what they were.
      for (const { name, type, presence } of texts) {
        await db.query(`ALTER TABLE \`${table}\` MODIFY \`${name}\` ${type} ${presence}`);
      }
    }
  }

  /** What was lost by the old character set cannot be wanted back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}

/** Not by the table alone: a column can differ from it. The lock holds no text, and whoever migrates holds its row. */
async function others(db: QueryRunner): Promise<string[]> {
  const rows = (await db.query(
    `SELECT t.TABLE_NAME AS name FROM information_schema.TABLES t
      WHERE t.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE' AND t.TABLE_NAME <> 'migration_lock'
        AND (t.TABLE_COLLATION <> 'utf8mb4_bin' OR EXISTS (SELECT 1 FROM information_schema.COLUMNS c
             WHERE c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME AND c.COLLATION_NAME <> 'utf8mb4_bin'))`,
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}

async function textsOf(
  db: QueryRunner,
  table: string,
): Promise<{ name: string; type: string; presence: string }[]> {
  return (await db.query(
    `SELECT COLUMN_NAME AS name, DATA_TYPE AS type, IF(IS_NULLABLE = 'YES', 'NULL', 'NOT NULL') AS presence
      FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? AND DATA_TYPE IN ('text', 'mediumtext')`,
    [table],
  )) as { name: string; type: string; presence: string }[];
}
