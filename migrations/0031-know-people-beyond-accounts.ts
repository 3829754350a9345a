import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

/** 局领导和联系人: people who are asked and told, with an account or without one. */
export class KnowPeopleBeyondAccounts implements MigrationInterface {
  name = 'KnowPeopleBeyondAccounts1796083200031';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'contacts',
        columns: [
          as.id,
          as.integer('organId'),
          as.varchar('kind', 20),
          as.varchar('name', 60),
          as.varcharOrNull('post', 60),
          as.varcharOrNull('rank', 20),
          as.integerOrNull('userId'),
          as.varcharOrNull('email', 200),
          as.varcharOrNull('mobile', 40),
          as.instantOrNull('endedAt'),
        ],
        indices: [uniqueIndex('organId', 'kind', 'name'), index('userId')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('contacts');
  }
}
