import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { buildWhatChanged } from '../../config/run/build.cjs';
import { Chance, rounds, say } from './chance';
import { violations } from './checker';
import { Clerks } from './clerks';
import { PASSWORD, Site } from './site';
import { eventually } from '../patience';

/** How long a lock is waited for that nobody lets go; a killed process lets go at once. */
const LOCK_TIMEOUT_MS = 50_000;

const KILLS = rounds('FAULT_KILLS', 6);

describe('two APIs on one MariaDB, killed in turn', () => {
  const chance = Chance.ofThisRun('kill -9 of an API');
  let site: Site;
  let apis: Awaited<ReturnType<Site['startApi']>>[];
  let clerks: Clerks;

  beforeAll(async () => {
    await buildWhatChanged();
    site = await Site.open();
    apis = await Promise.all([site.startApi('api-0'), site.startApi('api-1')]);
    clerks = await Clerks.hire({ urls: apis.map(({ url }) => url), count: 12, chance, password: PASSWORD });
  });

  afterAll(async () => {
    clerks.dismiss();
    await site.close();
  });

  it('store what was acknowledged, once, and leave nothing half done', async () => {
    clerks.start();
    for (let kill = 0; kill < KILLS; kill++) {
      const which = kill % 2;
      await clerks.achieve(chance.between(1, 60));
      await apis[which]!.kill();
      await pause(chance.between(0, 300));
      apis[which] = await site.startApi(`api-${which}`, apis[which]!.port);
    }
    await clerks.finish();
    say(
      `${KILLS} kills, ${clerks.acknowledged.length} acknowledged, ${clerks.retries} retries, ` +
        `the slowest answer ${clerks.slowest} ms`,
    );
    expect(clerks.complaints).toEqual([]);
    expect(violations(await site.books(), clerks.journal)).toEqual([]);
  });

  it('answer a request again that was under way, the same', async () => {
    const posted = clerks.acknowledged.filter(({ method }) => method === 'POST').slice(-20);
    for (const deed of posted) expect((await clerks.repeat(deed)).body).toEqual(deed.acknowledged);
    expect(violations(await site.books(), clerks.journal)).toEqual([]);
  });

  it('give up what a killed one held, and hold up nobody before that', async () => {
    const [deed, another] = clerks.acknowledged.filter(({ kind }) => kind === 'CASE');
    const caseId: number = deed!.acknowledged.id;
    const note = (title: string) => ({ type: 'NOTE', on: '2026-01-05', title });
    const send = (api: number, of: number, title: string) =>
      clerks.sendTo(apis[api]!.url, `/cases/${of}/events`, note(title), title);
    const holder = await mysql.createConnection({ uri: site.schema });
    await holder.query('START TRANSACTION');
    await holder.query('SELECT id FROM participations WHERE caseId = ? FOR UPDATE', [caseId]);

    // The first API has stored the key and waits for the row of the seat.
    const first = send(0, caseId, 'in the middle').catch(() => 'died');
    await somethingWaitsForLock(holder);
    const beside = await timed(() => send(1, another!.acknowledged.id, 'beside it'));
    // The lock is still held: who waited for it would not have this answer.
    expect(beside.answer.status).toBe(201);

    await apis[0]!.kill();
    expect(await first).toBe('died');
    await holder.query('ROLLBACK');
    const after = await timed(() => send(1, caseId, 'in the middle'));
    await holder.end();
    say(
      `beside a transaction that waits: ${beside.took} ms; after the death of its process: ${after.took} ms`,
    );
    expect(after.answer.status).toBe(201);
    expect(after.took).toBeLessThan(LOCK_TIMEOUT_MS);
    const { events } = await site.books();
    expect(events.filter(({ detail }) => JSON.parse(detail).title === 'in the middle')).toHaveLength(1);
  });
});

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; took: number }> {
  const began = Date.now();
  return { answer: await work(), took: Date.now() - began };
}

function somethingWaitsForLock(connection: mysql.Connection): Promise<void> {
  return eventually(async () => {
    // MariaDB answers from a copy that it renews when nobody has asked for a tenth of a second.
    await pause(200);
    const [found] = await connection.query<mysql.RowDataPacket[]>(
      'SELECT 1 FROM information_schema.innodb_lock_waits',
    );
    return found.length > 0;
  });
}
