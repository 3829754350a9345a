import { TestApp } from './app';
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
});
