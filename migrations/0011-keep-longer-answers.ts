import type { MigrationInterface, QueryRunner } from 'typeorm';

/** MariaDB ends a plain text at 64 KB, and the answer of a case with a hundred parties is longer even when deflated. */
export class KeepLongerAnswers implements MigrationInterface {
  name = 'KeepLongerAnswers1796083200011';

  async up(db: QueryRunner): Promise<void> {
    await change(db, 'mediumtext');
  }

  async down(db: QueryRunner): Promise<void> {
    await change(db, 'text');
  }
}

/** In SQLite a text has no length, and the name of its type says nothing. */
async function change(db: QueryRunner, type: 'mediumtext' | 'text'): Promise<void> {
  if (db.dataSource.options.type === 'better-sqlite3') return;
  await db.query(`ALTER TABLE idempotent_answers MODIFY body ${type} NOT NULL`);
}
