import { type Person, TestApp } from './app';

/** A defendant's year: answered, heard, lost, appealed, and lost again. */
describe('a case in court', () => {
  let app: TestApp;
  let officer: Person;
  beforeEach(async () => {
    app = await TestApp.start('2025-09-18T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterEach(() => app.stop());

  async function sued(more: object = {}): Promise<any> {
    const { body, status } = await officer.post('/cases', {
      procedure: 'FIRST_INSTANCE',
      capacity: 'DEFENDANT',
      defendantForm: 'DIRECT',
      receivedOn: '2025-09-18',
      caseNo: '(2025)川2902行初97号',
      authority: '清河区人民法院',
      parties: [{ role: 'APPLICANT', kind: 'LEGAL', name: '美辰美容院' }],
      act: { type: '行政处罚', documentNo: '云市监处罚〔2025〕98号', madeOn: '2025-05-20' },
      ...more,
    });
    expect([status, body.title]).toEqual([201, undefined]);
    return body;
  }

  function deadline(file: any, periodId: string): any {
    return file.deadlines.find((one: any) => one.periodId === periodId);
  }

  async function titles(): Promise<string[]> {
    await app.deliver();
    const { body } = await officer.get('/notifications');
    return body.items.map(({ title }: any) => title);
  }

  it('writes the number as courts do, and gives the answer its day with the article', async () => {
    const file = await sued();

    expect(file.caseNo).toBe('（2025）川2902行初97号');
    // The 15th day is 3 October, in the holiday of 1 to 8 October 2025.
    expect(deadline(file, 'XS-67-ANSWER')).toMatchObject({
      due: '2025-10-09',
      nominal: '2025-10-03',
      provisional: false,
      ours: true,
      basis: { article: '第六十七条第一款' },
    });
    expect(deadline(file, 'XS-67-ANSWER').steps.join('\n')).toMatch(/国庆/);
  });

  it('reminds a week, three days and a day ahead and on the day, then daily, until the answer is in', async () => {
    const file = await sued();
    expect(await titles()).toEqual([]);

    app.turnTo('2025-10-02T08:29:59+08:00');
    expect(await titles()).toEqual([]);
    app.turnTo('2025-10-02T08:30:00+08:00');
    expect(await titles()).toEqual([expect.stringMatching(/行初97号.*答辩.*还有 7 天/)]);
    app.turnTo('2025-10-06T09:00:00+08:00');
    expect((await titles())[0]).toMatch(/还有 3 天/);
    app.turnTo('2025-10-08T09:00:00+08:00');
    expect((await titles())[0]).toMatch(/还有 1 天/);
    app.turnTo('2025-10-09T09:00:00+08:00');
    expect(await titles()).toHaveLength(4);
    app.turnTo('2025-10-10T09:00:00+08:00');
    expect((await titles())[0]).toMatch(/逾期 1 天/);
    app.turnTo('2025-10-11T09:00:00+08:00');
    expect(await titles()).toHaveLength(6);

    const { body } = await officer.post(`/cases/${file.id}/events`, {
      type: 'DEFENCE_SUBMITTED',
      on: '2025-10-11',
    });
    expect(deadline(body, 'XS-67-ANSWER')).toMatchObject({ status: 'MET', metOn: '2025-10-11' });
    app.turnTo('2025-10-12T09:00:00+08:00');
    expect(await titles()).toHaveLength(6);
  });

  it('sends the latest lead at once when a case is entered late, and nothing of what is long past', async () => {
    app.turnTo('2025-10-07T15:00:00+08:00');
    await sued();
    expect(await titles()).toEqual([expect.stringMatching(/答辩.*还有 2 天/)]);
    app.turnTo('2025-10-08T08:31:00+08:00');
    expect(await titles()).toHaveLength(2);

    app.turnTo('2025-12-20T10:00:00+08:00');
    await titles();
    await sued({ caseNo: '（2025）川2902行初98号' });
    expect((await titles()).filter((title) => title.includes('98号'))).toEqual([]);
  });

  it('brings a leader to court and counts the appearance once', async () => {
    const { id } = await sued();
    const midnight = { kind: 'TRIAL', at: '2025-10-15T24:00:00+08:00', courtNotice: true };
    const refused = await officer.post(`/cases/${id}/hearings`, midnight);
    expect([refused.status, refused.body.errors]).toEqual([
      400,
      [{ field: 'at', message: '时间没有 24 时，当天最晚到 23:59，请核对时间' }],
    ]);
    const { body: hearing, status } = await officer.post(`/cases/${id}/hearings`, {
      kind: 'TRIAL',
      at: '2025-10-15T09:30:00+08:00',
      place: '第三法庭',
      courtNotice: true,
    });
    expect(status).toBe(201);
    expect(await titles()).toEqual([expect.stringMatching(/新排期/)]);
    const leader = { name: '孙丽华', post: '副局长', rank: 'DEPUTY' };

    const early = await officer.put(`/hearings/${hearing.id}/appearance`, {
      leader,
      status: 'APPEARED',
      spoke: true,
    });
    expect(early.body.errors[0].field).toBe('status');
    await officer.put(`/hearings/${hearing.id}/appearance`, { leader, status: 'ARRANGED' });
    const moved = await officer.patch(`/hearings/${hearing.id}`, { at: '2025-10-16T14:30:00+08:00' });
    expect(moved.body).toMatchObject({
      at: '2025-10-16T14:30:00+08:00',
      version: 2,
      appearance: { status: 'ARRANGED' },
    });
    const { body: file } = await officer.get(`/cases/${id}`);
    expect(deadline(file, 'CT20-06')).toMatchObject({ due: '2025-10-16', status: 'OPEN' });
    expect((await titles())[0]).toMatch(/改期/);

    app.turnTo('2025-10-17T10:00:00+08:00');
    const { body: appeared } = await officer.put(`/hearings/${hearing.id}/appearance`, {
      leader,
      status: 'APPEARED',
      spoke: true,
    });
    expect(appeared).toMatchObject({ status: 'HELD', appearance: { status: 'APPEARED', spoke: true } });
    const { body: held } = await officer.get(`/cases/${id}`);
    expect(deadline(held, 'CT20-06')).toMatchObject({ status: 'MET' });
    const { body: statistics } = await officer.get('/statistics?from=2025-01-01&to=2025-12-31');
    expect(statistics.appearances).toEqual({
      heard: 1,
      mustAttend: 1,
      appeared: 1,
      principal: 0,
      spoke: 1,
      excused: 0,
      unexplained: 0,
      notRecorded: 0,
    });
  });

  it('opens the appeal when it is lost, and carries the verdict to the second instance', async () => {
    const { id, version } = await sued();
    app.turnTo('2025-12-12T10:00:00+08:00');
    await officer.post(`/cases/${id}/events`, { type: 'DEFENCE_SUBMITTED', on: '2025-10-08' });
    const { body: lost } = await officer.put(`/cases/${id}/outcome`, {
      disposition: 'Y1-CX-CZ',
      madeOn: '2025-12-08',
      servedOn: '2025-12-11',
      orders: [
        { kind: 'REDO', days: 60 },
        { kind: 'COMPENSATE', amount: '50000.5' },
      ],
      version: Number(version) + 1,
    });
    expect(lost).toMatchObject({
      status: 'CLOSED',
      closedOn: '2025-12-08',
      outcome: { result: 'REVOKED', verdict: 'LOST', orders: [{ days: 60 }, { amount: '50000.50' }] },
    });
    // Served on 11 December: the 15th day is the 26th, a Friday.
    expect(deadline(lost, 'XS-85-J')).toMatchObject({ due: '2025-12-26', status: 'OPEN' });
    // 撤回公示 within three working days of its effect, if nobody appeals: 29, 30, 31 December.
    expect(deadline(lost, 'CF21-48')).toMatchObject({ due: '2025-12-31', status: 'OPEN' });
    // Until then nothing of it is owed, and nobody is asked for it.
    const owed = await officer.get('/deadlines?days=60');
    expect(JSON.stringify(owed.body)).not.toContain('CF21-48');
    expect(lost.events.some(({ type, implied }: any) => type === 'JUDGMENT_RECEIVED' && implied)).toBe(true);

    const { body: appeal } = await officer.post('/cases', {
      procedure: 'SECOND_INSTANCE',
      capacity: 'DEFENDANT',
      receivedOn: '2025-12-12',
      appealedBy: 'US',
      previousCaseId: id,
    });
    expect(appeal.stages.map((stage: any) => stage.procedure)).toEqual(['FIRST_INSTANCE', 'SECOND_INSTANCE']);
    const pending = (await officer.get(`/cases/${id}`)).body;
    expect(pending.laterStages).toEqual([{ procedure: 'SECOND_INSTANCE', disposition: null, endedOn: null }]);
    for (const period of ['CF21-48', 'XS-96', 'JS18-110']) expect(deadline(pending, period)).toBeUndefined();
    expect(appeal.act.documentNo).toBe('云市监处罚〔2025〕98号');
    app.turnTo('2026-03-01T10:00:00+08:00');
    const { body: upheld } = await officer.put(`/cases/${appeal.id}/outcome`, {
      disposition: 'Y2-WC',
      madeOn: '2026-02-10',
      servedOn: '2026-02-12',
      version: appeal.version,
    });
    expect(upheld.verdict).toBe('LOST');
    // The first judgment has effect with the end of the appeal: 13, 14 (上班) and 24 February; 2/12 + 60 = 4/13.
    const effective = (await officer.get(`/cases/${id}`)).body;
    expect(deadline(effective, 'CF21-48')).toMatchObject({ due: '2026-02-24', status: 'OVERDUE' });
    expect(deadline(effective, 'XS-96')).toMatchObject({ due: '2026-04-13', status: 'OPEN' });

    const corrected = { disposition: 'Y1-BHSQ', madeOn: '2025-12-08', servedOn: '2025-12-11' };
    const refused = await officer.put(`/cases/${id}/outcome`, { ...corrected, version: effective.version });
    expect(refused.body.errors[0].field).toBe('reason');
    const right = await officer.put(`/cases/${id}/outcome`, {
      ...corrected,
      version: effective.version,
      reason: '录错',
    });
    expect([right.status, right.body.verdict]).toEqual([200, 'WON']);
    expect((await officer.get(`/cases/${appeal.id}`)).body.verdict).toBe('WON');
    expect(deadline(right.body, 'CF21-48')).toBeUndefined();
    const { body: history } = await officer.get(`/cases/${id}/history`);
    expect(history.find(({ kind, action }: any) => kind === 'outcome' && action === 'CHANGED')).toMatchObject(
      {
        reason: '录错',
        changes: { disposition: ['Y1-CX-CZ', 'Y1-BHSQ'] },
      },
    );
  });

  it('edits a case, moving the deadlines with the date, and remembers what it was', async () => {
    const { id, version } = await sued();

    const { body, status } = await officer.patch(`/cases/${id}`, {
      version,
      receivedOn: '2025-09-17',
      reason: '邮戳日期看错',
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '李某' }],
      note: '已电话核实',
    });

    expect([status, body.applicants, body.receivedOn, body.note]).toEqual([
      200,
      '李某',
      '2025-09-17',
      '已电话核实',
    ]);
    expect(body.events[0]).toMatchObject({ type: 'COMPLAINT_RECEIVED', on: '2025-09-17' });
    expect(deadline(body, 'XS-67-ANSWER')).toMatchObject({ nominal: '2025-10-02', due: '2025-10-09' });
    const { body: history } = await officer.get(`/cases/${id}/history`);
    expect(history.find(({ changes }: any) => changes.receivedOn)).toMatchObject({
      reason: '邮戳日期看错',
      changes: { receivedOn: ['2025-09-18', '2025-09-17'] },
    });
  });

  it('keeps follow-ups with their own day, in a case and beside all', async () => {
    const { id } = await sued();
    const { body: advice } = await officer.post(`/cases/${id}/follow-ups`, {
      kind: 'JUDICIAL_ADVICE',
      issuer: '清河区人民法院',
      receivedOn: '2025-09-18',
    });
    const { body: letter } = await officer.post('/follow-ups', {
      kind: 'ADVICE_LETTER',
      issuer: '市司法局',
      receivedOn: '2025-09-10',
      dueOn: '2025-09-30',
    });
    expect(advice.due).toBe('2025-11-18');
    expect(letter).toMatchObject({ caseId: null, due: '2025-09-30', status: 'OPEN' });

    const { body: answered } = await officer.put(`/follow-ups/${letter.id}`, {
      answeredOn: '2025-09-17',
      result: '已整改',
    });
    expect(answered).toMatchObject({ status: 'MET', answeredOn: '2025-09-17' });
    const { body: statistics } = await officer.get('/statistics?from=2025-01-01&to=2025-12-31');
    expect(statistics.followUps).toMatchObject({ received: 2, answered: 1 });
  });
});
