import { DataSource } from 'typeorm';
import { type Person, TestApp } from './app';
import { registered, RESPONDENT } from './registration';

const CASE = {
  ...RESPONDENT,
  receivedOn: '2026-09-18',
  caseNo: null,
  authority: '云川市人民政府',
  parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '王𬭎' }],
  act: { type: '行政处罚', madeOn: '2026-08-01' },
};

/** SQLite by itself says that it is full where its file may not grow: what follows is the same as on a full disk. */
if (!process.env.TEST_DATABASE_URL) {
  describe('a full disk', () => {
    let app: TestApp;
    let clerk: Person;
    beforeEach(async () => {
      app = await TestApp.start('2026-09-21T10:00:00+08:00');
      clerk = await app.admin();
    });
    afterEach(() => app.stop());

    it('refuses what cannot be stored, and holds nobody else up', async () => {
      await registered(clerk, CASE);
      const before = await app.rows('cases');
      await fill(app);
      const refused = await until(507, () => clerk.post('/cases', CASE));
      expect(refused.body).toMatchObject({ code: 'StorageFull' });
      expect((await clerk.get('/cases')).status).toBe(200);
      expect((await clerk.get('/health')).body).toMatchObject({ status: 'ok', storage: 'FULL' });
      const many = await Promise.all(Array.from({ length: 20 }, () => clerk.post('/cases', CASE)));
      expect(new Set(many.map(({ status }) => status))).toEqual(new Set([507]));

      await empty(app);
      await registered(clerk, CASE);
      expect((await clerk.get('/health')).body).toMatchObject({ status: 'ok', storage: 'OK' });
      expect(await app.rows('cases')).toBeGreaterThan(before);
    });

    it('ends what SQLite itself has rolled back, so that the next transaction begins', async () => {
      const database = app.get(DataSource);
      await expect(
        database.transaction(async (db) => {
          await db.query('ROLLBACK');
          throw new Error('as on a full disk');
        }),
      ).rejects.toThrow('as on a full disk');
      await registered(clerk, CASE);
    });
  });
}

async function fill(app: TestApp): Promise<void> {
  const database = app.get(DataSource);
  const [row] = await database.query<{ page_count: number }[]>('PRAGMA page_count');
  await database.query(`PRAGMA max_page_count = ${row?.page_count ?? 0}`);
}

async function empty(app: TestApp): Promise<void> {
  await app.get(DataSource).query('PRAGMA max_page_count = 1000000');
}

/** A page that is not full takes a few more. */
async function until<T extends { status: number }>(status: number, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await ask();
    if (answer.status === status) return answer;
  }
  throw new Error(`Never answered with ${status}`);
}
