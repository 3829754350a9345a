import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import type { DatabaseConfig } from '#config';
import { type Answer, type Person, TestApp } from './app';
import { eventually } from './patience';
import { registered, RESPONDENT } from './registration';
import { Proxy } from './services/proxy';

const CASE = {
  ...RESPONDENT,
  receivedOn: '2026-09-18',
  authority: '云川市人民政府',
  parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '张某' }],
  act: { type: '行政处罚', madeOn: '2026-08-01' },
};

/** An embedded database has no network to lose, and one transaction at a time. */
if (process.env.TEST_DATABASE_URL) {
  describe('a database server', () => {
    let app: TestApp;
    let clerk: Person;
    let proxy: Proxy;
    let direct = '';
    beforeAll(async () => {
      app = await TestApp.start('2026-09-21T10:00:00+08:00', throughProxy);
      clerk = await app.admin();
    });
    afterAll(async () => {
      await app.stop();
      await proxy.stop();
    });

    async function throughProxy(database: DatabaseConfig): Promise<void> {
      if (database.type !== 'mysql') throw new Error('There is no server to stand before');
      direct = database.url;
      const before = await Proxy.before(database.url);
      proxy = before.proxy;
      database.url = before.url;
    }

    it('whose idle connections a firewall dropped is reached by others', async () => {
      await Promise.all(Array.from({ length: 20 }, () => clerk.get('/cases')));
      await pause(5_500);
      expect(proxy.forgetIdle(5_000)).toBeGreaterThan(3);

      const began = performance.now();
      const answers = await Promise.all([
        ...Array.from({ length: 12 }, () => clerk.get('/cases')),
        ...Array.from({ length: 6 }, () => clerk.post('/cases', CASE)),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([...times(12, 200), ...times(6, 201)]);
      expect(performance.now() - began).toBeLessThan(15_000);
    });

    it('that is away is told as such, and used again when it is back', async () => {
      proxy.goAway();
      const refused = await clerk.post('/cases', CASE);
      expect([refused.status, refused.body.code]).toEqual([503, 'DatabaseAway']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await clerk.get('/cases')).status).toBe(503);
      expect((await clerk.get('/ready')).status).toBe(503);
      expect((await clerk.get('/health')).status).toBe(200);

      proxy.comeBack();
      expect((await clerk.get('/ready')).status).toBe(200);
      await registered(clerk, CASE);
    });

    it('that drops connections in the middle of a question is asked again over others', async () => {
      const { id } = await registered(clerk, CASE);
      const other = await mysql.createConnection({ uri: direct });
      const killer = await mysql.createConnection({ uri: direct });
      try {
        await other.query('LOCK TABLES participations WRITE');
        const note = { type: 'NOTE', on: '2026-09-19', title: '电话询问进展' };
        const asked = [clerk.get(`/cases/${id}`), clerk.post(`/cases/${id}/events`, note)];
        await eventually(async () => (await waitingIn(killer)).length >= asked.length);
        for (const thread of await waitingIn(killer)) await killer.query(`KILL CONNECTION ${thread}`);
        await other.query('UNLOCK TABLES');
        expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 201]);
      } finally {
        await other.end();
        await killer.end();
      }
      const { body } = await clerk.get(`/cases/${id}`);
      expect(body.events.filter(({ type }: any) => type === 'NOTE')).toHaveLength(1);
    });

    it('answers everyone else while many wait for one locked case, and those in the end', async () => {
      const { id, version } = await registered(clerk, CASE);
      const other = await mysql.createConnection({ uri: direct });
      try {
        await other.query('START TRANSACTION');
        await other.query(`SELECT id FROM cases WHERE id = ${id} FOR UPDATE`);
        const waiting = Array.from({ length: 10 }, () =>
          clerk.patch(`/cases/${id}`, { note: '等一等', version }),
        );
        await pause(500);
        const began = performance.now();
        expect((await clerk.get('/cases')).status).toBe(200);
        expect(performance.now() - began).toBeLessThan(2_000);
        await registered(clerk, CASE);
        expect(performance.now() - began).toBeLessThan(8_000);
        const answers: Answer[] = await Promise.all(waiting);
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
        expect(answers[0]?.body.title).toContain('稍后重试');
        expect(answers[0]?.headers.get('retry-after')).toBe('2');
      } finally {
        await other.end();
      }
      const { status } = await clerk.patch(`/cases/${id}`, { note: '轮到了', version });
      expect(status).toBe(200);
    });
  });
}

/** The connections to this database whose question waits for a table. */
async function waitingIn(connection: mysql.Connection): Promise<number[]> {
  const [rows] = await connection.query<mysql.RowDataPacket[]>(
    `SELECT ID AS id FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND STATE LIKE 'Waiting for table%'`,
  );
  return rows.map(({ id }) => Number(id));
}

function times(count: number, status: number): number[] {
  return Array.from({ length: count }, () => status);
}
