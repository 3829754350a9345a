import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

/** Leaders are asked to appear and answer, and more is kept of who came or why nobody did. */
export class AskLeadersToAppear implements MigrationInterface {
  name = 'AskLeadersToAppear1796083200036';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'appearance_requests',
        columns: [
          as.id,
          ...['hearingId', 'organId', 'participationId', 'caseId'].map(as.integer),
          as.integerOrNull('leaderId'),
          as.varchar('leaderName', 60),
          as.varcharOrNull('leaderPost', 60),
          as.varchar('leaderRank', 20),
          as.integerOrNull('userId'),
          as.integer('askedById'),
          as.varchar('askedByName', 60),
          as.varcharOrNull('message', 300),
          as.varchar('tokenHash', 64),
          as.varchar('state', 10),
          as.instant('hearingAt'),
          as.instant('createdAt'),
          as.instant('expiresAt'),
          as.instantOrNull('mailedAt'),
          as.instantOrNull('answeredAt'),
          as.varcharOrNull('reason', 20),
          as.varcharOrNull('words', 500),
          as.integerOrNull('otherId'),
          as.varcharOrNull('otherName', 60),
        ],
        indices: [uniqueIndex('tokenHash'), index('hearingId', 'organId'), index('userId')],
      }),
    );
    await db.addColumns('appearances', [
      new TableColumn(as.integerOrNull('leaderId')),
      new TableColumn(as.varcharOrNull('absenceWords', 500)),
      new TableColumn(as.dayOrNull('filedOn')),
      new TableColumn(as.varcharOrNull('delegate', 60)),
      new TableColumn(as.varcharOrNull('counsel', 60)),
      new TableColumn({ ...as.boolean('watched'), default: '0' }),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const column of ['watched', 'counsel', 'delegate', 'filedOn', 'absenceWords', 'leaderId'])
      await db.dropColumn('appearances', column);
    await db.dropTable('appearance_requests');
  }
}
