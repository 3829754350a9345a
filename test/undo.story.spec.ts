import { type Person, TestApp } from './app';
import { conclude, DEFENDANT, registered, RESPONDENT } from './registration';

const SECOND = { procedure: 'SECOND_INSTANCE', capacity: 'DEFENDANT' };

/** What was registered, or concluded, by mistake is taken back whole, and nothing of it is lost. */
describe('taken back', () => {
  let app: TestApp;
  let officer: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterEach(() => app.stop());

  async function fileOf(id: number): Promise<any> {
    return (await officer.get(`/cases/${id}`)).body;
  }

  async function withdrawn(id: number, reason = '重复登记'): Promise<any> {
    const { version } = await fileOf(id);
    const { status, body } = await officer.delete(`/cases/${id}`, { reason, version });
    expect([status, body.title]).toEqual([200, undefined]);
    return body;
  }

  async function restored(id: number): Promise<any> {
    const { version } = await fileOf(id);
    const { status, body } = await officer.post(`/cases/${id}/restore`, { reason: '没有重复', version });
    expect([status, body.title]).toEqual([200, undefined]);
    return body;
  }

  /** Where a case shows itself beside its own page. */
  async function traces(id: number, asOf?: string): Promise<object> {
    const list = async (path: string) => (await officer.get(path)).body;
    const year = `from=2026-01-01&to=2026-12-31${asOf ? `&asOf=${asOf}` : ''}`;
    const figures = await list(`/statistics?${year}`);
    const of = (items: any[]) => items.filter(({ caseId }: any) => caseId === id).length > 0;
    return {
      listed: (await list('/cases?limit=200')).items.some((item: any) => item.id === id),
      found: (await list(`/cases?q=${encodeURIComponent('2026')}`)).items.some((item: any) => item.id === id),
      due: of(await list('/deadlines?days=60')),
      heard: of(await list('/hearings?from=2026-09-01&to=2026-12-31')),
      letters: of((await list('/follow-ups?show=all')).items),
      planned: (await list(`/cases/${id}/reminders`)).some(({ status }: any) => status === 'PLANNED'),
      counted: [figures.streams.firstInstance.received, figures.followUps.received],
    };
  }

  const EVERYWHERE = { listed: true, found: true, due: true, heard: true, letters: true, planned: true };
  const NOWHERE = { listed: false, found: false, due: false, heard: false, letters: false, planned: false };

  it('a registration is nowhere but on its own page, until it is restored', async () => {
    const { id } = await registered(officer, {
      ...{ ...DEFENDANT, receivedOn: '2026-09-18', caseNo: '（2026）京01行初1号' },
    });
    await officer.post(`/cases/${id}/hearings`, { kind: 'TRIAL', at: '2026-10-20T09:30:00+08:00' });
    await officer.post(`/cases/${id}/follow-ups`, { kind: 'JUDICIAL_ADVICE', receivedOn: '2026-09-18' });
    expect(await traces(id)).toEqual({ ...EVERYWHERE, counted: [1, 1] });

    app.turnTo('2026-09-22T10:00:00+08:00');
    const file = await withdrawn(id);
    expect(file.withdrawn).toMatchObject({ by: expect.any(String), reason: '重复登记' });
    expect(file.deadlines.map(({ status }: any) => status)).not.toContain('OPEN');
    expect(await traces(id)).toEqual({ ...NOWHERE, counted: [0, 0] });
    expect((await officer.get('/cases?only=WITHDRAWN&q=京01行初1')).body.items).toHaveLength(1);
    // What was known on the day before is not changed by it.
    expect(await traces(id, '2026-09-21')).toMatchObject({ counted: [1, 1] });
    const told = (await officer.get(`/cases/${id}/history`)).body;
    expect(told[0]).toMatchObject({
      reason: '重复登记',
      changes: { withdrawnAt: [null, expect.any(String)] },
    });
    for (const { status, body } of [
      await officer.post(`/cases/${id}/events`, { type: 'DEFENCE_SUBMITTED', on: '2026-09-20' }),
      await officer.patch(`/cases/${id}`, { note: '改', version: file.version }),
      await officer.delete(`/cases/${id}`, { reason: '再撤', version: file.version }),
    ])
      expect([status, body.code]).toEqual([409, 'CaseIsWithdrawn']);

    app.turnTo('2026-09-23T10:00:00+08:00');
    expect((await restored(id)).withdrawn).toBeNull();
    expect(await traces(id)).toEqual({ ...EVERYWHERE, counted: [1, 1] });
    expect(await traces(id, '2026-09-22')).toMatchObject({ counted: [0, 0] });
    const again = await officer.post(`/cases/${id}/restore`, { version: (await fileOf(id)).version });
    expect([again.status, again.body.code]).toEqual([409, 'CaseIsNotWithdrawn']);
  });

  it('a registration is refused where a later case goes back to it, and gives its dispute back', async () => {
    const review = await registered(officer, {
      ...{ ...RESPONDENT, receivedOn: '2026-05-06', act: { type: '行政处罚' } },
    });
    await officer.put(`/cases/${review.id}/outcome`, {
      ...{ disposition: 'F23-WC', madeOn: '2026-07-20', servedOn: '2026-07-22', version: review.version },
    });
    const periods = async () => (await fileOf(review.id)).deadlines.map(({ periodId }: any) => periodId);
    expect(await periods()).toContain('QZ-53');
    const suit = await registered(officer, {
      ...{ ...DEFENDANT, receivedOn: '2026-08-10', previousCaseId: review.id, caseNo: '（2026）京01行初2号' },
    });
    expect(await periods()).not.toContain('QZ-53');

    const { version } = await fileOf(review.id);
    const refused = await officer.delete(`/cases/${review.id}`, { reason: '登记错了', version });
    expect([refused.status, refused.body.code]).toEqual([409, 'LaterCasesDepend']);
    expect(refused.body.title).toContain('京01行初2号');

    await withdrawn(suit.id);
    expect(await periods()).toContain('QZ-53');
    expect((await fileOf(review.id)).stages).toHaveLength(1);
    await withdrawn(review.id);
    const tooEarly = await officer.post(`/cases/${suit.id}/restore`, {
      version: (await fileOf(suit.id)).version,
    });
    expect([tooEarly.status, tooEarly.body.code]).toEqual([409, 'CaseBeforeIsWithdrawn']);
    await restored(review.id);
    await restored(suit.id);
    expect(await periods()).not.toContain('QZ-53');
  });

  it('an outcome opens the case again, and what followed from it in other stages goes back', async () => {
    const first = await registered(officer, { ...DEFENDANT, receivedOn: '2026-03-02' });
    const judged = await conclude(officer, first, 'Y1-CX', '2026-06-01');
    const second = await registered(officer, {
      ...{ ...SECOND, receivedOn: '2026-07-01', appealedBy: 'US', previousCaseId: first.id },
    });
    const upheld = await conclude(officer, second, 'Y2-WC', '2026-08-20');
    expect([judged.verdict, upheld.verdict]).toEqual(['LOST', 'LOST']);

    app.turnTo('2026-09-22T10:00:00+08:00');
    const { version } = await fileOf(first.id);
    const taken = await officer.delete(`/cases/${first.id}/outcome`, { reason: '记到了别的案件', version });
    expect([taken.status, taken.body.title]).toEqual([200, undefined]);
    expect(taken.body).toMatchObject({ status: 'OPEN', outcome: null, verdict: null, closedOn: null });
    expect(taken.body.events.filter(({ implied }: any) => implied)).toEqual([]);
    expect((await fileOf(second.id)).verdict).toBe('NEUTRAL');
    expect((await officer.get(`/cases/${first.id}/history`)).body).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'outcome', action: 'REMOVED', reason: '记到了别的案件' },
        changes: expect.objectContaining({ disposition: ['Y1-CX', null] }),
      }),
    );
    const year = 'from=2026-01-01&to=2026-12-31';
    const now = (await officer.get(`/statistics?${year}`)).body.streams.firstInstance;
    const then = (await officer.get(`/statistics?${year}&asOf=2026-09-21`)).body.streams.firstInstance;
    expect([now.concluded, now.pending, then.concluded, then.pending]).toEqual([0, 1, 1, 0]);

    const again = await officer.delete(`/cases/${first.id}/outcome`, {
      ...{ reason: '再撤', version: taken.body.version },
    });
    expect([again.status, again.body.code]).toEqual([404, 'OutcomeNotFound']);
    await conclude(officer, taken.body, 'Y1-BHSQ', '2026-06-01');
    expect((await fileOf(second.id)).verdict).toBe('WON');
  });

  it('an outcome is asked for its reason and the version', async () => {
    const judged = await conclude(
      officer,
      await registered(officer, { ...DEFENDANT, receivedOn: '2026-03-02' }),
      'Y1-CX',
      '2026-06-01',
    );
    const path = `/cases/${judged.id}/outcome`;
    expect((await officer.delete(path, { reason: ' ', version: judged.version })).status).toBe(400);
    expect((await officer.delete(path, { reason: '错', version: judged.version - 1 })).status).toBe(409);
    expect((await fileOf(judged.id)).status).toBe('CLOSED');
  });

  it('a procedure or capacity that was chosen wrongly, with all that follows from it', async () => {
    const { id, version } = await registered(officer, {
      ...{ ...DEFENDANT, receivedOn: '2026-09-18', caseNo: '京政复〔2026〕3号' },
    });
    const silent = { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', version };
    const unexplained = await officer.patch(`/cases/${id}`, silent);
    expect([unexplained.status, unexplained.body.errors[0].field]).toEqual([400, 'reason']);
    const impossible = await officer.patch(`/cases/${id}`, {
      ...{ capacity: 'REVIEW_ORGAN', reason: '选错', version },
    });
    expect([impossible.status, impossible.body.errors[0].field]).toEqual([400, 'capacity']);

    const { status, body } = await officer.patch(`/cases/${id}`, { ...silent, reason: '选错了程序' });
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body).toMatchObject({ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', defendantForm: null });
    expect(body.events.map(({ type, on }: any) => [type, on])).toEqual([
      ['REPLY_NOTICE_RECEIVED', '2026-09-18'],
    ]);
    const periods = body.deadlines.map(({ periodId }: any) => periodId);
    expect([periods.includes('FY23-48-REPLY'), periods.includes('SS-67-ANSWER')]).toEqual([true, false]);
    const { streams } = (await officer.get('/statistics?from=2026-01-01&to=2026-12-31')).body;
    expect([streams.respondent.received, streams.firstInstance.received]).toEqual([1, 0]);
    const told = (await officer.get(`/cases/${id}/history`)).body;
    expect(told).toContainEqual(
      expect.objectContaining({
        reason: '选错了程序',
        changes: { procedure: ['FIRST_INSTANCE', 'RECONSIDERATION'] },
      }),
    );
    const plan = (await officer.get(`/cases/${id}/reminders`)).body;
    const planned = plan.filter((one: any) => one.status === 'PLANNED').map(({ title }: any) => title);
    expect(planned.every((title: string) => !title.includes('答辩'))).toBe(true);

    // What no longer fits is named, with what to do about it.
    const closed = await conclude(officer, body, 'F23-WC', '2026-09-20');
    const back = { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', reason: '没有选错' };
    const stuck = await officer.patch(`/cases/${id}`, { ...back, version: closed.version });
    expect([stuck.status, stuck.body.errors[0].field]).toEqual([400, 'procedure']);
    expect(stuck.body.errors[0].message).toContain('请先撤销结案');
  });
});
