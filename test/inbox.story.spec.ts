import { INITIAL_PASSWORD, TestApp } from './app';
import { DEFENDANT, registered } from './registration';

describe('reading messages', () => {
  let app: TestApp;
  beforeEach(async () => (app = await TestApp.start('2026-09-21T10:00:00+08:00')));
  afterEach(() => app.stop());

  it('counts down what is unread, also for a browser that sends its request with a key', async () => {
    const clerk = await app.clerk();
    const { id } = await registered(clerk, { ...DEFENDANT, receivedOn: '2026-09-18' });
    await clerk.post(`/cases/${id}/hearings`, { kind: 'TRIAL', at: '2026-09-29T09:30:00+08:00' });
    await app.deliver();
    const { body: before } = await clerk.get('/notifications');
    expect(before.unread).toBe(1);

    const key = { 'idempotency-key': 'read-once' };
    const ids = [before.items[0].id];
    const first = await clerk.post('/notifications/read', { ids }, key);
    expect([first.status, first.body]).toEqual([200, { unread: 0 }]);
    expect((await clerk.get('/notifications?unread=true')).body.items).toEqual([]);
  });

  it('shows what is in view today, whatever was in view when it was told', async () => {
    const admin = await app.admin();
    const account = { displayName: '王', password: INITIAL_PASSWORD, roles: ['OFFICER'] };
    const { body: wang } = await admin.post('/users', { ...account, username: 'wang' });
    const officer = await app.stranger().begin('wang');
    const { id } = await registered(admin, { ...DEFENDANT, receivedOn: '2026-09-18', officerId: wang.id });
    await admin.post(`/cases/${id}/hearings`, { kind: 'TRIAL', at: '2026-09-29T09:30:00+08:00' });
    const letter = {
      kind: 'OPINION_LETTER',
      issuer: '市政府',
      receivedOn: '2026-09-18',
      dueOn: '2026-09-22',
    };
    expect((await officer.post('/follow-ups', letter)).status).toBe(201);
    await app.deliver();
    const told = async () => {
      const { body } = await officer.get('/notifications');
      expect(body.unread).toBe(body.items.length);
      return new Set(body.items.map(({ caseId }: { caseId: number | null }) => caseId));
    };
    expect(await told()).toEqual(new Set([id, null]));

    await admin.patch(`/users/${wang.id}`, { view: 'OWN' });
    expect(await told()).toEqual(new Set([id, null]));
    const { version } = (await admin.get(`/cases/${id}`)).body;
    expect((await admin.patch(`/cases/${id}`, { version, officerId: 1 })).status).toBe(200);
    expect(await told()).toEqual(new Set([null]));
    await admin.patch(`/users/${wang.id}`, { view: 'ORGAN' });
    expect(await told()).toEqual(new Set([id, null]));
    await admin.patch(`/users/${wang.id}`, { roles: ['AUDITOR'] });
    expect(await told()).toEqual(new Set());
  });
});
