import { createHmac } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Outlet } from '#reminders';
import { INITIAL_PASSWORD, type Person, TestApp } from './app';
import { HttpServer } from './delivery/http-server';
import { eventually } from './patience';
import { DEFENDANT, registered } from './registration';

const ROBOT = { enabled: true, allowedHosts: ['127.0.0.1'] };

describe('channels that lead out of the product', () => {
  let app: TestApp;
  let admin: Person;
  let server: HttpServer;
  let officerId: number;
  beforeAll(async () => {
    server = new HttpServer();
    await server.start();
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    admin = await app.clerk();
    app.get(Outlet).patienceMs = 2_000;
    const account = { displayName: '李', password: INITIAL_PASSWORD, roles: ['OFFICER'] };
    officerId = (await admin.post('/users', { ...account, username: 'li' })).body.id;
  });
  afterAll(async () => {
    await app.stop();
    server.stop();
  });
  afterEach(async () => {
    for (const { channel, enabled } of (await admin.get('/channels')).body) {
      if (enabled && channel !== 'INBOX')
        await admin.put(`/channels/${channel}`, { enabled: false, allowedHosts: [] });
    }
    await app.get(DataSource).query("UPDATE reminders SET status = 'CANCELLED' WHERE status = 'PLANNED'");
    server.received.length = 0;
    server.answer = (response) => response.end('{"errcode":0,"code":0}');
  });

  const state = async (channel: string) =>
    (await admin.get('/channels')).body.find((each: any) => each.channel === channel);
  const put = (channel: string, setting: object) => admin.put(`/channels/${channel}`, setting);

  /** A case that the officer and, without one, the registrars hear of at once. */
  async function hearing(): Promise<number> {
    const file = await registered(admin, { ...DEFENDANT, receivedOn: '2026-09-18', officerId });
    return file.id;
  }

  async function delivered(isSo: () => boolean | Promise<boolean>): Promise<void> {
    await eventually(async () => {
      await app.deliver();
      return isSo();
    });
  }

  /** What became of what left for a case. */
  async function rowsOf(caseId: number): Promise<[string, string][]> {
    const rows = (await admin.get(`/cases/${caseId}/reminders`)).body;
    return rows
      .filter(({ channel }: any) => channel !== 'INBOX')
      .map(({ channel, status }: any) => [channel, status])
      .sort();
  }

  it('tell a webhook who hears what, signed, by the same id at every attempt', async () => {
    const url = `${server.url}/hook`;
    expect((await put('WEBHOOK', { ...ROBOT, url, secret: 'whsec-1' })).body).toMatchObject({
      ...{ channel: 'WEBHOOK', enabled: true, health: 'UNTRIED', host: server.host, hasSecret: true },
    });
    server.answer = (response) => response.writeHead(server.received.length === 1 ? 500 : 204).end();
    const caseId = await hearing();
    app.turnTo('2026-10-01T09:00:00+08:00');
    await delivered(async () => (await state('WEBHOOK')).health === 'FAILING');
    expect((await state('WEBHOOK')).lastError).toBe('对方答复 HTTP 500');
    app.turnTo('2026-10-01T09:02:00+08:00');
    await delivered(async () => (await state('WEBHOOK')).health === 'OK');

    const [first, second] = server.received;
    expect(second?.body).toMatchObject({
      ...{ kind: 'DEADLINE', caseId, link: `/cases/${caseId}`, recipient: 'li' },
      ...{ title: expect.stringContaining('答辩'), text: expect.stringContaining('答辩') },
      at: expect.stringMatching(/\+08:00$/),
    });
    expect(second?.body).toEqual(first?.body);
    const signature = createHmac('sha256', 'whsec-1').update(String(second?.text)).digest('hex');
    expect(second?.headers).toMatchObject({
      'x-anqi-delivery': second?.body.id,
      'x-anqi-signature': `sha256=${signature}`,
    });
    expect(server.received).toHaveLength(2);
  });

  it('tell a group once what concerns several people, and are believed only where they say so', async () => {
    await put('DINGTALK', {
      ...ROBOT,
      url: `${server.url}/robot/send?access_token=tok-12345`,
      secret: 'SEC99',
    });
    await put('FEISHU', { ...ROBOT, url: `${server.url}/hook/0123456789abcdef`, secret: 'sign-77' });
    await put('WECOM', { ...ROBOT, url: `${server.url}/cgi-bin/webhook/send?key=key-12345` });
    server.answer = (response, { path, query }) => {
      const fails = path.startsWith('/robot');
      response.end(
        JSON.stringify(
          fails ? { errcode: 310000, errmsg: `sign ${query.access_token}` } : { errcode: 0, code: 0 },
        ),
      );
    };
    app.turnTo('2026-09-21T10:00:00+08:00');
    const caseId = await hearing();
    await admin.post('/users', {
      ...{ displayName: '法规科', password: INITIAL_PASSWORD, roles: ['REGISTRAR'], username: 'fagui' },
    });
    app.turnTo('2026-10-01T09:00:00+08:00');
    await delivered(async () => (await rowsOf(caseId)).filter(([, is]) => is === 'DELIVERED').length === 2);
    expect(server.received.map(({ path }) => path).sort()).toEqual([
      '/cgi-bin/webhook/send',
      '/hook/0123456789abcdef',
      '/robot/send',
    ]);
    expect(await state('DINGTALK')).toMatchObject({
      ...{ health: 'FAILING', lastError: '机器人没有接受：310000 sign ＊＊＊' },
    });
    expect((await admin.post('/channels/DINGTALK/test')).body.title).toBe(
      '试发没有成功：机器人没有接受：310000 sign ＊＊＊',
    );
    expect((await admin.post('/channels/FEISHU/test')).status).toBe(204);
    const shown = JSON.stringify([
      (await admin.get('/channels')).body,
      await app.get(DataSource).query('SELECT * FROM audit_entries'),
      (await admin.get(`/cases/${caseId}/reminders`)).body,
    ]);
    expect(shown).not.toMatch(/tok-12345|SEC99|0123456789abcdef|sign-77|key-12345|whsec-1/);
  });

  it('stand in for one another: what a group cannot be told is told to each', async () => {
    await put('WECOM', { ...ROBOT, url: `${server.url}/wecom?key=k` });
    await put('WEBHOOK', { ...ROBOT, url: `${server.url}/hook`, secret: 's', spare: true });
    server.answer = (response, { path }) =>
      response.end(path === '/wecom' ? '{"errcode":93000,"errmsg":"invalid"}' : '');
    app.turnTo('2026-09-21T10:00:00+08:00');
    const caseId = await hearing();
    for (const minutes of [0, 2, 8]) {
      app.turnTo(`2026-10-01T09:0${minutes}:00+08:00`);
      await delivered(
        () => server.received.filter(({ path }) => path === '/wecom').length > [0, 2, 8].indexOf(minutes),
      );
    }
    await delivered(async () => (await rowsOf(caseId)).some(([, is]) => is === 'DELIVERED'));
    expect(await rowsOf(caseId)).toEqual([
      ['WEBHOOK', 'DELIVERED'],
      ['WECOM', 'FAILED'],
    ]);
    expect(server.received.filter(({ path }) => path === '/hook')).toHaveLength(1);
  });

  it('are opened to nothing inside the network that is not listed, and by nobody but the administrator', async () => {
    const url = 'http://169.254.169.254/latest';
    for (const wrong of [
      { enabled: true, url, secret: 's' },
      { enabled: true, url: `http://localhost:1/`, secret: 's' },
      { enabled: true, url: 'http://[::ffff:10.0.0.1]/', secret: 's' },
      { enabled: true, url: 'ftp://example.com/', secret: 's' },
      { enabled: true, url: 'https://user:pass@example.com/', secret: 's' },
      { enabled: true, url: null, secret: 's' },
      { enabled: true, url: `${server.url}/hook`, secret: null, allowedHosts: ['127.0.0.1'] },
      { enabled: true, url: `${server.url}/hook`, secret: 's', allowedHosts: ['http://127.0.0.1'] },
    ]) {
      const { status, body } = await put('WEBHOOK', wrong);
      expect([status, body.errors.length > 0, JSON.stringify(wrong)]).toEqual([
        400,
        true,
        JSON.stringify(wrong),
      ]);
    }
    expect((await put('INBOX', { enabled: false })).status).toBe(409);
    expect((await put('PIGEON', { enabled: false })).status).toBe(404);
    expect((await admin.post('/channels/SMS/test')).status).toBe(409);
    const officer = await app.stranger().begin('li');
    expect((await officer.put('/channels/WEBHOOK', { enabled: false })).status).toBe(403);
    expect((await officer.get('/channels')).body[5]).toMatchObject({ channel: 'WEBHOOK', host: null });

    await put('WEBHOOK', { ...ROBOT, url: `${server.url}/hook`, secret: 's' });
    server.answer = (response) => response.writeHead(307, { location: url }).end();
    expect((await admin.post('/channels/WEBHOOK/test')).body.title).toContain('没有跟随');
    server.answer = () => undefined;
    expect((await admin.post('/channels/WEBHOOK/test')).body.title).toContain('2 秒内没有答复');
  });

  describe('told by a policy', () => {
    const put = (path: string, policy: object) => admin.put(path, policy);
    afterEach(() => put('/reminder-policy', {}));

    /** What is planned for inboxes, as days and people. */
    async function plannedFor(caseId: number): Promise<string[]> {
      const rows = (await admin.get(`/cases/${caseId}/reminders`)).body;
      return rows
        .filter(({ status, channel }: any) => status === 'PLANNED' && channel === 'INBOX')
        .map(({ dueAt, recipientId, title }: any) => `${dueAt.slice(5, 10)} ${recipientId} ${title}`);
    }

    it('say it as early, and to as many, as the organ and then the case want it', async () => {
      app.turnTo('2026-09-21T10:00:00+08:00');
      const leader = { displayName: '何局', password: INITIAL_PASSWORD, roles: ['LEADER'], username: 'he' };
      const { body: he } = await admin.post('/users', leader);
      const caseId = await hearing();
      const usual = await plannedFor(caseId);
      const days = usual.map((line) => line.slice(0, 5));
      expect(new Set(usual.map((line) => line.split(' ')[1]))).toEqual(new Set([String(officerId)]));

      const before = await admin.post('/reminder-policy/preview', { criticalLeads: [2], copyTo: ['LEADER'] });
      const seen = before.body.filter((each: any) => each.caseId === caseId && each.what.includes('答辩'));
      expect(seen[0]).toMatchObject({
        ...{ at: '2026-10-06T08:30:00+08:00', who: expect.arrayContaining(['李', '何局']) },
      });
      const ofCase = await admin.post(`/cases/${caseId}/reminder-policy/preview`, { criticalLeads: [4] });
      expect(ofCase.body.map(({ at }: any) => at.slice(0, 10))).toContain('2026-10-04');
      expect(await plannedFor(caseId)).toEqual(usual);

      const wanted = { criticalLeads: [2], copyTo: ['LEADER'], escalateTo: ['LEADER'], escalateAfter: 3 };
      expect((await put('/reminder-policy', wanted)).body.effective).toMatchObject({
        ...{ ...wanted, highLeads: [3, 1, 0], quietFrom: null },
      });
      await app.backgroundDone();
      const early = await plannedFor(caseId);
      expect(early.length).toBeGreaterThan(0);
      expect(early).toContain(`10-11 ${he.id} 请督办：答辩`);
      expect(early.filter((line) => line.endsWith(`${he.id} 答辩`)).length).toBe(2);

      expect((await put(`/cases/${caseId}/reminder-policy`, { copyTo: [], escalateTo: [] })).status).toBe(
        200,
      );
      const own = await plannedFor(caseId);
      expect(own.filter((line) => line.includes(` ${he.id} `))).toEqual([]);
      await put(`/cases/${caseId}/reminder-policy`, {});
      await put('/reminder-policy', {});
      await app.backgroundDone();
      expect((await plannedFor(caseId)).map((line) => line.slice(0, 5))).toEqual(days);
      expect((await put('/reminder-policy', { criticalLeads: [3, 3] })).status).toBe(400);
      expect((await put('/reminder-policy', { quietFrom: '25:00' })).status).toBe(400);
    });

    it('hold everything but the inbox back in quiet hours', async () => {
      await put('/reminder-policy', { quietFrom: '20:00', quietTo: '09:30' });
      await admin.put('/channels/WEBHOOK', {
        ...ROBOT,
        url: `${server.url}/hook`,
        secret: 's',
        spare: false,
      });
      app.turnTo('2026-09-21T10:00:00+08:00');
      const caseId = await hearing();
      app.turnTo('2026-10-01T09:00:00+08:00');
      await app.deliver();
      const told = () => server.received.filter(({ body }) => body.caseId === caseId).length;
      await app.deliver();
      expect([await rowsOf(caseId), told()]).toEqual([[['WEBHOOK', 'PLANNED']], 0]);
      app.turnTo('2026-10-01T09:31:00+08:00');
      await delivered(() => told() === 1);
    });

    it('say all of a morning in one message, and by itself only what cannot wait for it', async () => {
      expect((await put('/reminder-policy', { digestAt: '08:30' })).body.errors[0].message).toBe(
        '每天早上合成一条的时间应在 08:40 到 11:59 之间',
      );
      await put('/reminder-policy', { digestAt: '09:30' });
      await app.backgroundDone();
      await app.get(DataSource).query("UPDATE reminders SET status = 'CANCELLED' WHERE status = 'PLANNED'");
      const url = `${server.url}/cgi-bin/webhook/send?key=key-12345`;
      await admin.put('/channels/WECOM', { ...ROBOT, url, spare: false });
      app.turnTo('2026-09-21T10:00:00+08:00');
      const cases = [await hearing(), await hearing(), await hearing()];
      app.turnTo('2026-10-01T08:30:01+08:00');
      await app.deliver();
      await app.deliver();
      expect(server.received).toEqual([]);
      // Done before the message leaves: it is not in it.
      const done = { type: 'DEFENCE_SUBMITTED', on: '2026-10-01' };
      expect((await admin.post(`/cases/${cases[2]}/events`, done)).status).toBe(201);
      app.turnTo('2026-10-01T09:30:01+08:00');
      server.answer = (response) => response.end(`{"errcode":${server.received.length === 1 ? 1 : 0}}`);
      await delivered(() => server.received.length === 1);
      app.turnTo('2026-10-01T09:32:01+08:00');
      await delivered(() => server.received.length === 2);
      const [first, second] = server.received.map(({ body }) => body.text.content);
      expect(first).toBe(
        `【案期】1. 案件 ${cases[0]}：答辩，还有 7 天\n2. 案件 ${cases[1]}：答辩，还有 7 天`,
      );
      expect(second).toBe(first);
      expect(await Promise.all(cases.map(rowsOf))).toEqual([
        ...[[['WECOM', 'DELIVERED']], [['WECOM', 'DELIVERED']], [['WECOM', 'CANCELLED']]],
      ]);

      app.turnTo('2026-10-07T15:00:00+08:00');
      const late = await hearing();
      const of = () => server.received.filter(({ text }) => text.includes(`案件 ${late}：`));
      await delivered(() => of().length === 1);
      expect(of()[0]?.body.text.content).toMatch(/^【案期】案件 \d+：答辩，还有 1 天/);
    });
  });
});
