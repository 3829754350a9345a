import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { type OldDeed, type OldEntry, typedEntries } from './audit/typed-entries';
import { columnsFor, index, uniqueIndex } from './columns';

const AT_ONCE = 500;

/**
 * What was `participation:5` or `case:12` becomes columns. Here, once, the old texts are taken apart; every row is kept.
 * Reminders that were filed under a case now belong to its seat, of which there was one.
 */
export class TypeSubjects implements MigrationInterface {
  name = 'TypeSubjects1796083200008';

  async up(db: QueryRunner): Promise<void> {
    await this.typeAuditEntries(db);
    await this.typeReminders(db);
    await this.typeNotifications(db);
  }

  private async typeAuditEntries(db: QueryRunner): Promise<void> {
    await db.renameTable('audit_entries', 'audit_entries_before');
    await this.createAuditEntries(db);
    let after = 0;
    const deeds = new Map<string, OldDeed>();
    for (;;) {
      const old = (await db.query('SELECT * FROM audit_entries_before WHERE id > ? ORDER BY id LIMIT ?', [
        after,
        AT_ONCE,
      ])) as OldEntry[];
      const last = old.at(-1);
      if (!last) break;
      const rows = await typedEntries(db, old, deeds);
      const columns = Object.keys(rows[0] ?? {});
      const marks = `(${columns.map(() => '?').join(', ')})`;
      await db.query(
        `INSERT INTO audit_entries (${columns.join(', ')}) VALUES ${rows.map(() => marks).join(', ')}`,
        rows.flatMap((row) => Object.values(row)),
      );
      after = last.id;
    }
    await db.dropTable('audit_entries_before');
  }

  private async createAuditEntries(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'audit_entries',
        columns: [
          as.id,
          as.varchar('deedId', 36),
          as.instant('at'),
          as.integerOrNull('userId'),
          as.varchar('userName', 100),
          as.varchar('kind', 20),
          as.integer('recordId'),
          as.varcharOrNull('recordKey', 60),
          as.integerOrNull('organId'),
          as.integerOrNull('caseId'),
          as.integerOrNull('participationId'),
          as.varchar('action', 20),
          as.longText('changes'),
          as.varcharOrNull('reason', 500),
        ],
        indices: [
          index('kind', 'recordId', 'id'),
          index('caseId', 'id'),
          index('organId', 'at'),
          index('at'),
        ],
      }),
    );
  }

  private async typeReminders(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.addColumns('reminders', typedColumns(as));
    await fillSubjects(db, 'reminders');
    await db.dropIndex('reminders', await indexOn(db, 'reminders', 'subject'));
    await db.dropColumn('reminders', 'subject');
    await requireSubjects(db, 'reminders', as);
    await db.createIndices('reminders', [
      new TableIndex(uniqueIndex('subjectKind', 'subjectId', 'step', 'recipientId', 'channel')),
      new TableIndex(index('caseId')),
    ]);
  }

  private async typeNotifications(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.addColumns('notifications', typedColumns(as));
    await fillSubjects(db, 'notifications');
    await db.dropColumn('notifications', 'subject');
    await requireSubjects(db, 'notifications', as);
  }

  /** Only the columns: what the texts said is not put together again. */
  async down(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.dropTable('audit_entries');
    await db.createTable(
      new Table({
        name: 'audit_entries',
        columns: [
          as.id,
          as.instant('at'),
          as.integerOrNull('userId'),
          as.varchar('userName', 100),
          as.varchar('subject', 100),
          as.varchar('topic', 60),
          as.varchar('action', 20),
          as.text('changes'),
          as.varcharOrNull('reason', 500),
        ],
        indices: [index('subject', 'id'), index('topic', 'id'), index('at')],
      }),
    );
    await db.dropIndex('reminders', await indexOn(db, 'reminders', 'subjectKind'));
    await db.dropIndex('reminders', await indexOn(db, 'reminders', 'caseId'));
    for (const table of ['reminders', 'notifications']) {
      await db.query(`DELETE FROM ${table}`);
      await db.dropColumns(table, ['subjectKind', 'subjectId', 'caseId']);
      await db.addColumn(table, new TableColumn(as.varchar('subject', 60)));
    }
    await db.createIndex(
      'reminders',
      new TableIndex(uniqueIndex('subject', 'step', 'recipientId', 'channel')),
    );
  }
}

type Columns = ReturnType<typeof columnsFor>;

function typedColumns(as: Columns): TableColumn[] {
  return [as.varcharOrNull('subjectKind', 20), as.integerOrNull('subjectId'), as.integerOrNull('caseId')].map(
    (column) => new TableColumn(column),
  );
}

/** A case without a seat, which no version of the product made, is kept under its own number. */
async function fillSubjects(db: QueryRunner, table: string): Promise<void> {
  await db.query(
    `UPDATE ${table} SET subjectKind = 'follow-up', subjectId = SUBSTR(subject, 11) + 0 WHERE subject LIKE 'follow-up:%'`,
  );
  await db.query(`UPDATE ${table} SET caseId = SUBSTR(subject, 6) + 0 WHERE subject LIKE 'case:%'`);
  await db.query(
    `UPDATE ${table} SET subjectKind = 'participation',
      subjectId = (SELECT MIN(p.id) FROM participations p WHERE p.caseId = ${table}.caseId) WHERE caseId IS NOT NULL`,
  );
  await db.query(
    `UPDATE ${table} SET subjectKind = 'case', subjectId = COALESCE(caseId, id) WHERE subjectId IS NULL`,
  );
}

async function requireSubjects(db: QueryRunner, table: string, as: Columns): Promise<void> {
  await db.changeColumn(table, 'subjectKind', new TableColumn(as.varchar('subjectKind', 20)));
  await db.changeColumn(table, 'subjectId', new TableColumn(as.integer('subjectId')));
}

async function indexOn(db: QueryRunner, table: string, column: string): Promise<TableIndex> {
  const found = (await db.getTable(table))?.indices.find(({ columnNames }) => columnNames[0] === column);
  if (!found) throw new Error(`${table} has no index that begins with ${column}`);
  return found;
}
