import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { columnsFor, index } from './columns';

const SEATS = [['organId', 'withdrawnAt', 'nextDueOn', 'id'], ['nextDueSince'], ['nextDueUntil']];
const ADDED = ['nextDueOn', 'nextDueName', 'nextDueSince', 'nextDueUntil', 'runsUntil'];
const BY_ENDING = ['organId', 'withdrawnAt', 'closedOn'];

/**
 * A seat keeps what is due next, by which lists are sorted and counted. Where nothing of ours is open that is nothing on
 * any day; what depends on the day is marked as not settled, and filled in before it is read for the first time.
 */
export class KeepWhatIsDue implements MigrationInterface {
  name = 'KeepWhatIsDue1796083200020';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    const last = { default: "'9999-12-31'" };
    const columns = [
      { ...as.day('nextDueOn'), ...last },
      as.varcharOrNull('nextDueName', 20),
      { ...as.day('nextDueSince'), ...last },
      { ...as.day('nextDueUntil'), ...last },
      as.dayOrNull('runsUntil'),
    ];
    await db.addColumns(
      'participations',
      columns.map((column) => new TableColumn(column)),
    );
    await db.query(
      `UPDATE participations SET runsUntil = (SELECT MAX(CASE WHEN d.lapses = 1 AND d.dueOn IS NOT NULL THEN d.dueOn
        ELSE '9999-12-31' END) FROM deadlines d WHERE d.participationId = participations.id AND d.status = 'OPEN')`,
    );
    await db.query(
      `UPDATE participations SET nextDueSince = '1000-01-01' WHERE NOT EXISTS (SELECT 1 FROM deadlines d
        WHERE d.participationId = participations.id AND d.ours = 1 AND d.status = 'OPEN')`,
    );
    for (const columnNames of SEATS) {
      await db.createIndex('participations', new TableIndex(index(...columnNames)));
    }
    await db.createIndex('participations', new TableIndex(index(...BY_ENDING, 'id')));
    await dropIndex(db, 'participations', BY_ENDING);
    await db.createIndex('deadlines', new TableIndex(index('organId', 'periodId', 'dueOn')));
  }

  async down(db: QueryRunner): Promise<void> {
    await dropIndex(db, 'deadlines', ['organId', 'periodId', 'dueOn']);
    await db.createIndex('participations', new TableIndex(index(...BY_ENDING)));
    await dropIndex(db, 'participations', [...BY_ENDING, 'id']);
    for (const columnNames of SEATS) await dropIndex(db, 'participations', columnNames);
    await db.dropColumns('participations', ADDED);
  }
}

async function dropIndex(db: QueryRunner, table: string, columnNames: readonly string[]): Promise<void> {
  const indices = (await db.getTable(table))?.indices ?? [];
  const found = indices.find((one) => one.columnNames.join() === columnNames.join());
  if (!found) throw new Error(`${table} has no index on ${columnNames.join()}`);
  await db.dropIndex(table, found);
}
