import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

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

/** MODIFY keeps the rows where TypeORM would drop the column; in SQLite it copies them into a table of the new shape. */
async function change(db: QueryRunner, type: 'mediumtext' | 'text'): Promise<void> {
  if (db.dataSource.options.type === 'better-sqlite3')
    await db.changeColumn('idempotent_answers', 'body', new TableColumn({ name: 'body', type }));
  else await db.query(`ALTER TABLE idempotent_answers MODIFY body ${type} NOT NULL`);
}
