import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './columns';

/**
 * Each seat has a version of its own and the day on which its organ was served; what the seats share has the revision of
 * the case. Until now one version guarded them all, and one day of service counted for each.
 */
export class VersionSeats implements MigrationInterface {
  name = 'VersionSeats1796083200017';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.query('ALTER TABLE cases RENAME COLUMN version TO revision');
    await db.addColumns('participations', [
      new TableColumn({ ...as.integer('version'), default: 1 }),
      new TableColumn(as.dayOrNull('servedOn')),
    ]);
    await db.query(
      `UPDATE participations SET version = (SELECT c.revision FROM cases c WHERE c.id = participations.caseId),
        servedOn = (SELECT o.servedOn FROM outcomes o WHERE o.caseId = participations.caseId)`,
    );
    await db.changeColumn('participations', 'version', new TableColumn(as.integer('version')));
    await db.dropColumn('outcomes', 'servedOn');
  }

  async down(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.addColumn('outcomes', new TableColumn(as.dayOrNull('servedOn')));
    await db.query(
      `UPDATE outcomes SET servedOn = (SELECT MIN(p.servedOn) FROM participations p WHERE p.caseId = outcomes.caseId)`,
    );
    await db.dropColumns('participations', ['version', 'servedOn']);
    await db.query('ALTER TABLE cases RENAME COLUMN revision TO version');
  }
}
