import { DataSource } from 'typeorm';
import { TrustedProxies } from '#config';
import { AuditEntry } from '#platform';
import { type Answer, type Person, TestApp } from './app';

/** Guessing passwords, and asking for what is not one's own. */
describe('the safety of signing in', () => {
  let app: TestApp;
  const trustedProxies = new TrustedProxies('127.0.0.1');
  beforeEach(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00', undefined, { trustedProxies });
  });
  afterEach(() => app.stop());

  function from(address: string, password = 'wrong-password'): Promise<Answer> {
    // The proxy that is trusted says where a request comes from.
    return app.stranger().post('/session', { username: 'admin', password }, { 'x-forwarded-for': address });
  }

  async function deeds(action: AuditEntry['action']): Promise<AuditEntry[]> {
    return app.get(DataSource).manager.find(AuditEntry, { where: { action }, order: { id: 'ASC' } });
  }

  it('locks a guesser out at his address, and not the colleague at another', async () => {
    for (let i = 0; i < 10; i++) expect((await from('203.0.113.7')).status).toBe(401);
    expect((await from('203.0.113.7', 'test-password')).status).toBe(429);

    expect((await from('198.51.100.2', 'test-password')).status).toBe(201);
    expect((await from('203.0.113.7', 'test-password')).status).toBe(429);
  });

  it('lets twelve right sign-ins in at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => app.stranger().signIn()));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(12).fill(201));
  });

  it('lets no more than ten guesses through at once', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => from('203.0.113.7')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('limits the tries of the old password too', async () => {
    const person = await app.admin();
    const change = (currentPassword: string) =>
      person.put('/session/password', { currentPassword, password: 'Yun-chuan7' });
    for (let i = 0; i < 10; i++) expect((await change('wrong-password')).status).toBe(400);
    expect((await change('test-password')).status).toBe(429);

    app.turnTo('2026-09-21T10:15:01+08:00');
    expect((await change('test-password')).status).toBe(204);
  });

  it('lets nobody who is locked out for a day of tries lock the colleague out', async () => {
    for (let hour = 10; hour < 22; hour += 5) {
      app.turnTo(`2026-09-21T${hour}:00:00+08:00`);
      for (let i = 0; i < 12; i++) await from('203.0.113.7');
      expect((await from('198.51.100.2', 'test-password')).status).toBe(201);
    }
  });

  it('takes a user name to the letter', async () => {
    expect((await app.stranger().signIn('ADMIN')).status).toBe(401);
    expect((await app.stranger().signIn('ａｄｍｉｎ')).status).toBe(201);
    expect((await app.stranger().signIn('㌀'.repeat(20))).status).toBe(401);
  });

  it('is remembered in the audit trail: failures with their address, and never the name of nobody', async () => {
    await from('203.0.113.7');
    await app.stranger().signIn('my-secret-password', 'x');
    await app.stranger().signIn('my-secret-password', 'x');

    const failures = await deeds('SIGN_IN_FAILED');
    expect(failures).toMatchObject([
      { userName: '管理员', changes: { address: [null, '203.0.113.7'], triesLeft: [null, 9] } },
      { userName: '未知用户', userId: null },
    ]);
    expect(JSON.stringify(failures)).not.toContain('secret');
  });

  it('audits what somebody was refused, once a minute', async () => {
    const leader = await memberWith(['LEADER']);
    for (let i = 0; i < 3; i++) expect((await leader.post('/cases', {})).status).toBe(403);

    expect(await deeds('REFUSED')).toMatchObject([
      { userName: '某人', changes: { operation: [null, 'POST /api/cases'], code: [null, 'NotPermitted'] } },
    ]);
  });

  async function memberWith(roles: string[]): Promise<Person> {
    const admin = await app.admin();
    const account = { username: 'someone', displayName: '某人', password: 'a-long-password', roles };
    expect((await admin.post('/users', account)).status).toBe(201);
    return app.stranger().begin('someone');
  }
});
