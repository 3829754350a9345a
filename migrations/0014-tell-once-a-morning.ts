import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { columnsFor, index } from './columns';

/** What is due to a person about one case is one message; a leader's papers have the day on which they were handed in. */
export class TellOnceAMorning implements MigrationInterface {
  name = 'TellOnceAMorning1796083200014';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    const add = (table: string, columns: ReturnType<typeof as.integer>[]) =>
      db.addColumns(
        table,
        columns.map((column) => new TableColumn(column)),
      );
    await add('reminders', [
      { ...as.varchar('topic', 100), default: "''" },
      { ...as.varchar('heading', 160), default: "''" },
      { ...as.integer('weight'), default: '0' },
      as.instantOrNull('plannedAt'),
      as.instantOrNull('saidUntil'),
      as.integerOrNull('toldWithId'),
    ]);
    // Here, once, a step is taken apart: the deadline and its day, without the lead between them.
    await db.query(
      `UPDATE reminders SET plannedAt = dueAt, topic = CASE WHEN INSTR(step, ':D') > 0 AND INSTR(step, '@') > 0
        THEN CONCAT(SUBSTR(step, 1, INSTR(step, ':D') - 1), SUBSTR(step, INSTR(step, '@'))) ELSE step END`,
    );
    await db.changeColumn('reminders', 'topic', new TableColumn(as.varchar('topic', 100)));
    await db.changeColumn('reminders', 'heading', new TableColumn(as.varchar('heading', 160)));
    await db.changeColumn('reminders', 'weight', new TableColumn(as.integer('weight')));
    await db.changeColumn('reminders', 'plannedAt', new TableColumn(as.instant('plannedAt')));
    await db.createIndex('reminders', new TableIndex(index('toldWithId')));
    await add('appearances', [as.dayOrNull('identityOn'), as.dayOrNull('proofOn')]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumns('appearances', ['identityOn', 'proofOn']);
    const table = await db.getTable('reminders');
    const found = table?.indices.find(({ columnNames }) => columnNames[0] === 'toldWithId');
    if (found) await db.dropIndex('reminders', found);
    await db.dropColumns('reminders', ['topic', 'heading', 'weight', 'plannedAt', 'saidUntil', 'toldWithId']);
  }
}
