import { INITIAL_PASSWORD, OWN_PASSWORD, type Person, TestApp } from './app';

/** A colleague leaves or goes away, and somebody else does what she has still to do. */
describe('handing over', () => {
  let app: TestApp;
  let admin: Person;
  let ids: Record<string, number>;
  beforeEach(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    admin = await app.admin();
    const { body: beside } = await admin.post('/organs', { name: '东山区局' });
    ids = {};
    for (const [username, more] of Object.entries({
      li: {},
      wang: {},
      reader: { roles: ['LEADER'] },
      stranger: { organId: beside.id },
    })) {
      const account = { username, displayName: username, password: INITIAL_PASSWORD, ...more };
      ids[username] = (await admin.post('/users', account)).body.id;
    }
  });
  afterEach(() => app.stop());

  const notice = { type: 'REPLY_NOTICE_RECEIVED', on: '2026-09-18' };
  const seat = {
    ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2026-09-18' },
    events: [notice],
  };
  const letter = { kind: 'OPINION_LETTER', issuer: '市政府', receivedOn: '2026-09-18', dueOn: '2026-10-09' };

  async function registered(person: Person, body: object): Promise<number> {
    const { status, body: of } = await person.post('/cases', { ...seat, ...body });
    expect([status, of.title]).toEqual([201, undefined]);
    return of.id;
  }

  const handOver = (body: object) => admin.post(`/users/${ids.li}/hand-over`, body);
  const officerOf = async (id: number) => (await admin.get(`/cases/${id}`)).body.officerId;

  /** The cases, and null for letters, of which somebody has heard until now. */
  async function told(username: string): Promise<Set<number | null>> {
    const person = app.stranger();
    await person.signIn(username, OWN_PASSWORD);
    const { items } = (await person.get('/notifications')).body;
    return new Set(items.map(({ caseId }: { caseId: number | null }) => caseId));
  }

  it('moves what she handles and what she registered for nobody, and tells the colleague', async () => {
    const li = await app.stranger().begin('li');
    await app.stranger().begin('wang');
    const hers = await registered(li, { officerId: ids.li });
    const forNobody = await registered(li, {});
    const his = await registered(li, { officerId: ids.wang });
    const closed = await registered(li, { officerId: ids.li });
    const outcome = { disposition: 'F23-WC', madeOn: '2026-09-20', orders: [], version: 1 };
    expect((await li.put(`/cases/${closed}/outcome`, outcome)).status).toBe(200);
    expect((await li.post('/follow-ups', letter)).status).toBe(201);
    await admin.patch(`/users/${ids.li}`, { disabled: true });

    expect((await handOver({ toUserId: ids.wang })).body).toEqual({ cases: 2, letters: 1 });

    expect(await Promise.all([hers, forNobody, his, closed].map(officerOf))).toEqual([
      ...[ids.wang, ids.wang, ids.wang],
      ids.li,
    ]);
    const deeds = new Set<string>();
    for (const [id, before] of [
      [hers, ids.li],
      [forNobody, null],
    ] as const) {
      const [entry] = (await admin.get(`/cases/${id}/history`)).body;
      expect(entry).toMatchObject({ reason: '移交案件', changes: { officerId: [before, ids.wang] } });
      deeds.add(entry.deedId);
    }
    expect(deeds.size).toBe(1);
    app.turnTo('2026-10-13T08:31:00+08:00');
    await app.deliver();
    expect(await told('wang')).toEqual(new Set([hers, forNobody, his, null]));
    await admin.signIn();
    await admin.patch(`/users/${ids.li}`, { disabled: false });
    expect(await told('li')).toEqual(new Set());
    expect((await handOver({ toUserId: ids.wang })).body).toEqual({ cases: 0, letters: 0 });
  });

  it('lets somebody stand in until a day, who handles and hears, and then no more', async () => {
    const li = await app.stranger().begin('li');
    const wang = await app.stranger().begin('wang');
    await admin.patch(`/users/${ids.wang}`, { roles: ['OFFICER'] });
    const hers = await registered(li, { officerId: ids.li });
    const note = { type: 'NOTE', on: '2026-09-20', title: '电话核对' };
    expect((await wang.post(`/cases/${hers}/events`, note)).status).toBe(403);

    const answer = await handOver({ toUserId: ids.wang, until: '2026-10-09' });

    expect(answer.body).toEqual({ cases: 1, letters: 0 });
    expect(await officerOf(hers)).toBe(ids.li);
    expect((await wang.post(`/cases/${hers}/events`, note)).status).toBe(201);
    const history = (await admin.get(`/cases/${hers}/history`)).body;
    const absence = history.find(({ kind }: { kind: string }) => kind === 'user');
    expect(absence).toMatchObject({
      reason: '外出期间由代理人承办',
      changes: { substituteId: [null, ids.wang], substituteUntil: [null, '2026-10-09'] },
    });
    app.turnTo('2026-10-09T08:31:00+08:00');
    await app.deliver();
    expect(await told('wang')).toEqual(new Set([hers]));
    expect(await told('li')).toEqual(new Set([hers]));
    const unread = async () => {
      await wang.signIn('wang', OWN_PASSWORD);
      return (await wang.get('/notifications')).body.items.length;
    };
    const before = await unread();
    app.turnTo('2026-10-13T08:31:00+08:00');
    await app.deliver();
    expect(await unread()).toBe(before);
    expect((await wang.post(`/cases/${hers}/events`, { ...note, on: '2026-10-12' })).status).toBe(403);
  });

  it('follows when a substitute is named or released on the account', async () => {
    const li = await app.stranger().begin('li');
    await app.stranger().begin('wang');
    const hers = await registered(li, { officerId: ids.li });
    await admin.patch(`/users/${ids.li}`, { substituteId: ids.wang });
    const planned = async () => {
      const { body } = await admin.get(`/cases/${hers}/reminders`);
      return new Set(body.filter((one: any) => one.status === 'PLANNED').map((one: any) => one.recipientId));
    };
    expect(await planned()).toEqual(new Set([ids.li, ids.wang]));

    const released = await admin.patch(`/users/${ids.li}`, { substituteId: null });

    expect(released.body).toMatchObject({ substituteId: null, substituteUntil: null });
    expect(await planned()).toEqual(new Set([ids.li]));
  });

  it('is for who may, to a colleague at work who can handle cases, and changes nothing otherwise', async () => {
    const li = await app.stranger().begin('li');
    const hers = await registered(li, { officerId: ids.li });
    const entries = await app.rows('audit_entries');
    expect((await handOver({ toUserId: ids.stranger })).status).toBe(404);
    expect((await handOver({ toUserId: 99 })).status).toBe(404);
    expect((await handOver({ toUserId: ids.li })).body.errors[0].field).toBe('toUserId');
    expect((await handOver({ toUserId: ids.reader })).body.errors[0].field).toBe('toUserId');
    const ofStranger = await admin.post(`/users/${ids.stranger}/hand-over`, { toUserId: ids.li });
    expect(ofStranger.status).toBe(404);
    for (const until of ['2026-09-20', '2028-01-01']) {
      expect((await handOver({ toUserId: ids.wang, until })).body.errors[0].field).toBe('until');
    }
    expect(await app.rows('audit_entries')).toBe(entries);
    expect(await officerOf(hers)).toBe(ids.li);
    expect((await li.post(`/users/${ids.li}/hand-over`, { toUserId: ids.wang })).status).toBe(403);
    await admin.patch(`/users/${ids.wang}`, { disabled: true });
    expect((await handOver({ toUserId: ids.wang })).status).toBe(404);
  });
});
