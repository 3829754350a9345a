import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

/** What accounts see and who stands in for them, where sessions come from, tokens, and organs and units that end. */
export class GiveAccountsTheirView implements MigrationInterface {
  name = 'GiveAccountsTheirView1796083200007';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    const add = (table: string, columns: ReturnType<typeof as.integer>[]) =>
      db.addColumns(
        table,
        columns.map((column) => new TableColumn(column)),
      );
    await add('organs', [as.dayOrNull('registerCompleteSince'), as.instantOrNull('endedAt')]);
    await add('units', [as.instantOrNull('endedAt')]);
    await add('sessions', [as.varcharOrNull('address', 45), as.varcharOrNull('agent', 200)]);

    await add('users', [
      { ...as.varchar('view', 10), default: "'ORGANS'" },
      as.integerOrNull('substituteId'),
      as.varcharOrNull('usernameKey', 60),
    ]);
    await this.fillKeys(db);
    await db.changeColumn('users', 'usernameKey', new TableColumn(as.varchar('usernameKey', 60)));
    await db.changeColumn('users', 'view', new TableColumn(as.varchar('view', 10)));
    await db.createIndices('users', [
      new TableIndex(uniqueIndex('usernameKey')),
      new TableIndex(index('substituteId')),
    ]);

    // Failures of a quarter of an hour, of which nobody knows the address.
    await db.dropTable('sign_in_failures');
    await db.createTable(
      new Table({
        name: 'sign_in_failures',
        columns: [as.id, as.varchar('username', 60), as.varchar('address', 45), as.instant('at')],
        indices: [index('username', 'address', 'at')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'api_tokens',
        columns: [
          as.id,
          as.integer('userId'),
          as.varchar('name', 60),
          as.varchar('tokenHash', 64),
          as.text('permissions'),
          as.instant('createdAt'),
          as.instant('expiresAt'),
          as.instantOrNull('lastUsedAt'),
          as.instantOrNull('endedAt'),
        ],
        indices: [uniqueIndex('tokenHash'), index('userId')],
      }),
    );
  }

  /** Names that differ by case alone were possible: the later one keeps a key of its own. */
  private async fillKeys(db: QueryRunner): Promise<void> {
    const users = (await db.query('SELECT id, username FROM users ORDER BY id')) as {
      id: number;
      username: string;
    }[];
    const taken = new Set<string>();
    for (const { id, username } of users) {
      const key = username.toLowerCase().slice(0, 60);
      const free = taken.has(key) ? `#${id}` : key;
      taken.add(free);
      await db.query('UPDATE users SET usernameKey = ? WHERE id = ?', [free, id]);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('api_tokens');
    for (const [table, columns] of Object.entries({
      users: ['usernameKey', 'substituteId', 'view'],
      sessions: ['address', 'agent'],
      units: ['endedAt'],
      organs: ['registerCompleteSince', 'endedAt'],
    }))
      await db.dropColumns(table, columns);
    await db.dropTable('sign_in_failures');
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'sign_in_failures',
        columns: [as.id, as.varchar('username', 60), as.instant('at')],
        indices: [index('username', 'at')],
      }),
    );
  }
}
