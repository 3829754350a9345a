import { DataSource } from 'typeorm';
import { type Damage, type Finding, verifyAuditChains } from '#platform';
import { INITIAL_PASSWORD, type Person, TestApp } from './app';

const SEAT = { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2026-09-18' };

/** Each entry of the audit log covers the one before it: what is done to the table by hand shows. */
describe('the chains of the audit log', () => {
  let app: TestApp;
  let admin: Person;
  let database: DataSource;
  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    admin = await app.admin();
    database = app.get(DataSource);
    for (let round = 0; round < 4; round++) {
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, number) =>
          admin.post('/cases', { ...SEAT, note: `第 ${round}-${number} 件 \ud83d` }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array<number>(6).fill(201));
    }
  });
  afterAll(() => app.stop());

  it('hold after many deeds at once, and after one that failed', async () => {
    const refused = await admin.post('/users', {
      ...{ username: 'ADMIN', displayName: '同名', password: INITIAL_PASSWORD },
    });
    expect(refused.status).toBe(409);

    const { entries, findings, ends } = await verifyAuditChains(database.manager);

    expect(findings).toEqual([]);
    expect(entries).toBe(await app.rows('audit_entries'));
    expect(entries).toBe(ends.reduce((sum, { position }) => sum + position, 0));
    expect(ends.length).toBe(9);
  });

  /** Three neighbours in the middle of the longest chain. */
  async function neighbours(): Promise<{ id: number; chain: number; position: number }[]> {
    const [longest] = await database.query<{ chain: number; count: number | string }[]>(
      'SELECT chain, COUNT(*) AS count FROM audit_entries GROUP BY chain ORDER BY count DESC LIMIT 1',
    );
    expect(Number(longest!.count)).toBeGreaterThan(4);
    return database.query(
      'SELECT id, chain, position FROM audit_entries WHERE chain = ? ORDER BY position LIMIT 3 OFFSET 1',
      [longest!.chain],
    );
  }

  const COPIED = `deedId, at, userId, userName, kind, recordId, recordKey, organId, caseId, participationId, action,
    changes, reason, hash`;
  const copyOf = (id: number | undefined, chain: string, position: number): [string, unknown[]] => [
    `INSERT INTO audit_entries (${COPIED}, chain, position)
       SELECT ${COPIED}, ${chain}, ? FROM audit_entries WHERE id = ?`,
    [position, id],
  ];

  /** What is found after this, which is then as if it had not been. */
  async function foundAfter(statements: [sql: string, values: unknown[]][]): Promise<Finding[]> {
    const runner = database.createQueryRunner();
    await runner.startTransaction();
    try {
      for (const [sql, values] of statements) await runner.query(sql, values);
      return (await verifyAuditChains(runner.manager)).findings;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it.each<[string, Damage, (ids: number[]) => [sql: string, values: unknown[]][]]>([
    [
      'altered text',
      'ALTERED',
      ([, id]) => [[`UPDATE audit_entries SET userName = '别人' WHERE id = ?`, [id]]],
    ],
    [
      'an altered time',
      'ALTERED',
      ([, id]) => [[`UPDATE audit_entries SET at = '2026-09-01 00:00:00.000' WHERE id = ?`, [id]]],
    ],
    [
      'altered changes',
      'ALTERED',
      ([, id]) => [[`UPDATE audit_entries SET changes = '{}' WHERE id = ?`, [id]]],
    ],
    ['another case', 'ALTERED', ([, id]) => [['UPDATE audit_entries SET caseId = 99 WHERE id = ?', [id]]]],
    [
      'an invented reason',
      'ALTERED',
      ([, id]) => [[`UPDATE audit_entries SET reason = '补' WHERE id = ?`, [id]]],
    ],
    ['an entry removed', 'REMOVED', ([, id]) => [['DELETE FROM audit_entries WHERE id = ?', [id]]]],
    [
      'an entry removed and the gap closed',
      'ALTERED',
      ([, id, next]) => [
        ['DELETE FROM audit_entries WHERE id = ?', [id]],
        ['UPDATE audit_entries SET position = position - 1 WHERE id = ?', [next]],
      ],
    ],
    ['an entry inserted before the first', 'INSERTED', ([, id]) => [copyOf(id, 'chain', 0)]],
    ['an entry inserted after a gap', 'REMOVED', ([, id]) => [copyOf(id, 'chain', 9999)]],
    ['an entry inserted into a chain of its own', 'ALTERED', ([, id]) => [copyOf(id, '77', 1)]],
    [
      'two entries that changed places',
      'ALTERED',
      ([, id, next]) => [
        ['UPDATE audit_entries SET position = -position WHERE id = ?', [id]],
        ['UPDATE audit_entries SET position = position - 1 WHERE id = ?', [next]],
        ['UPDATE audit_entries SET position = 1 - position WHERE id = ?', [id]],
      ],
    ],
    [
      'two entries that changed ids',
      'REORDERED',
      ([, id, next]) => [
        ['UPDATE audit_entries SET id = 999999 WHERE id = ?', [id]],
        ['UPDATE audit_entries SET id = ? WHERE id = ?', [id, next]],
        ['UPDATE audit_entries SET id = ? WHERE id = 999999', [next]],
      ],
    ],
  ])('show %s', async (_what, damage, tampering) => {
    const three = await neighbours();

    const findings = await foundAfter(tampering(three.map(({ id }) => id)));

    expect(findings.map((finding) => finding.damage)).toEqual([damage]);
    expect(findings[0]!.entry).not.toBeNull();
  });

  it('show that the newest are gone, and that all are', async () => {
    const [last] = await database.query<{ id: number }[]>('SELECT MAX(id) AS id FROM audit_entries');
    for (const [sql, values] of [
      ['DELETE FROM audit_entries WHERE id = ?', [last!.id]],
      ['DELETE FROM audit_entries', []],
    ] as [string, unknown[]][]) {
      expect((await foundAfter([[sql, values]]))[0]).toMatchObject({ damage: 'REMOVED', entry: null });
    }
    expect((await verifyAuditChains(database.manager)).findings).toEqual([]);
  });
});
