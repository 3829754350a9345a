import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, uniqueIndex } from './columns';

/** By which ways reminders leave the product, for an organ and those below it. */
export class OpenChannels implements MigrationInterface {
  name = 'OpenChannels1796083200032';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'channel_settings',
        columns: [
          as.id,
          as.varchar('channel', 10),
          as.integer('organId'),
          as.boolean('enabled'),
          as.boolean('spare'),
          as.varcharOrNull('url', 500),
          as.varcharOrNull('secret', 300),
          as.text('allowedHosts'),
          as.varcharOrNull('template', 2000),
          as.varcharOrNull('expects', 200),
          as.instantOrNull('freeAt'),
          as.instantOrNull('succeededAt'),
          as.instantOrNull('failedAt'),
          as.varcharOrNull('lastError', 300),
        ],
        indices: [uniqueIndex('channel', 'organId')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('channel_settings');
  }
}
