import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { columnsFor, index } from './columns';

/**
 * What a case is found by, and every two characters of it. The texts of the cases that are there already are made when
 * the product starts, a few hundred at a time: how they are read may change with every version, and a migration may not.
 */
export class FindCasesAtOnce implements MigrationInterface {
  name = 'FindCasesAtOnce1796083200021';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'case_texts',
        columns: [{ ...as.integer('caseId'), isPrimary: true }, as.integer('edition'), as.longText('seen')],
      }),
    );
    const sqlite = db.dataSource.options.type === 'better-sqlite3';
    // In SQLite too, the table is its own index.
    await db.query(
      `CREATE TABLE case_grams (gram bigint NOT NULL, caseId int NOT NULL, PRIMARY KEY (gram, caseId))${sqlite ? ' WITHOUT ROWID' : ''}`,
    );
    await db.createIndex('reminders', new TableIndex(index('deliveredAt')));
  }

  async down(db: QueryRunner): Promise<void> {
    const table = await db.getTable('reminders');
    const found = table?.indices.find(({ columnNames }) => columnNames.join() === 'deliveredAt');
    if (found) await db.dropIndex('reminders', found);
    await db.query('DROP TABLE case_grams');
    await db.dropTable('case_texts');
  }
}
