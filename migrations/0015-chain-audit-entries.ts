import { createHash } from 'node:crypto';
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

const AT_ONCE = 500;
const NO_HASH = '0'.repeat(64);
const CHAINS = 8;

interface Entry {
  id: number;
  deedId: string;
  at: Date | string;
  userId: number | null;
  userName: string;
  kind: string;
  recordId: number;
  recordKey: string | null;
  organId: number | null;
  caseId: number | null;
  participationId: number | null;
  action: string;
  changes: string;
  reason: string | null;
}

/**
 * Audit entries become links of chains, each covering the one before it. What was recorded until now is chain 0, in the
 * order in which it was recorded: what happened to it before cannot be told any more.
 */
export class ChainAuditEntries implements MigrationInterface {
  name = 'ChainAuditEntries1796083200015';

  async up(db: QueryRunner): Promise<void> {
    await db.renameTable('audit_entries', 'audit_entries_before');
    await createEntries(db, true);
    await createChains(db);
    let [after, position, hash] = [0, 0, NO_HASH];
    for (;;) {
      const rows = await portion(db, 'audit_entries_before', after);
      const last = rows.at(-1);
      if (!last) break;
      const links = rows.map((row) => {
        position += 1;
        hash = hashOf(hash, position, row);
        return { ...row, chain: 0, position, hash };
      });
      await insert(db, links);
      after = last.id;
    }
    await db.query('UPDATE audit_chains SET position = ?, hash = ? WHERE id = 0', [position, hash]);
    await db.dropTable('audit_entries_before');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('audit_chains');
    await db.renameTable('audit_entries', 'audit_entries_chained');
    await createEntries(db, false);
    const names = COLUMNS.join(', ');
    await db.query(`INSERT INTO audit_entries (${names}) SELECT ${names} FROM audit_entries_chained`);
    await db.dropTable('audit_entries_chained');
  }
}

const COLUMNS = [
  ...['id', 'deedId', 'at', 'userId', 'userName', 'kind', 'recordId', 'recordKey', 'organId', 'caseId'],
  ...['participationId', 'action', 'changes', 'reason'],
];

async function createEntries(db: QueryRunner, chained: boolean): Promise<void> {
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
        ...(chained ? [as.integer('chain'), as.integer('position'), as.varchar('hash', 64)] : []),
      ],
      indices: [
        index('kind', 'recordId', 'id'),
        index('caseId', 'id'),
        index('organId', 'at'),
        index('at'),
        ...(chained ? [index('userId', 'id'), uniqueIndex('chain', 'position')] : []),
      ],
    }),
  );
}

async function createChains(db: QueryRunner): Promise<void> {
  const as = columnsFor(db);
  await db.createTable(
    new Table({
      name: 'audit_chains',
      columns: [{ ...as.integer('id'), isPrimary: true }, as.integer('position'), as.varchar('hash', 64)],
    }),
  );
  const ids = Array.from({ length: CHAINS + 1 }, (_, id) => id);
  const marks = ids.map(() => '(?, 0, ?)').join(', ');
  await db.query(
    `INSERT INTO audit_chains (id, position, hash) VALUES ${marks}`,
    ids.flatMap((id) => [id, NO_HASH]),
  );
}

function portion(db: QueryRunner, table: string, after: number): Promise<Entry[]> {
  const sql = `SELECT ${COLUMNS.join(', ')} FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`;
  return db.query(sql, [after, AT_ONCE]) as Promise<Entry[]>;
}

async function insert(db: QueryRunner, links: readonly object[]): Promise<void> {
  const columns = [...COLUMNS, 'chain', 'position', 'hash'];
  const marks = `(${columns.map(() => '?').join(', ')})`;
  await db.query(
    `INSERT INTO audit_entries (${columns.join(', ')}) VALUES ${links.map(() => marks).join(', ')}`,
    links.flatMap((link) => columns.map((column): unknown => link[column as keyof typeof link])),
  );
}

function hashOf(before: string, position: number, entry: Entry): string {
  const { deedId, at, userId, userName, kind, recordId, recordKey, organId, caseId, participationId } = entry;
  const { action, changes, reason } = entry;
  const columns = [
    ...[before, 0, position, deedId, isoOf(at), userId, userName, kind, recordId, recordKey],
    ...[organId, caseId, participationId, action, JSON.stringify(JSON.parse(changes)), reason],
  ];
  return createHash('sha256').update(JSON.stringify(columns)).digest('hex');
}

/** A raw SQLite row holds the instant as text, in UTC. */
function isoOf(at: Date | string): string {
  return (at instanceof Date ? at : new Date(`${at.replace(' ', 'T')}Z`)).toISOString();
}
