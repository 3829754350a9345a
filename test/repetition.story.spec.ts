import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Idempotency } from '#platform';
import { type Answer, type Person, TestApp } from './app';

const NEW_CASE = { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2026-09-18' };

describe('the same thing twice, and many things at once', () => {
  let app: TestApp;
  let officer: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    officer = await app.admin();
  });
  afterEach(() => app.stop());

  it('registers once for one Idempotency-Key, and gives the first answer again', async () => {
    const headers = { 'idempotency-key': 'a1' };
    const first = await officer.post('/cases', NEW_CASE, headers);
    await officer.patch(`/cases/${first.body.id}`, { version: 1, note: '后来改的' });
    const again = await officer.post('/cases', NEW_CASE, headers);

    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await app.rows('cases')).toBe(1);
    expect(await app.rows('deadlines')).toBe(first.body.deadlines.length);
  });

  it('repeats an answer that has no body', async () => {
    const headers = { 'idempotency-key': 'a1' };
    const { body: account } = await officer.get('/session');
    const unlock = () => officer.post(`/users/${account.id}/unlock`, undefined, headers);
    expect(await unlock()).toMatchObject({ status: 204, body: '' });
    expect(await unlock()).toMatchObject({ status: 204, body: '' });
  });

  it('refuses another content under a used key', async () => {
    const headers = { 'idempotency-key': 'a1' };
    await officer.post('/cases', NEW_CASE, headers);

    const other = await officer.post('/cases', { ...NEW_CASE, receivedOn: '2026-09-17' }, headers);

    expect([other.status, other.body.code]).toEqual([409, 'IdempotencyKeyReused']);
  });

  it('leaves a refused request free to be repaired under its key', async () => {
    const headers = { 'idempotency-key': 'a1' };
    expect((await officer.post('/cases', { ...NEW_CASE, officerId: 99 }, headers)).status).toBe(400);

    expect((await officer.post('/cases', NEW_CASE, headers)).status).toBe(201);
  });

  it('registers once when the repetitions come side by side', async () => {
    const headers = { 'idempotency-key': 'side-by-side' };

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => officer.post('/cases', NEW_CASE, headers)),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await app.rows('cases')).toBe(1);
  });

  it('lets one of many simultaneous edits of a version win', async () => {
    const { body } = await officer.post('/cases', NEW_CASE);

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        officer.patch(`/cases/${body.id}`, { version: 1, note: `第${i}次` }),
      ),
    );

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    expect((await officer.get(`/cases/${body.id}`)).body.version).toBe(2);
  });

  it('keeps every one of many simultaneous events', async () => {
    const { body } = await officer.post('/cases', NEW_CASE);

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        insisting(() =>
          officer.post(`/cases/${body.id}/events`, { type: 'NOTE', on: '2026-09-20', title: `记${i}` }),
        ),
      ),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const { body: file } = await officer.get(`/cases/${body.id}`);
    expect(file.version).toBe(21);
    expect(new Set(file.events.map(({ title }: any) => title).filter(Boolean)).size).toBe(20);
  });

  it('takes fifty people at one appearance one after the other', async () => {
    const { body: of } = await officer.post('/cases', { ...NEW_CASE, receivedOn: '2026-09-01' });
    const at = '2026-09-20T09:30:00+08:00';
    const { body: hearing } = await officer.post(`/cases/${of.id}/hearings`, { kind: 'HEARING', at });

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => {
        const leader = { name: `第${i}位`, rank: 'DEPUTY' };
        const appearance = { leader, status: 'APPEARED', spoke: true };
        return insisting(() => officer.put(`/hearings/${hearing.id}/appearance`, appearance));
      }),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { body: file } = await officer.get(`/cases/${of.id}`);
    expect(file.hearings[0]).toMatchObject({ status: 'HELD', appearance: { version: 50 } });
  });

  it('registers one number fifty times at once, and lists all of them under it', async () => {
    const of = { ...NEW_CASE, caseNo: '云川府复〔2026〕50号' };

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => insisting(() => officer.post('/cases', of))),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const { body: found } = await officer.get(`/cases?q=${encodeURIComponent('〔2026〕50号')}&limit=100`);
    const ids = new Set(answers.map(({ body }) => body.id));
    expect([found.total, new Set(found.items.map(({ id }: any) => id))]).toEqual([50, ids]);
  });

  it('pages through a list while others add to it, each case once', async () => {
    for (let i = 1; i <= 25; i++) {
      const receivedOn = `2026-09-${String(1 + (i % 18)).padStart(2, '0')}`;
      expect(
        (await officer.post('/cases', { ...NEW_CASE, receivedOn, caseNo: `云川府复〔2026〕${i}号` })).status,
      ).toBe(201);
    }
    for (const sort of ['-receivedOn', 'receivedOn', 'due']) {
      const seen: number[] = [];
      let cursor = '';
      do {
        const { body } = await officer.get(`/cases?limit=7&sort=${sort}${cursor && `&cursor=${cursor}`}`);
        expect(body.total).toBe(25);
        seen.push(...body.items.map(({ id }: any) => id));
        cursor = body.nextCursor ?? '';
      } while (cursor);
      expect([seen.length, new Set(seen).size]).toEqual([25, 25]);
    }
    const { body: found } = await officer.get(`/cases?q=${encodeURIComponent('〔2026〕7号')}`);
    expect(found.items.map(({ caseNo }: any) => caseNo)).toEqual(['云川府复〔2026〕7号']);
    expect((await officer.get('/cases?q=%25')).body.total).toBe(0);
  });

  it('keeps an answer of any length', async () => {
    const long = randomBytes(90_000).toString('base64');
    const request = { userId: 1, key: 'long', method: 'POST', path: '/x', body: {}, status: 201 };
    const keys = app.get(Idempotency);
    await keys.once(request, () => Promise.resolve({ long }));

    const again = await keys.once(request, () => Promise.reject(new Error('done twice')));
    expect(again).toEqual({ status: 201, body: { long } });
  });
});

/** As whoever is told that others are at it, on a slow machine: again, until it is taken. */
async function insisting(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 503) return answer;
    await pause(1_000 * Number(answer.headers.get('retry-after')));
  }
}
