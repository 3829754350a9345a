import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { columnsFor, index } from './columns';

const BY_FRESHNESS = ['organId', 'withdrawnAt', 'unconfirmedFrom', 'id'];
const UNTOUCHED_DAYS = 30;
const MS_PER_DAY = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

/**
 * From which day on an open case counts as unconfirmed. Those that are there are taken to have been looked at on the day of
 * the upgrade: otherwise all that are old would ask at once.
 */
export class AskWhatIsUntouched implements MigrationInterface {
  name = 'AskWhatIsUntouched1796083200035';

  async up(db: QueryRunner): Promise<void> {
    const column = { ...columnsFor(db).day('unconfirmedFrom'), default: "'9999-12-31'" };
    await db.addColumn('participations', new TableColumn(column));
    const asked = new Date(Date.now() + SHANGHAI_MS + UNTOUCHED_DAYS * MS_PER_DAY).toISOString().slice(0, 10);
    await db.query(`UPDATE participations SET unconfirmedFrom = '${asked}' WHERE status <> 'CLOSED'`);
    await db.createIndex('participations', new TableIndex(index(...BY_FRESHNESS)));
  }

  async down(db: QueryRunner): Promise<void> {
    const indices = (await db.getTable('participations'))?.indices ?? [];
    const found = indices.find(({ columnNames }) => columnNames.join() === BY_FRESHNESS.join());
    if (found) await db.dropIndex('participations', found);
    await db.dropColumn('participations', 'unconfirmedFrom');
  }
}
