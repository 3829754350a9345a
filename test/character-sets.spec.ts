import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { ConfigError, type DatabaseConfig } from '#config';
import { TestApp } from './app';
import { openRaw } from './raw-database';
import { registered, RESPONDENT } from './registration';

const NOW = '2026-09-21T10:00:00+08:00';
const ON_SERVER = Boolean(process.env.TEST_DATABASE_URL);

let app: TestApp | undefined;
afterEach(async () => {
  await app?.stop();
  app = undefined;
});

/** Every name there is, and the same answers whatever the database would take for equal. */
async function keepsEveryName(product: TestApp): Promise<void> {
  const clerk = await product.admin();
  for (const name of ['王𬭎', '王🍺', '周Abc', 'Ｂ公司'])
    await registered(clerk, {
      ...RESPONDENT,
      receivedOn: '2026-09-18',
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name }],
    });
  const found: Record<string, string[]> = {};
  for (const q of ['𬭎', '🍺', 'abc', 'ABC', 'ｂ', 'Ｂ', 'ä', '王_', '%']) {
    const { body } = await clerk.get(`/cases?q=${encodeURIComponent(q)}&sort=receivedOn`);
    const files = body.items.map(({ id }: { id: number }) => clerk.get(`/cases/${id}`));
    found[q] = (await Promise.all<any>(files)).map((file) => file.body.parties[0].name);
  }
  expect(found).toEqual({
    ...{ '𬭎': ['王𬭎'], '🍺': ['王🍺'], abc: ['周Abc'], ABC: ['周Abc'] },
    ...{ ｂ: ['周Abc', 'Ｂ公司'], Ｂ: ['周Abc', 'Ｂ公司'], ä: [], 王_: [], '%': [] },
  });
  const password = 'test-password';
  const capitals = await product.stranger().post('/session', { username: 'ADMIN', password });
  expect(capitals.status).toBe(401);
}

async function schemaIsWhole(product: TestApp): Promise<void> {
  const { upQueries } = await product.get(DataSource).driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
  const raw = await openRaw(product.database);
  const others = await raw.read(
    `SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND COLLATION_NAME <> 'utf8mb4_bin'`,
  );
  await raw.close();
  expect(others).toEqual([]);
}

async function run(database: DatabaseConfig, ...statements: string[]): Promise<void> {
  const raw = await openRaw(database);
  for (const statement of statements) await raw.run(statement);
  await raw.close();
}

/** The register of the version before, as a database of these characters would hold it. */
function before(characters: string): string {
  const dump = readFileSync(path.join(__dirname, 'fixtures/before-seats/mariadb.sql'), 'utf8');
  const held = characters.startsWith('utf8mb3') ? dump.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '王') : dump;
  return held.replaceAll('CHARSET=utf8mb4 COLLATE=utf8mb4_bin', `CHARSET=${characters}`);
}

if (ON_SERVER) {
  it.each(['latin1', 'utf8mb3', 'utf8mb4 COLLATE utf8mb4_general_ci'])(
    'keeps every name in a new database of %s',
    async (characters) => {
      app = await TestApp.start(NOW, (database) =>
        run(database, `ALTER DATABASE CHARACTER SET ${characters}`),
      );
      await schemaIsWhole(app);
      await keepsEveryName(app);
    },
  );

  it.each(['utf8mb3 COLLATE=utf8mb3_general_ci', 'utf8mb4 COLLATE=utf8mb4_general_ci'])(
    'mends an old register of %s, and loses no row',
    async (characters) => {
      app = await TestApp.start(NOW, (database) => run(database, before(characters)));
      await schemaIsWhole(app);
      const clerk = await app.admin();
      const { body } = await clerk.get(`/cases?q=${encodeURIComponent('云')}`);
      expect(body.total).toBeGreaterThan(10);
      expect(
        (await registered(clerk, { ...RESPONDENT, receivedOn: '2026-09-18', note: '王𬭎🍺' })).note,
      ).toBe('王𬭎🍺');
    },
  );

  it('begins where a start died that had left tables of latin1', async () => {
    const rows = /^INSERT INTO (?!migrations\b)[^;]*?;$/gms;
    const tables = before('latin1').replaceAll(rows, '');
    const settings = "INSERT INTO law_settings VALUES (1, 1, '{}', '')";
    app = await TestApp.start(NOW, (database) => run(database, tables, settings));
    await schemaIsWhole(app);
    await keepsEveryName(app);
  });

  it('says in one line which table would compare otherwise', async () => {
    app = await TestApp.start(NOW);
    const { database } = app;
    await run(database, 'ALTER TABLE parties CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci');
    const start = TestApp.start(NOW, undefined, { database });
    await expect(start).rejects.toThrow(ConfigError);
    await expect(start).rejects.toThrow(/^[^\n]*parties（utf8mb4_general_ci）[^\n]*CONVERT TO[^\n]*$/);
  });
} else {
  it('keeps every name in the embedded register', async () => {
    app = await TestApp.start(NOW);
    await keepsEveryName(app);
  });
}
