import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { columnsFor, index } from './columns';

const INDICES: readonly (readonly string[])[] = [
  ['organId', 'receivedOn', 'id'],
  ['organId', 'status', 'receivedOn', 'id'],
  ['organId', 'closedOn'],
];

/** A registration can be withdrawn: what stands is found by the same index as before, and nothing else is read. */
export class WithdrawRegistrations implements MigrationInterface {
  name = 'WithdrawRegistrations1796083200009';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    const columns = [
      as.instantOrNull('withdrawnAt'),
      as.integerOrNull('withdrawnById'),
      as.varcharOrNull('withdrawReason', 500),
    ];
    await db.addColumns(
      'participations',
      columns.map((column) => new TableColumn(column)),
    );
    await replaceIndices(db, (columnNames) => standing(columnNames));
  }

  async down(db: QueryRunner): Promise<void> {
    await replaceIndices(db, (columnNames) => [...columnNames], standing);
    await db.dropColumns('participations', ['withdrawnAt', 'withdrawnById', 'withdrawReason']);
  }
}

function standing([organId = '', ...columnNames]: readonly string[]): string[] {
  return [organId, 'withdrawnAt', ...columnNames];
}

async function replaceIndices(
  db: QueryRunner,
  to: (columnNames: readonly string[]) => string[],
  from: (columnNames: readonly string[]) => readonly string[] = (columnNames) => columnNames,
): Promise<void> {
  const indices = (await db.getTable('participations'))?.indices ?? [];
  for (const columnNames of INDICES) {
    const old = indices.find((one) => one.columnNames.join() === from(columnNames).join());
    if (!old) throw new Error(`participations has no index on ${from(columnNames).join()}`);
    await db.createIndex('participations', new TableIndex(index(...to(columnNames))));
    await db.dropIndex('participations', old);
  }
}
