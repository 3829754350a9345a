import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, uniqueIndex } from './columns';

/** What an organ, or whoever handles a case, has decided of its reminders. */
export class DecideOnReminders implements MigrationInterface {
  name = 'DecideOnReminders1796083200033';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'reminder_policies',
        columns: [as.id, as.varchar('scope', 20), as.integer('scopeId'), as.longText('policy')],
        indices: [uniqueIndex('scope', 'scopeId')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('reminder_policies');
  }
}
