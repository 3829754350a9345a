import { sync } from 'node-ical';
import { INITIAL_PASSWORD, type Person, TestApp } from './app';
import { MailServer } from './delivery/mail-server';
import { eventually } from './patience';
import { DEFENDANT, registered } from './registration';

const HEARING_AT = '2026-10-09T09:30:00+08:00';

describe('a calendar program that reads somebody’s hearings and deadlines', () => {
  let app: TestApp;
  let clerk: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    clerk = await app.clerk();
  });
  afterEach(() => app.stop());

  async function subscribe(person: Person): Promise<string> {
    const { status, body } = await person.post('/session/calendar-feed');
    expect([status, body.url.startsWith(`${app.url}/api/calendar-feeds/`)]).toEqual([201, true]);
    return body.url.slice(`${app.url}/api`.length);
  }

  /** What a program that did not write it makes of it. */
  async function read(path: string): Promise<any[]> {
    const { status, body, headers } = await app.stranger().get(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ]);
    return Object.values<any>(sync.parseICS(body)).filter(({ type }) => type === 'VEVENT');
  }

  const of = (events: any[], what: string) => events.find(({ summary }) => summary.startsWith(what));

  it('is told of a move and of an end by the same name, with a rising number', async () => {
    const file = await registered(clerk, {
      ...DEFENDANT,
      receivedOn: '2026-09-18',
      caseNo: '（2026）云0102行初31号',
    });
    const { body: hearing } = await clerk.post(`/cases/${file.id}/hearings`, {
      ...{ kind: 'TRIAL', at: HEARING_AT, place: '第三法庭，一楼; 东侧' },
    });
    const path = await subscribe(clerk);

    const first = await read(path);
    const answer = file.deadlines.find(({ periodId }: any) => periodId === 'XS-67-ANSWER');
    expect(of(first, '开庭')).toMatchObject({
      summary: '开庭 （2026）云0102行初31号',
      location: '第三法庭，一楼; 东侧',
      status: 'CONFIRMED',
      sequence: 0,
    });
    expect(of(first, '开庭').start.toISOString()).toBe('2026-10-09T01:30:00.000Z');
    const due = of(first, '答辩');
    expect([due.datetype, due.summary]).toEqual(['date', '答辩期限届满 （2026）云0102行初31号']);
    expect(dayOf(due.start)).toBe(answer.due);
    expect(await read(path)).toEqual(first.map((event) => ({ ...event, dtstamp: expect.any(Date) })));

    await clerk.patch(`/hearings/${hearing.id}`, {
      version: hearing.version,
      at: '2026-10-12T14:30:00+08:00',
    });
    const moved = of(await read(path), '开庭');
    expect([moved.uid, moved.sequence]).toEqual([of(first, '开庭').uid, 1]);
    expect(moved.start.toISOString()).toBe('2026-10-12T06:30:00.000Z');

    const { version } = (await clerk.get(`/cases/${file.id}`)).body;
    const answered = { type: 'DEFENCE_SUBMITTED', on: '2026-09-21', version };
    expect((await clerk.post(`/cases/${file.id}/events`, answered)).status).toBe(201);
    const now = (await clerk.get('/hearings?from=2026-10-01&to=2026-10-31')).body[0];
    expect(
      (await clerk.patch(`/hearings/${hearing.id}`, { version: now.version, status: 'CANCELLED' })).status,
    ).toBe(200);
    const ended = await read(path);
    expect(['开庭', '答辩'].map((what) => [of(ended, what).status, of(ended, what).sequence])).toEqual([
      ['CANCELLED', 2],
      ['CANCELLED', 1],
    ]);

    app.turnTo('2026-10-22T10:00:00+08:00');
    expect(await read(path)).toEqual([]);
  });

  it('reads only what its owner handles, for as long as he may and the address is the last one', async () => {
    const account = { displayName: '王', password: INITIAL_PASSWORD, roles: ['OFFICER'] };
    const { body: wang } = await clerk.post('/users', { ...account, username: 'wang' });
    const officer = await app.stranger().begin('wang');
    await registered(clerk, { ...DEFENDANT, receivedOn: '2026-09-18' });
    const path = await subscribe(officer);
    expect(await read(path)).toEqual([]);
    await registered(clerk, { ...DEFENDANT, receivedOn: '2026-09-18', officerId: wang.id });
    expect(statusesOf(await read(path))).toEqual(['CONFIRMED']);
    expect((await officer.get('/session/calendar-feed')).body).toEqual({
      since: '2026-09-21T10:00:00+08:00',
      lastReadAt: '2026-09-21T10:00:00+08:00',
    });

    await clerk.patch(`/users/${wang.id}`, { roles: ['AUDITOR'] });
    expect(statusesOf(await read(path))).toEqual(['CANCELLED']);
    await clerk.patch(`/users/${wang.id}`, { roles: ['OFFICER'] });
    expect(statusesOf(await read(path))).toEqual(['CONFIRMED']);

    const second = await subscribe(officer);
    const gone = async (address: string) => (await app.stranger().get(address)).status;
    expect([await gone(path), await gone(second)]).toEqual([404, 200]);
    await clerk.patch(`/users/${wang.id}`, { disabled: true });
    expect(await gone(second)).toBe(404);
    await clerk.patch(`/users/${wang.id}`, { disabled: false });
    const again = await app.stranger().signIn('wang', 'a-password-of-my-own');
    expect([again.status, await gone(second)]).toEqual([201, 200]);
    expect(await gone(`/calendar-feeds/${'x'.repeat(43)}`)).toBe(404);

    const third = await subscribe(clerk);
    expect((await clerk.delete('/session/calendar-feed')).status).toBe(204);
    expect([await gone(third), (await clerk.delete('/session/calendar-feed')).status]).toEqual([404, 404]);
  });

  it('may ask twice at the same time', async () => {
    await registered(clerk, { ...DEFENDANT, receivedOn: '2026-09-18' });
    const path = await subscribe(clerk);
    const answers = await Promise.all(Array.from({ length: 6 }, () => app.stranger().get(path)));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(new Set(answers.map(({ body }) => Object.keys(sync.parseICS(body)).sort().join(' '))).size).toBe(
      1,
    );
  });
});

function statusesOf(events: any[]): string[] {
  return [...new Set<string>(events.map(({ status }) => status))];
}

/** The library puts a day at midnight of the machine's own zone. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

describe('the ways by which reminders reach people', () => {
  let app: TestApp;
  let admin: Person;
  const server = new MailServer();
  afterEach(() => app.stop());

  const mail = async () => (await admin.get('/channels')).body[1];

  it('are the pages alone where no mail server is set', async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    admin = await app.admin();
    const { body: states } = await admin.get('/channels');
    expect(states.map(({ channel, enabled, health }: any) => [channel, enabled, health])).toEqual([
      ['INBOX', true, 'OK'],
      ...['EMAIL', 'WECOM', 'DINGTALK', 'FEISHU', 'WEBHOOK', 'SMS'].map((channel) => [channel, false, 'OFF']),
    ]);
    const { status, body } = await admin.post('/channels/EMAIL/test');
    expect([status, body.title]).toEqual([409, expect.stringContaining('SMTP_URL')]);
  });

  it('are tried by the administrator, and say whether mails arrive', async () => {
    await server.start();
    app = await TestApp.start('2026-09-21T10:00:00+08:00', undefined, { mail: { url: server.url } });
    admin = await app.clerk();
    expect(await mail()).toMatchObject({ enabled: true, health: 'UNTRIED' });
    expect((await admin.post('/channels/EMAIL/test')).body.code).toBe('NoAddress');
    await admin.patch('/session', { email: 'fagui@example.gov.cn' });
    expect((await admin.post('/channels/EMAIL/test')).status).toBe(204);
    expect(server.received).toMatchObject([{ to: 'fagui@example.gov.cn', subject: '案期：试发消息' }]);

    await server.stop();
    const refused = await admin.post('/channels/EMAIL/test');
    expect([refused.status, refused.body.title]).toEqual([409, expect.stringMatching(/^试发没有成功/)]);
    await registered(admin, { ...DEFENDANT, receivedOn: '2026-09-18' });
    app.turnTo('2026-10-01T09:00:00+08:00');
    await eventually(async () => {
      await app.deliver();
      return (await mail()).health === 'FAILING';
    });
    expect((await mail()).lastError).toMatch(/ECONNREFUSED/);
    const account = { displayName: '王', password: INITIAL_PASSWORD, roles: ['OFFICER'] };
    await admin.post('/users', { ...account, username: 'wang' });
    const officer = await app.stranger().begin('wang');
    expect((await officer.get('/channels')).body[1]).toMatchObject({ health: 'FAILING', lastError: null });
    expect((await officer.post('/channels/EMAIL/test')).status).toBe(403);

    await server.start();
    app.turnTo('2026-10-01T09:02:00+08:00');
    await eventually(async () => {
      await app.deliver();
      return (await mail()).health === 'OK';
    });
    await server.stop();
  });
});
