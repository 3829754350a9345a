import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './columns';

/** An import may complete the cases that are there, and keeps what its preview sums up. */
export class CompleteByImports implements MigrationInterface {
  name = 'CompleteByImports1796083200024';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.addColumn('imports', new TableColumn({ ...as.varchar('mode', 10), default: "'ADD'" }));
    await db.addColumn('imports', new TableColumn({ ...as.longText('summary'), isNullable: true }));
    await db.addColumn('import_rows', new TableColumn(as.integerOrNull('matchId')));
    await db.addColumn('import_rows', new TableColumn({ ...as.longText('completes'), isNullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const column of ['completes', 'matchId']) await db.dropColumn('import_rows', column);
    for (const column of ['summary', 'mode']) await db.dropColumn('imports', column);
  }
}
