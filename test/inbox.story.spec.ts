import { INITIAL_PASSWORD, type Person, TestApp } from './app';
import { Listening } from './listening';
import { eventually } from './patience';
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

  it('tells the pages that are open whose inbox has changed, until their session ends', async () => {
    const admin = await app.admin();
    const account = { displayName: '王', password: INITIAL_PASSWORD, roles: ['OFFICER'] };
    await admin.post('/users', { ...account, username: 'wang' });
    const other = await app.stranger().begin('wang');
    const [page, others] = [
      await Listening.at(app.url, admin.cookie),
      await Listening.at(app.url, other.cookie),
    ];
    await registered(admin, { ...DEFENDANT, receivedOn: '2026-09-01' });
    await app.deliver();
    await page.toldSince(0);
    await admin.post('/notifications/read', {});
    await page.toldSince(1);
    expect(others.looks).toBe(0);

    // Six pages of one person, and no seventh; who is no browser is told so.
    const more = await Promise.all([1, 2, 3, 4, 5].map(() => Listening.at(app.url, admin.cookie)));
    expect(more.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await Listening.at(app.url, admin.cookie)).status).toBe(429);
    more[0]?.leave();
    await eventually(async () => (await Listening.at(app.url, admin.cookie)).status === 200);
    expect((await admin.get('/notifications/stream')).status).toBe(400);
    expect((await Listening.at(app.url, '')).status).toBe(401);

    await admin.delete('/session');
    await Promise.all([page.ended(), ...more.map((each) => each.ended())]);
    others.leave();
  });

  describe('that come at the wrong time', () => {
    async function withMessages(): Promise<{ id: number; messages: any[]; officer: Person }> {
      const officer = await app.clerk();
      const { id } = await registered(officer, { ...DEFENDANT, receivedOn: '2026-09-18' });
      // The answer is due on 8 October.
      app.turnTo('2026-10-02T08:30:01+08:00');
      await app.deliver();
      const { body } = await officer.get('/notifications');
      return { id, messages: body.items, officer };
    }

    async function heardUntil(day: string, officer: Person): Promise<string[]> {
      for (const on of ['03', '04', '05', '06', '07', '08', '09', '10']) {
        if (`2026-10-${on}` > day) break;
        app.turnTo(`2026-10-${on}T08:30:01+08:00`);
        await app.deliver();
      }
      const { body } = await officer.get('/notifications');
      return body.items.map(({ at, title }: any) => `${at.slice(5, 10)} ${title.split('：').at(-1)}`);
    }

    it('are put off until the day before the first day that they count to, by each for himself', async () => {
      const { id, messages, officer } = await withMessages();
      const [message] = messages;
      expect(message).toMatchObject({ latestLater: '2026-10-07', critical: true, laterOn: null });
      const later = (until: string) => officer.post(`/notifications/${message.id}/later`, { until });
      const tooLate = await later('2026-10-08');
      expect([tooLate.status, tooLate.body.title]).toEqual([
        409,
        '最迟只能改到10月7日再提醒，请选早一点的日子',
      ]);
      expect((await later('2026-10-02')).status).toBe(409);
      expect((await later('2026-10-05')).status).toBe(204);
      expect((await later('2026-10-06')).status).toBe(204);

      const { body: after } = await officer.get('/notifications');
      expect(after).toMatchObject({ unread: 0, items: [{ laterOn: '2026-10-06', dismissedFor: null }] });
      const { body: log } = await officer.get(`/cases/${id}/reminders`);
      expect(log.find(({ status }: any) => status === 'DELIVERED')).toMatchObject({ laterOn: '2026-10-06' });
      expect(log.filter(({ cancelReason }: any) => cancelReason?.startsWith('本人改到'))).not.toEqual([]);
      expect(
        (await officer.get(`/cases/${id}/history`)).body.some(({ kind }: any) => kind === 'silenced-topic'),
      ).toBe(true);
      // Whatever changes the case plans it anew, and what was put off stays so.
      const { version } = (await officer.get(`/cases/${id}`)).body;
      await officer.patch(`/cases/${id}`, { version, caseNo: '（2026）云0102行初31号' });
      const heard = await heardUntil('2026-10-08', officer);
      expect(heard.filter((each) => each.includes('答辩'))).toEqual([
        '10-08 答辩，今天到期',
        '10-07 答辩，还有 1 天',
        '10-06 答辩，还有 2 天',
        '10-02 答辩，还有 6 天',
      ]);
    });

    it('are dismissed with a reason, and the last day of what is critical is said all the same', async () => {
      const { id, messages, officer } = await withMessages();
      const path = `/notifications/${messages[0].id}/dismissal`;
      expect((await officer.post(path, {})).body.errors[0].message).toBe('请填不再提醒的理由');
      expect((await officer.post(path, { reason: '院里已答复' })).status).toBe(204);
      const { body: log } = await officer.get(`/cases/${id}/reminders`);
      expect(log.find(({ status }: any) => status === 'DELIVERED').dismissedFor).toBe('院里已答复');
      const heard = await heardUntil('2026-10-10', officer);
      expect(heard.filter((each) => each.includes('答辩'))).toEqual([
        '10-10 答辩，已逾期 2 天',
        '10-09 答辩，已逾期 1 天',
        '10-08 答辩，今天到期',
        '10-02 答辩，还有 6 天',
      ]);
    });

    it('are nobody else’s to silence', async () => {
      const { messages } = await withMessages();
      const admin = await app.admin();
      const account = { displayName: '王', password: INITIAL_PASSWORD, roles: ['OFFICER'] };
      await admin.post('/users', { ...account, username: 'wang' });
      const other = await app.stranger().begin('wang');
      const [{ id }] = messages;
      expect((await other.post(`/notifications/${id}/later`, { until: '2026-10-05' })).status).toBe(404);
      expect((await other.post(`/notifications/${id}/dismissal`, { reason: '与我无关' })).status).toBe(404);
    });
  });
});
