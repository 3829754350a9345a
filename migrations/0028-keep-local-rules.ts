import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

/** 地方规定, what they ask of the office itself, and the day on which the loss of a case took effect, which they count. */
export class KeepLocalRules implements MigrationInterface {
  name = 'KeepLocalRules1796083200028';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'local_rules',
        columns: [
          as.id,
          as.integer('version'),
          as.integer('organId'),
          as.varchar('name', 60),
          as.text('trigger'),
          as.integer('amount'),
          as.varchar('unit', 10),
          as.boolean('rolls'),
          as.varchar('duty', 500),
          as.varcharOrNull('actor', 100),
          as.varchar('importance', 10),
          as.text('source'),
          as.day('effectiveFrom'),
          as.dayOrNull('effectiveTo'),
          as.instant('addedAt'),
          as.integer('addedById'),
        ],
        indices: [index('organId', 'name')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'office_duties',
        columns: [
          as.id,
          as.integer('version'),
          as.integer('organId'),
          as.integer('localRuleId'),
          as.day('periodEnd'),
          as.dayOrNull('doneOn'),
          as.varcharOrNull('result', 1000),
          as.integerOrNull('doneById'),
        ],
        indices: [uniqueIndex('organId', 'localRuleId', 'periodEnd'), index('organId', 'periodEnd')],
      }),
    );
    await db.addColumn('deadlines', new TableColumn(as.integerOrNull('officeDutyId')));
    await db.createIndex('deadlines', new TableIndex(index('officeDutyId')));
    await db.addColumn('participations', new TableColumn(as.dayOrNull('lostOn')));
    await db.createIndex('participations', new TableIndex(index('organId', 'lostOn')));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, column] of [
      ['participations', 'lostOn'],
      ['deadlines', 'officeDutyId'],
    ] as const) {
      const found = (await db.getTable(table))?.indices.find(
        ({ columnNames }) => columnNames.at(-1) === column,
      );
      if (found) await db.dropIndex(table, found);
      await db.dropColumn(table, column);
    }
    await db.dropTable('office_duties');
    await db.dropTable('local_rules');
  }
}
