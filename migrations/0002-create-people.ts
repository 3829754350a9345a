import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

export class CreatePeople implements MigrationInterface {
  name = 'CreatePeople1795219200002';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'organs',
        columns: [as.id, as.varchar('name', 100), as.integerOrNull('parentId'), as.varchar('path', 120)],
        indices: [index('path')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'units',
        columns: [as.id, as.integer('organId'), as.varchar('name', 60)],
        indices: [uniqueIndex('organId', 'name')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'users',
        columns: [
          as.id,
          as.varchar('username', 60),
          as.varchar('displayName', 60),
          as.integer('organId'),
          as.integerOrNull('unitId'),
          as.text('roles'),
          as.varcharOrNull('email', 200),
          as.varchar('passwordHash', 200),
          as.boolean('mustChangePassword'),
          as.instant('createdAt'),
          as.instantOrNull('disabledAt'),
        ],
        indices: [uniqueIndex('username'), index('organId')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'sessions',
        columns: [
          as.id,
          as.varchar('tokenHash', 64),
          as.integer('userId'),
          as.instant('createdAt'),
          as.instant('lastSeenAt'),
          as.instantOrNull('endedAt'),
        ],
        indices: [uniqueIndex('tokenHash'), index('userId')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'sign_in_failures',
        columns: [as.id, as.varchar('username', 60), as.instant('at')],
        indices: [index('username', 'at')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['sign_in_failures', 'sessions', 'users', 'units', 'organs'])
      await db.dropTable(table);
  }
}
