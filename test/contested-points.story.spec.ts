import { type Person, TestApp } from './app';
import { eventually } from './patience';

function deadline(file: any, periodId: string): any {
  return file.deadlines.find((one: any) => one.periodId === periodId);
}

describe('contested points', () => {
  let app: TestApp;
  let admin: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-09-01T10:00:00+08:00');
    admin = await app.admin();
  });
  afterEach(() => app.stop());

  /** Suspended for ten days in the sixty. */
  async function suspended(): Promise<any> {
    const { body } = await admin.post('/cases', {
      ...{ procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', receivedOn: '2026-07-27' },
      events: [
        { type: 'ACCEPTED', on: '2026-07-31' },
        { type: 'SUSPENDED', on: '2026-08-10' },
        { type: 'RESUMED', on: '2026-08-20' },
      ],
    });
    return body;
  }

  async function fileOf({ id }: any): Promise<any> {
    return (await admin.get(`/cases/${id}`)).body;
  }

  async function finished(jobId: number): Promise<any> {
    let job: any;
    await eventually(async () => {
      job = (await admin.get(`/jobs/${jobId}`)).body;
      return job.state === 'DONE';
    });
    return job;
  }

  const choices = { 'RESUMPTION-DAY': 'not-counted' };

  it('are listed with what is taken and why, for anyone', async () => {
    const { body } = await app.stranger().get('/law/choices');
    expect(body.points).toHaveLength(13);
    expect(body.points.find(({ id }: any) => id === 'RESUMPTION-DAY')).toEqual({
      ...{ id: 'RESUMPTION-DAY', question: '恢复当日是否计入期间', options: expect.any(Array) },
      ...{ usual: 'counted', why: expect.any(String), chosen: 'counted', open: true },
    });
  });

  it('are decided for the whole installation, and every open deadline follows', async () => {
    const before = await suspended();
    // Sixty days from 31 July end on 29 September; the ten of the suspension make it 9 October.
    expect(deadline(before, 'FY23-62')).toMatchObject({ due: '2026-10-09', nominal: '2026-10-09' });

    const { body } = await admin.put('/law/choices', { choices, reason: '省司法厅统一口径' });
    expect(body.choices.points.find(({ id }: any) => id === 'RESUMPTION-DAY').chosen).toBe('not-counted');
    expect((await finished(body.jobId)).result).toEqual({ changed: 1, moved: 1, confirmed: 0 });

    const after = await fileOf(before);
    // One day more is a Saturday that is worked in exchange (国办发明电〔2025〕7号).
    expect(deadline(after, 'FY23-62')).toMatchObject({ due: '2026-10-10', nominal: '2026-10-10' });
    const { body: history } = await admin.get(`/cases/${before.id}/history`);
    expect(history[0]).toMatchObject({
      userName: '案期',
      reason: '有争议的算法已改选：省司法厅统一口径',
      changes: { dueOn: ['2026-10-09', '2026-10-10'] },
    });

    const usual = await admin.put('/law/choices', { choices: {}, reason: '恢复通常算法' });
    await finished(usual.body.jobId);
    expect(deadline(await fileOf(before), 'FY23-62').due).toBe('2026-10-09');
    expect((await admin.put('/law/choices', { choices: {}, reason: '再说一次' })).body.jobId).toBeNull();
  });

  it('are decided for one case with a reason, against the installation', async () => {
    const [one, other] = [await suspended(), await suspended()];
    const { body } = await admin.put('/law/choices', { choices, reason: '省司法厅统一口径' });
    await finished(body.jobId);
    const { version } = await fileOf(one);
    const usual = { 'RESUMPTION-DAY': 'counted' };

    const unexplained = await admin.patch(`/cases/${one.id}`, { choices: usual, version });
    expect(unexplained.body.errors).toEqual([{ field: 'reason', message: '更改有争议的算法请说明理由' }]);

    const reason = '复议机关书面答复按计入办理';
    const { body: file } = await admin.patch(`/cases/${one.id}`, { choices: usual, reason, version });
    expect(file).toMatchObject({
      choices: [
        { id: 'RESUMPTION-DAY', question: '恢复当日是否计入期间', usual: 'counted', chosen: 'counted' },
      ],
      choicesReason: reason,
    });
    expect(deadline(file, 'FY23-62').due).toBe('2026-10-09');
    expect(deadline(await fileOf(other), 'FY23-62').due).toBe('2026-10-10');

    const given = { choices: null, reason: '按统一口径', version: file.version };
    const { body: back } = await admin.patch(`/cases/${one.id}`, given);
    expect(back).toMatchObject({ choices: [], choicesReason: null });
    expect(deadline(back, 'FY23-62').due).toBe('2026-10-10');
    const { body: history } = await admin.get(`/cases/${one.id}/history`);
    const deed = history.find(({ reason: why }: any) => why === reason);
    expect(deed.changes.chosenOptions).toEqual([null, usual]);
  });

  it.each([
    [{ 'RESUMPTION-DAY': '不计入' }, 'choices.RESUMPTION-DAY'],
    [{ 'REVIEW-PERIOD-END': 'nominal' }, 'choices.REVIEW-PERIOD-END'],
    [{ constructor2: 'counted' }, 'choices.constructor2'],
    [{ 'RESUMPTION-DAY': 1 }, 'choices'],
    [['counted'], 'choices'],
  ])('are refused where they cannot be: %j', async (wrong, field) => {
    const { id, version } = await suspended();
    const everywhere = await admin.put('/law/choices', { choices: wrong, reason: '试' });
    const here = await admin.patch(`/cases/${id}`, { choices: wrong, reason: '试', version });
    for (const { status, body } of [everywhere, here]) {
      expect([status, body.errors.map((error: any) => error.field)]).toEqual([400, [field]]);
    }
  });

  it('decide the law of the cases that lie on both sides of 2024, unless the case has its own', async () => {
    const left = { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2023-12-25' };
    const [one, other] = [await admin.post('/cases', left), await admin.post('/cases', left)];
    const chosen = { lawVersion: 'FY2017', reason: '2023年已受理', version: other.body.version };
    await admin.patch(`/cases/${other.body.id}`, chosen);
    expect(deadline(one.body, 'FY17-23-REPLY')).toMatchObject({ due: '2024-01-04', earlierDue: null });

    const version = { 'TRANSITION-2024': 'new' };
    const { body } = await admin.put('/law/choices', { choices: version, reason: '省司法厅统一口径' });
    expect((await finished(body.jobId)).result).toEqual({ changed: 1, moved: 1, confirmed: 0 });
    const file = await fileOf(one.body);
    expect(file).toMatchObject({
      ...{ lawVersion: 'FY2023', lawVersionChosen: false },
      lawVersionReason:
        '收到在2023年12月25日，2024年1月1日以后审理，按本系统统一口径适用行政复议法（2023年修订）',
    });
    const reply = deadline(file, 'FY23-48-REPLY');
    expect(reply).toMatchObject({ due: '2024-01-09', earlierDue: '2024-01-04' });
    expect(reply.steps.join()).toContain('按行政复议法（2017年修正）为2024年1月4日');
    const apart = await fileOf(other.body);
    expect(apart).toMatchObject({ lawVersion: 'FY2017', lawVersionReason: '2023年已受理' });
    expect(deadline(apart, 'FY17-23-REPLY').due).toBe('2024-01-04');

    const here = { choices: version, reason: '试', version: file.version };
    const { body: refused } = await admin.patch(`/cases/${file.id}`, here);
    expect(refused.errors).toEqual([
      { field: 'choices.TRANSITION-2024', message: '个案适用新法还是旧法，请在“适用法律”中改选' },
    ]);
    const end = { disposition: 'F17-WC', madeOn: '2024-02-02', version: file.version };
    const { body: misfit } = await admin.put(`/cases/${file.id}/outcome`, end);
    expect(misfit.errors[0].message).toContain('按本系统统一口径适用行政复议法（2023年修订）');

    const usual = await admin.put('/law/choices', { choices: {}, reason: '恢复通常算法' });
    await finished(usual.body.jobId);
    expect(await fileOf(file)).toMatchObject({ lawVersion: 'FY2017' });
  });

  it('say which law gives which date where the change of 2024 is argued over', async () => {
    // Received on 25 December 2023: ten days by the old law end on 4 January, ten working days by the new on 9 January.
    const { body } = await admin.post('/cases', {
      ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2023-12-25' },
    });
    const reply = body.deadlines.find(({ shortName }: any) => shortName === '答复');
    expect(body.lawVersion).toBe('FY2017');
    expect(reply).toMatchObject({ due: '2024-01-04' });
    expect(reply.steps.join()).toContain(
      '新旧法比较：按行政复议法（2017年修正）为2024年1月4日，按行政复议法（2023年修订）为2024年1月9日',
    );
  });
});

describe('what the law room offers', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start('2026-09-01T10:00:00+08:00');
  });
  afterAll(() => app.stop());

  it('are the events of every seat, as the seat calls them', async () => {
    const { body } = await app.stranger().get('/law/events');
    const seat = body.find(({ capacity }: any) => capacity === 'REVIEW_ORGAN');
    expect(seat).toMatchObject({
      ...{ procedure: 'RECONSIDERATION', procedureName: '行政复议', capacityName: '复议机关' },
      receivedOnLabel: '收到行政复议申请之日',
    });
    expect(seat.events.find(({ type }: any) => type === 'EXTENDED')).toEqual({
      ...{ type: 'EXTENDED', label: '延长' },
      fields: { days: 'optional', until: 'optional', approvedBy: 'optional' },
    });
    expect(seat.events.find(({ type }: any) => type === 'REPLY_SUBMITTED').label).toBe('收到答复');
  });

  it('are the code lists with their days', async () => {
    const { body } = await app.stranger().get('/law/causes');
    expect(body.causes[0]).toMatchObject({ source: '法发〔2020〕44号', effectiveFrom: '2021-01-01' });
    expect(body.fields.map(({ effectiveTo }: any) => effectiveTo)).toEqual(['2014-12-31', null]);
    expect(body.actTypes).toHaveLength(2);
  });
});
