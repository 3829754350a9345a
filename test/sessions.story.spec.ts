import { type Person, TestApp } from './app';

describe('signing in', () => {
  let app: TestApp;
  beforeEach(async () => (app = await TestApp.start('2026-09-21T10:00:00+08:00')));
  afterEach(() => app.stop());

  it('is needed for everything but health, the OpenAPI document and the law', async () => {
    const stranger = app.stranger();
    const open = [
      '/health',
      '/openapi.json',
      '/law/periods',
      '/law/deadline?period=XS-67-ANSWER&trigger=2026-09-17',
    ];
    const closed = [
      '/cases',
      '/cases/1',
      '/notifications',
      '/deadlines',
      '/hearings',
      '/follow-ups',
      '/follow-ups/1',
      '/statistics/follow-ups',
      '/session',
      '/organs',
    ];

    for (const path of open) expect([path, (await stranger.get(path)).status]).toEqual([path, 200]);
    for (const path of closed) expect([path, (await stranger.get(path)).status]).toEqual([path, 401]);
  });

  it('gives a cookie that no script reads, and that ends with signing out', async () => {
    const person = app.stranger();
    const { headers, status } = await person.signIn();
    expect(status).toBe(201);
    expect(headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/);
    expect((await person.get('/session')).body).toMatchObject({
      username: 'admin',
      organ: { name: '本机关' },
    });

    expect((await person.delete('/session')).status).toBe(204);
    expect((await person.get('/session')).status).toBe(401);
  });

  it('locks the account for a quarter of an hour after ten failures, and no open session', async () => {
    const open = await app.admin();
    const guesser = app.stranger();
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await guesser.signIn('admin', 'wrong-password')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    expect((await guesser.signIn()).status).toBe(429);
    expect((await open.get('/cases')).status).toBe(200);

    app.turnTo('2026-09-21T10:15:01+08:00');
    expect((await guesser.signIn()).status).toBe(201);
  });

  it('believes nobody who says where a request comes from, unless told to', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) {
      const guess = { username: 'admin', password: 'wrong-password' };
      const { status } = await app
        .stranger()
        .post('/session', guess, { 'x-forwarded-for': `203.0.113.${i}` });
      statuses.push(status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
  });

  it('answers alike for a wrong password and an unknown name', async () => {
    const wrong = await app.stranger().signIn('admin', 'wrong-password');
    const unknown = await app.stranger().signIn('nobody', 'wrong-password');

    expect(unknown.body).toEqual(wrong.body);
  });

  it('ends by itself after two idle hours, and after twelve hours whatever is done', async () => {
    const person = await app.admin();
    const idle = await app.admin();
    for (let hour = 11; hour < 22; hour++) {
      app.turnTo(`2026-09-21T${hour}:59:00+08:00`);
      expect((await person.get('/session')).status).toBe(200);
    }
    expect((await idle.get('/session')).status).toBe(401);
    app.turnTo('2026-09-21T22:00:00+08:00');
    expect((await person.get('/session')).status).toBe(401);
  });

  it('ends the other sessions when the password is changed', async () => {
    const here = await app.admin();
    const elsewhere = await app.admin();

    const { status } = await here.put('/session/password', {
      currentPassword: 'test-password',
      password: 'another-password',
    });

    expect(status).toBe(204);
    expect((await here.get('/session')).status).toBe(200);
    expect((await elsewhere.get('/session')).status).toBe(401);
    expect((await app.stranger().signIn('admin', 'another-password')).status).toBe(201);
  });
});

describe('the tree of organs', () => {
  let app: TestApp;
  let city: Person;
  let county: Person;
  let neighbour: Person;
  let caseId: number;
  let hearingId: number;
  let followUpId: number;

  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    city = await app.admin();
    county = await member('清河区市场监督管理局', 'qinghe');
    neighbour = await member('东山区市场监督管理局', 'dongshan');
    const { body } = await county.post('/cases', {
      procedure: 'FIRST_INSTANCE',
      capacity: 'DEFENDANT',
      receivedOn: '2026-09-17',
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '刘建平' }],
    });
    caseId = body.id;
    hearingId = (
      await county.post(`/cases/${caseId}/hearings`, {
        kind: 'TRIAL',
        at: '2026-10-15T09:30:00+08:00',
        place: '第三法庭',
        courtNotice: true,
      })
    ).body.id;
    followUpId = (
      await county.post('/follow-ups', { kind: 'OPINION_LETTER', issuer: '市政府', receivedOn: '2026-09-01' })
    ).body.id;
  });
  afterAll(() => app.stop());

  async function member(organ: string, username: string): Promise<Person> {
    const { body } = await city.post('/organs', { name: organ });
    const account = { username, displayName: username, password: 'a-long-password', organId: body.id };
    expect((await city.post('/users', account)).status).toBe(201);
    return app.stranger().begin(username);
  }

  it('shows a case to the own organ and those above, and to nobody beside', async () => {
    expect((await county.get('/cases')).body).toMatchObject({ total: 1 });
    expect((await city.get('/cases')).body).toMatchObject({ total: 1 });
    expect((await city.get(`/cases/${caseId}`)).body).toMatchObject({
      organ: { name: '清河区市场监督管理局' },
    });
    expect((await neighbour.get('/cases')).body).toEqual({ items: [], nextCursor: null, total: 0 });
    expect((await neighbour.get('/cases?q=刘建平')).body.total).toBe(0);
  });

  it.each<[string, (person: Person) => Promise<{ status: number }>]>([
    ['reading the case', (person) => person.get(`/cases/${caseId}`)],
    ['its history', (person) => person.get(`/cases/${caseId}/history`)],
    ['its reminders', (person) => person.get(`/cases/${caseId}/reminders`)],
    ['editing it', (person) => person.patch(`/cases/${caseId}`, { version: 2, note: '改' })],
    [
      'recording an event',
      (person) => person.post(`/cases/${caseId}/events`, { type: 'NOTE', on: '2026-09-20', title: '记' }),
    ],
    [
      'scheduling a hearing',
      (person) =>
        person.post(`/cases/${caseId}/hearings`, { kind: 'TRIAL', at: '2026-10-15T09:30:00+08:00' }),
    ],
    ['moving its hearing', (person) => person.patch(`/hearings/${hearingId}`, { place: '别处' })],
    [
      'its leader',
      (person) =>
        person.put(`/hearings/${hearingId}/appearance`, {
          status: 'ARRANGED',
          leader: { name: '何', rank: 'DEPUTY' },
        }),
    ],
    [
      'concluding it',
      (person) =>
        person.put(`/cases/${caseId}/outcome`, { disposition: 'Y1-CX', madeOn: '2026-09-20', version: 2 }),
    ],
    [
      'a follow-up in it',
      (person) => person.post(`/cases/${caseId}/follow-ups`, { kind: 'REDO', receivedOn: '2026-09-20' }),
    ],
    ['reading its follow-up', (person) => person.get(`/follow-ups/${followUpId}`)],
    [
      'correcting its follow-up',
      (person) => person.patch(`/follow-ups/${followUpId}`, { issuer: '别处', reason: '改', version: 1 }),
    ],
    [
      'taking its follow-up back',
      (person) => person.delete(`/follow-ups/${followUpId}`, { reason: '改', version: 1 }),
    ],
    [
      'answering its follow-up',
      (person) => person.put(`/follow-ups/${followUpId}`, { answeredOn: '2026-09-20', result: '已办' }),
    ],
  ])('answers 404 to another organ: %s', async (_what, attempt) => {
    expect((await attempt(neighbour)).status).toBe(404);
    expect((await county.get(`/cases/${caseId}`)).body.version).toBe(2);
  });

  it('lets another organ neither build on the case nor count or be reminded of it', async () => {
    const next = await neighbour.post('/cases', {
      procedure: 'SECOND_INSTANCE',
      capacity: 'DEFENDANT',
      receivedOn: '2026-09-20',
      previousCaseId: caseId,
    });
    expect(next.body.errors[0].field).toBe('previousCaseId');
    expect((await neighbour.get('/deadlines?days=366')).body).toEqual([]);
    expect((await neighbour.get('/hearings')).body).toEqual([]);
    expect((await neighbour.get('/follow-ups?show=all')).body).toMatchObject({ items: [], total: 0 });
    expect((await neighbour.get('/notifications')).body.items).toEqual([]);
  });

  it('leaves organs and accounts to the administrator', async () => {
    expect((await county.post('/organs', { name: '私设机构' })).status).toBe(403);
    expect(
      (await county.post('/users', { username: 'x', displayName: 'x', password: 'xxxxxxxx' })).status,
    ).toBe(403);
    expect((await county.get('/organs')).body).toHaveLength(1);
  });
});
