import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

/** Accounts are known to a provider of identities (OpenID Connect), and people on their way through it. */
export class LinkIdentities implements MigrationInterface {
  name = 'LinkIdentities1796083200023';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'identities',
        columns: [
          as.id,
          as.integer('userId'),
          as.varchar('issuer', 255),
          as.varchar('subject', 255),
          as.instant('linkedAt'),
          as.instantOrNull('lastUsedAt'),
        ],
        indices: [uniqueIndex('issuer', 'subject'), uniqueIndex('userId', 'issuer')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'journeys',
        columns: [
          as.id,
          as.varchar('stateHash', 64),
          as.varchar('browserHash', 64),
          as.varchar('nonce', 64),
          as.varchar('codeVerifier', 64),
          as.integerOrNull('linksUserId'),
          as.varcharOrNull('next', 500),
          as.varchar('address', 45),
          as.instant('startedAt'),
        ],
        indices: [uniqueIndex('stateHash'), index('address'), index('startedAt')],
      }),
    );
    await db.addColumn('sessions', new TableColumn(as.integerOrNull('identityId')));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn('sessions', 'identityId');
    await db.dropTable('journeys');
    await db.dropTable('identities');
  }
}
