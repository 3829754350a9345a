import { type Person, TestApp } from './app';

/** A review organ's case under the 2023 law, every day counted by hand on the calendars of 2024. */
describe('a reconsideration of 2024, from application to decision', () => {
  let app: TestApp;
  let officer: Person;
  beforeAll(async () => {
    app = await TestApp.start('2024-07-01T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterAll(() => app.stop());

  async function registered(): Promise<any> {
    const { body, status } = await officer.post('/cases', {
      procedure: 'RECONSIDERATION',
      capacity: 'REVIEW_ORGAN',
      receivedOn: '2024-02-26',
      caseNo: '云川府复〔2024〕8号',
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '张伟' }],
    });
    expect(status).toBe(201);
    return body;
  }

  function deadline(file: any, periodId: string): any {
    return file.deadlines.find((one: any) => one.periodId === periodId);
  }

  async function record(id: number, event: object): Promise<any> {
    const { body, status } = await officer.post(`/cases/${id}/events`, event);
    expect([status, body.title]).toEqual([201, undefined]);
    return body;
  }

  it('is deemed accepted when the review period runs out, and counts 60 days from there', async () => {
    const file = await registered();

    // 2/27 28 29 3/1 | 3/4: the fifth working day.
    expect(deadline(file, 'FY23-30')).toMatchObject({ due: '2024-03-04', ours: true });
    expect(file).toMatchObject({ acceptedOn: '2024-03-04', acceptance: 'DEEMED', lawVersion: 'FY2023' });
    // 27 days of March and 30 of April are 57; 3 May is the 60th, in the Labour Day holiday (1–5 May).
    expect(deadline(file, 'FY23-62')).toMatchObject({ nominal: '2024-05-03', due: '2024-05-06' });
  });

  it('is accepted, suspended, resumed, extended and decided in time', async () => {
    app.turnTo('2024-03-21T10:00:00+08:00');
    const { id } = await registered();
    const accepted = await record(id, { type: 'ACCEPTED', on: '2024-03-01' });
    // 30 days of March and 30 of April: 30 April is the 60th.
    expect(deadline(accepted, 'FY23-62')).toMatchObject({ due: '2024-04-30', status: 'OPEN' });
    // 3/4 5 6 7 8 | 11 12: the seventh working day.
    expect(deadline(accepted, 'FY23-48-SEND')).toMatchObject({ due: '2024-03-12' });
    expect(deadline(accepted, 'FY23-30')).toMatchObject({ status: 'MET', metOn: '2024-03-01' });

    await record(id, { type: 'COPY_SENT', on: '2024-03-08' });
    const suspended = await record(id, { type: 'SUSPENDED', on: '2024-03-21', ground: '等待鉴定结论' });
    expect(suspended.status).toBe('SUSPENDED');
    // 2 to 20 March are 19 days; 41 are left.
    expect(deadline(suspended, 'FY23-62')).toMatchObject({ status: 'SUSPENDED', due: null, daysLeft: 41 });

    app.turnTo('2024-05-10T10:00:00+08:00');
    const resumed = await record(id, { type: 'RESUMED', on: '2024-05-10' });
    // 21 March to 9 May are 50 days: 30 April + 50.
    expect(deadline(resumed, 'FY23-62')).toMatchObject({ status: 'OPEN', due: '2024-06-19' });

    app.turnTo('2024-07-01T10:00:00+08:00');
    expect(deadline((await officer.get(`/cases/${id}`)).body, 'FY23-62')).toMatchObject({
      status: 'OVERDUE',
    });
    const extended = await record(id, {
      type: 'EXTENDED',
      on: '2024-06-12',
      days: 30,
      approvedBy: '复议机构负责人',
    });
    expect(deadline(extended, 'FY23-62')).toMatchObject({ status: 'OPEN', due: '2024-07-19' });

    const { body: decided, status } = await officer.put(`/cases/${id}/outcome`, {
      disposition: 'F23-WC',
      madeOn: '2024-06-28',
      servedOn: '2024-07-01',
      orders: [],
      version: extended.version,
    });
    expect(status).toBe(200);
    expect(decided).toMatchObject({ status: 'CLOSED', closedOn: '2024-06-28', verdict: null });
    expect(deadline(decided, 'FY23-62')).toMatchObject({ status: 'MET', metOn: '2024-06-28' });
  });

  it('says when it was decided late', async () => {
    const { id } = await registered();
    const { version } = await record(id, { type: 'ACCEPTED', on: '2024-03-01' });

    const { body } = await officer.put(`/cases/${id}/outcome`, {
      disposition: 'F23-CX',
      madeOn: '2024-05-20',
      servedOn: '2024-05-21',
      orders: [],
      version,
    });

    expect(deadline(body, 'FY23-62')).toMatchObject({
      due: '2024-04-30',
      status: 'MET',
      metOn: '2024-05-20',
    });
    const { body: statistics } = await officer.get('/statistics?from=2024-01-01&to=2024-12-31');
    const onTime = statistics.rates.find(({ name }: any) => name === '按期审结率');
    expect(onTime).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('refuses an extension beyond what the law allows, and a second one', async () => {
    const { id } = await registered();
    await record(id, { type: 'ACCEPTED', on: '2024-03-01' });

    const tooLong = await officer.post(`/cases/${id}/events`, {
      type: 'EXTENDED',
      on: '2024-04-20',
      days: 31,
    });
    expect(tooLong.status).toBe(400);
    expect(tooLong.body.errors[0].field).toBe('days');

    await record(id, { type: 'EXTENDED', on: '2024-04-20', days: 10 });
    const again = await officer.post(`/cases/${id}/events`, { type: 'EXTENDED', on: '2024-04-21', days: 10 });
    expect(again.status).toBe(400);
  });

  it('takes an event back with a reason, and is as it was before', async () => {
    const { id } = await registered();
    const before = await record(id, { type: 'ACCEPTED', on: '2024-03-01' });
    const suspended = await record(id, { type: 'SUSPENDED', on: '2024-03-21' });
    const event = suspended.events.find(({ type }: any) => type === 'SUSPENDED');

    const { body, status } = await officer.delete(`/cases/${id}/events/${event.id}`, {
      reason: '误录',
      version: suspended.version,
    });

    expect(status).toBe(200);
    expect(body.deadlines).toEqual(before.deadlines);
    expect(body.status).toBe('OPEN');
    const { body: history } = await officer.get(`/cases/${id}/history`);
    expect(history.some(({ action, reason }: any) => action === 'REMOVED' && reason === '误录')).toBe(true);
  });
});
