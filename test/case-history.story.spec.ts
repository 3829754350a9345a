import { type Person, TestApp } from './app';
import { NOTICE } from './notice-of-2027';
import { conclude, DEFENDANT, registered, RESPONDENT } from './registration';

describe('the history of a case', () => {
  let app: TestApp;
  let officer: Person;
  beforeAll(async () => {
    app = await TestApp.start('2026-12-20T10:00:00+08:00');
    officer = await app.admin();
  });
  afterAll(() => app.stop());

  async function historyOf(id: number): Promise<any[]> {
    return (await officer.get(`/cases/${id}/history`)).body;
  }

  it('holds all that one deed changed under one number, whoever else did something that second', async () => {
    const { id } = await registered(officer, { ...RESPONDENT, receivedOn: '2026-12-18' });
    await officer.post(`/cases/${id}/events`, { type: 'REPLY_SUBMITTED', on: '2026-12-19' });
    await officer.post(`/cases/${id}/events`, { type: 'NOTE', on: '2026-12-19', title: '电话' });
    const history = await historyOf(id);
    const deeds = [...new Set(history.map(({ deedId }) => deedId))];
    expect(deeds).toHaveLength(3);
    const reply = history.filter(({ deedId }) => deedId === deeds[1]);
    expect(reply.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['event', 'deadline']));
    expect(reply.find(({ kind }) => kind === 'deadline')).toMatchObject({
      name: expect.stringContaining('答复'),
    });
  });

  it('has no entry where what was saved was so already', async () => {
    const file = await registered(officer, { ...RESPONDENT, receivedOn: '2026-12-18', note: '急' });
    const same = await officer.patch(`/cases/${file.id}`, {
      ...{ note: '急', receivedOn: '2026-12-18', act: file.act, parties: [], version: file.version },
    });
    expect(same.status).toBe(200);
    expect(await historyOf(file.id)).toHaveLength(1);
  });

  it('tells a verdict that was set by hand, and why', async () => {
    const { id, version } = await registered(officer, { ...DEFENDANT, receivedOn: '2026-11-02' });
    const outcome = { disposition: 'Y1-CX', madeOn: '2026-12-10', servedOn: null, orders: [], version };
    const told = { verdict: 'NEUTRAL', verdictReason: '原告主体另案处理' };
    expect((await officer.put(`/cases/${id}/outcome`, { ...outcome, ...told })).status).toBe(200);
    const [entry] = (await historyOf(id)).filter(({ changes }) => 'chosenVerdict' in changes);
    expect(entry).toMatchObject({
      kind: 'participation',
      changes: { chosenVerdict: [null, 'NEUTRAL'], verdictReason: [null, '原告主体另案处理'] },
    });
  });

  it('takes as many parties as a case may have, with the longest names', async () => {
    const parties = (of: string) =>
      Array.from({ length: 100 }, (_, index) => ({
        ...{ role: 'APPLICANT', kind: 'LEGAL' },
        name: `${of.repeat(97)}${index}`,
      }));
    const { id, version } = await registered(officer, {
      ...{ ...RESPONDENT, receivedOn: '2026-12-18' },
      parties: parties('甲'),
    });
    const corrected = await officer.patch(`/cases/${id}`, { parties: parties('乙'), version });
    expect(corrected.status).toBe(200);
    const [entry] = (await historyOf(id)).filter(({ changes }) => 'parties' in changes);
    expect(entry.changes.parties.map((told: any[]) => told.length)).toEqual([100, 100]);
  });

  it('follows no edit of the act on an earlier day', async () => {
    const act = { type: '政府信息公开', field: '市场监督管理', cause: '信息公开答复' };
    const reviewed = await registered(officer, {
      ...{ procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', receivedOn: '2026-03-02', act },
    });
    const sued = await registered(officer, {
      ...{ procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', defendantForm: 'CO_DEFENDANT' },
      ...{ receivedOn: '2026-06-01', previousCaseId: reviewed.id },
    });
    const instances = async (asOf: string) => {
      const { body } = await officer.get(`/statistics?from=2026-06-01&to=2026-06-30&asOf=${asOf}`);
      return body.streams.firstInstance.received;
    };
    expect(await instances('2026-12-20')).toBe(0);
    app.turnTo('2026-12-21T10:00:00+08:00');
    officer = await app.admin();
    const { version } = (await officer.get(`/cases/${sued.id}`)).body;
    const other = { ...act, type: '行政处罚', cause: '其他' };
    expect((await officer.patch(`/cases/${sued.id}`, { act: other, version })).status).toBe(200);
    expect([await instances('2026-12-21'), await instances('2026-12-20')]).toEqual([1, 0]);
  });

  it('answers for an earlier day after the deadline of a letter without a case has moved', async () => {
    app.turnTo('2026-12-30T10:00:00+08:00');
    officer = await app.admin();
    await conclude(
      officer,
      await registered(officer, { ...RESPONDENT, receivedOn: '2026-12-18' }),
      'F23-WC',
      '2026-12-30',
    );
    const letter = { kind: 'ADVICE_LETTER', issuer: '某县人民政府', receivedOn: '2026-12-30' };
    expect((await officer.post('/follow-ups', letter)).status).toBe(201);
    app.turnTo('2026-12-31T10:00:00+08:00');
    officer = await app.admin();
    expect((await officer.put('/calendar/2027', { text: NOTICE })).status).toBe(200);
    await app.backgroundDone();
    const { status, body } = await officer.get('/statistics?from=2026-12-01&to=2027-12-31&asOf=2026-12-30');
    expect([status, body.followUps?.received]).toEqual([200, 1]);
  });
});
