import { type Person, TestApp } from './app';

const TABLES = [
  'cases',
  'participations',
  'disputes',
  'parties',
  'case_events',
  'deadlines',
  'reminders',
  'outcomes',
];

/** Whatever cannot be right is refused with the field's name, and nothing is stored of it. */
describe('what is refused', () => {
  let app: TestApp;
  let officer: Person;
  let caseId: number;
  let before: number[];

  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    officer = await app.admin();
    const { body } = await officer.post('/cases', { ...RECONSIDERATION, receivedOn: '2026-09-18' });
    caseId = body.id;
    before = await counts();
  });
  afterAll(() => app.stop());
  afterEach(async () => expect(await counts()).toEqual(before));

  const RECONSIDERATION = { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2026-09-18' };

  function counts(): Promise<number[]> {
    return Promise.all(TABLES.map((table) => app.rows(table)));
  }

  it.each<[string, object, string]>([
    ['a day that no calendar has', { ...RECONSIDERATION, receivedOn: '2026-02-30' }, 'receivedOn'],
    ['the year 2126', { ...RECONSIDERATION, receivedOn: '2126-09-18' }, 'receivedOn'],
    ['a receipt before there was a law', { ...RECONSIDERATION, receivedOn: '1890-01-01' }, 'receivedOn'],
    ['no date at all', { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT' }, 'receivedOn'],
    [
      'a capacity that the procedure does not know',
      { ...RECONSIDERATION, capacity: 'DEFENDANT' },
      'capacity',
    ],
    ['a procedure that does not exist', { ...RECONSIDERATION, procedure: 'THIRD_INSTANCE' }, 'procedure'],
    ['an unknown field', { ...RECONSIDERATION, isAdmin: true }, 'isAdmin'],
    ['an organ of one’s choosing', { ...RECONSIDERATION, organId: 7 }, 'organId'],
    [
      'an act made after it was complained of',
      { ...RECONSIDERATION, act: { madeOn: '2026-09-20' } },
      'receivedOn',
    ],
    [
      'a party without a name',
      { ...RECONSIDERATION, parties: [{ role: 'APPLICANT', kind: 'NATURAL' }] },
      'parties[0].name',
    ],
    [
      'an unknown event',
      { ...RECONSIDERATION, events: [{ type: 'PARTY', on: '2026-09-18' }] },
      'events[0].type',
    ],
    [
      'an event on 30 February',
      { ...RECONSIDERATION, events: [{ type: 'ACCEPTED', on: '2026-02-30' }] },
      'events[0].on',
    ],
    [
      'an answer before the notice',
      { ...RECONSIDERATION, events: [{ type: 'REPLY_SUBMITTED', on: '2026-09-01' }] },
      'events[0].on',
    ],
    ['an officer of nowhere', { ...RECONSIDERATION, officerId: 99 }, 'officerId'],
    ['an earlier case of nowhere', { ...RECONSIDERATION, previousCaseId: 99 }, 'previousCaseId'],
    ['a number for a text', { ...RECONSIDERATION, note: 12 }, 'note'],
    ['a text beyond its column', { ...RECONSIDERATION, caseNo: '复'.repeat(81) }, 'caseNo'],
  ])('registering %s', async (_what, body, field) => {
    const answer = await officer.post('/cases', body);

    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status: 400, code: 'InvalidInput' });
    expect(answer.body.errors.map((error: any) => error.field)).toContain(field);
    expect(answer.body.errors[0].message).toMatch(/[一-龥]/);
  });

  it.each<[string, object, string]>([
    ['a court’s disposition', { disposition: 'Y1-CX', madeOn: '2026-09-20' }, 'disposition'],
    ['a disposition of the old law', { disposition: 'F17-WC', madeOn: '2026-09-20' }, 'disposition'],
    ['one that does not exist', { disposition: 'XXX', madeOn: '2026-09-20' }, 'disposition'],
    ['an attached order as the primary one', { disposition: 'F23-PC', madeOn: '2026-09-20' }, 'disposition'],
    [
      'service before the document',
      { disposition: 'F23-WC', madeOn: '2026-09-20', servedOn: '2026-09-19' },
      'servedOn',
    ],
    ['a document before the receipt', { disposition: 'F23-WC', madeOn: '2026-09-01' }, 'madeOn'],
    [
      'money with three places',
      { disposition: 'F23-CX', madeOn: '2026-09-20', orders: [{ kind: 'COMPENSATE', amount: '1.005' }] },
      'orders[0].amount',
    ],
    [
      'a verdict against the usual without a reason',
      { disposition: 'F23-WC', madeOn: '2026-09-20', verdict: 'LOST' },
      'verdictReason',
    ],
  ])('concluding with %s', async (_what, body, field) => {
    const answer = await officer.put(`/cases/${caseId}/outcome`, { orders: [], version: 1, ...body });

    expect([answer.status, answer.body.title]).toEqual([400, expect.any(String)]);
    expect(answer.body.errors.map((error: any) => error.field)).toContain(field);
  });

  it.each<[string, object, string]>([
    ['a resumption before any suspension', { type: 'RESUMED', on: '2026-09-19' }, 'on'],
    ['the court’s papers', { type: 'COMPLAINT_RECEIVED', on: '2026-09-19' }, 'type'],
    ['a type that does not exist', { type: 'LUNCH', on: '2026-09-19' }, 'type'],
    ['a field that the type does not take', { type: 'ACCEPTED', on: '2026-09-19', days: 3 }, 'days'],
  ])('recording %s', async (_what, body, field) => {
    const answer = await officer.post(`/cases/${caseId}/events`, body);

    expect([answer.status, answer.body.title]).toEqual([400, expect.any(String)]);
    expect(answer.body.errors.map((error: any) => error.field)).toContain(field);
  });

  it('a stale version, changing nothing', async () => {
    const answer = await officer.patch(`/cases/${caseId}`, { version: 99, note: '改' });

    expect(answer.status).toBe(409);
    expect((await officer.get(`/cases/${caseId}`)).body).toMatchObject({ version: 1, note: null });
  });

  it('a date moved without a reason', async () => {
    const answer = await officer.patch(`/cases/${caseId}`, { version: 1, receivedOn: '2026-09-17' });

    expect(answer.body.errors).toEqual([{ field: 'reason', message: '更改收到日期请说明理由' }]);
  });

  it('a body of ten megabytes, what is no JSON, and what would pollute prototypes', async () => {
    const headers = { 'content-type': 'application/json' };
    const big = await officer.raw('POST', '/cases', {
      headers,
      body: `{"note":"${'a'.repeat(10 * 1024 * 1024)}"}`,
    });
    const broken = await officer.raw('POST', '/cases', { headers, body: '{"procedure":' });
    const proto = await officer.raw('POST', '/cases', {
      headers,
      body: '{"procedure":"RECONSIDERATION","capacity":"RESPONDENT","receivedOn":"2026-09-18","__proto__":{"admin":true}}',
    });

    expect([big.status, broken.status, proto.status]).toEqual([413, 400, 400]);
    for (const { body } of [big, broken, proto]) expect(body.errors[0].field).toBe('body');
    expect(({} as any).admin).toBeUndefined();
  });

  it.each(['sort=c.id,SLEEP(1)', 'limit=201', 'limit=-1', 'q=a&q=b', 'cursor=xyz', 'from=2026-13-01', 'x=1'])(
    'a list with %s',
    async (query) => expect((await officer.get(`/cases?${query}`)).status).toBe(400),
  );

  it('a page of another site, and an address that is none', async () => {
    const foreign = await officer.raw('POST', '/cases', { headers: { origin: 'https://evil.example' } });
    const nowhere = await officer.get('/nowhere');

    expect([foreign.status, nowhere.status]).toEqual([403, 404]);
    expect(nowhere.body).toMatchObject({ status: 404, title: '没有这个地址', errors: [] });
  });
});
