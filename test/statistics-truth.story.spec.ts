import { DataSource } from 'typeorm';
import { Organ } from '#people';
import { type Person, TestApp } from './app';
import { conclude, DEFENDANT, registered, RESPONDENT } from './registration';

/** Statements that were not true: what nobody registered is no number, and no sentence is built on it. */
describe('what the statistics say', () => {
  let app: TestApp;
  let officer: Person;
  beforeAll(async () => {
    app = await TestApp.start('2025-01-08T10:00:00+08:00');
    officer = await app.admin();
  });
  afterAll(() => app.stop());

  const YEAR_2024 = 'from=2024-01-01&to=2024-12-31';
  const statistics = async () => (await officer.get(`/statistics?${YEAR_2024}`)).body;
  const rateOf = async (id: string) => (await statistics()).rates.find((rate: any) => rate.id === id);
  const text = async () => (await officer.get('/reports/annual?year=2024')).body as string;
  const doubtful = async (kind: string) =>
    (await statistics()).doubts.filter((doubt: any) => doubt.kind === kind).map(({ caseId }: any) => caseId);
  const failed = async (): Promise<string[]> =>
    (await statistics()).checks
      .filter(({ failures }: any) => failures.length > 0)
      .map(({ words }: any) => words);

  it('compare with the year before once its register is complete, and not before', async () => {
    await registered(officer, { ...RESPONDENT, receivedOn: '2023-12-20' });
    await registered(officer, { ...RESPONDENT, receivedOn: '2024-03-04' });
    await registered(officer, { ...RESPONDENT, receivedOn: '2024-03-05' });
    expect(await text()).not.toContain('同比');
    expect((await statistics()).completeSince).toBeNull();

    await completeSince('2023-02-01');
    expect(await text()).not.toContain('同比');

    await completeSince('2023-01-01');
    expect(await text()).toContain('新收2件（同比增加1件）');
    expect((await statistics()).completeSince).toBe('2023-01-01');
  });

  it('takes a hearing that nobody wrote down for no absence', async () => {
    const hearingOf = async (attendance?: object) => {
      const { id } = await registered(officer, { ...DEFENDANT, receivedOn: '2024-04-01' });
      const { body } = await officer.post(`/cases/${id}/hearings`, {
        kind: 'TRIAL',
        at: '2024-05-06T09:00:00+08:00',
        place: '第一法庭',
        courtNotice: true,
      });
      await officer.patch(`/hearings/${body.id}`, { status: 'HELD' });
      if (attendance) await officer.put(`/hearings/${body.id}/appearance`, attendance);
      return id;
    };
    const silent = await hearingOf();
    await hearingOf({
      leader: { name: '李局', post: '局长', rank: 'PRINCIPAL' },
      status: 'APPEARED',
      spoke: true,
    });

    expect((await statistics()).appearances).toEqual({
      heard: 2,
      mustAttend: 1,
      appeared: 1,
      principal: 1,
      spoke: 1,
      excused: 0,
      unexplained: 0,
      notRecorded: 1,
    });
    expect(await doubtful('NO_APPEARANCE')).toEqual([silent]);
    expect(await failed()).toContain('开庭的案件都登记了出庭情况');
    const behind = await officer.get(`/statistics/cases?${YEAR_2024}&appearance=notRecorded`);
    expect(behind.body.caseIds).toEqual([silent]);
    expect(await text()).toContain(
      '行政诉讼开庭审理2件，负责人应当出庭1件，负责人出庭应诉，出庭应诉率100.0%（1/1），' +
        '其中正职出庭1件，出庭并发表意见1件，尚未登记出庭情况1件。',
    );
  });

  it('keeps replies that were never given before the decision in 按期答复率', async () => {
    const before = await rateOf('R-DF');
    const reply = { type: 'REPLY_SUBMITTED', on: '2024-06-12' };
    const given = await registered(officer, { ...RESPONDENT, receivedOn: '2024-06-03', events: [reply] });
    await conclude(officer, given, 'F23-WC', '2024-07-15');
    const silent = await registered(officer, { ...RESPONDENT, receivedOn: '2024-06-03' });
    await conclude(officer, silent, 'F23-CX', '2024-07-15');
    const early = await registered(officer, { ...RESPONDENT, receivedOn: '2024-06-03' });
    await conclude(officer, early, 'F23-ZZ-CH', '2024-06-06');

    const after = await rateOf('R-DF');
    expect([after.numerator - before.numerator, after.denominator - before.denominator]).toEqual([1, 2]);
    expect(await doubtful('NO_REPLY')).toContain(silent.id);
    // Not recorded is not late: nobody can tell, and no sum is wrong.
    expect(await failed()).not.toContain('到期的答复都有登记');
    const replies = (await statistics()).checks.find(({ words }: any) => words === '到期的答复都有登记');
    expect(replies.unknown).toEqual([expect.stringMatching(/^\d+件案件$/)]);
    const { body: report } = await officer.get('/reports/period?from=2024-01-01&to=2024-12-31&format=json');
    const checks = report.tables.find(({ title }: any) => title === '勾稽关系').rows;
    expect(checks).toContainEqual(['到期的答复都有登记', `无法核对：${replies.unknown[0]}没有登记`]);
  });

  it('tells which second instances wait for a case before, and counts them by it once it is there', async () => {
    const suit = await registered(officer, { ...DEFENDANT, receivedOn: '2024-02-01' });
    await conclude(officer, suit, 'Y1-BHSQ', '2024-05-15');
    const appeal = { procedure: 'SECOND_INSTANCE', capacity: 'DEFENDANT', receivedOn: '2024-06-12' };
    const alone = await conclude(officer, await registered(officer, appeal), 'Y2-WC', '2024-09-02');
    const changed = await conclude(officer, await registered(officer, appeal), 'Y2-GP', '2024-09-02');
    expect((await statistics()).streams.secondInstance.verdicts).toEqual({ WON: 0, LOST: 0, NEUTRAL: 2 });
    expect(await doubtful('NO_CASE_BEFORE')).toEqual([alone.id, changed.id]);
    const said = { ...{ disposition: 'Y2-GP', madeOn: '2024-09-02' }, verdict: 'LOST' };
    await officer.put(`/cases/${changed.id}/outcome`, { ...said, version: changed.version });
    expect((await statistics()).streams.secondInstance.verdicts).toEqual({ WON: 0, LOST: 1, NEUTRAL: 1 });
    expect(await doubtful('NO_CASE_BEFORE')).toEqual([alone.id]);
    expect(await failed()).toContain('二审、再审的胜败都能确定');
    expect(await text()).toContain('（注：有1件案件没有登记前案或者改判后的胜败，暂不计胜败，请先补登。）');

    const linked = await officer.patch(`/cases/${alone.id}`, {
      previousCaseId: suit.id,
      version: alone.version,
      reason: '补登前案',
    });
    expect(linked.status).toBe(200);
    expect(await doubtful('NO_CASE_BEFORE')).toEqual([]);
    expect((await statistics()).streams.secondInstance.verdicts.WON).toBe(1);
  });

  it('counts orders beside the results, the money with them', async () => {
    const suit = await registered(officer, { ...DEFENDANT, receivedOn: '2024-02-01' });
    const { status } = await officer.put(`/cases/${suit.id}/outcome`, {
      disposition: 'Y1-CX',
      madeOn: '2024-08-01',
      servedOn: '2024-08-05',
      orders: [
        { kind: 'REDO', days: 60 },
        { kind: 'COMPENSATE', amount: '12500.50' },
      ],
      version: suit.version,
    });
    expect(status).toBe(200);
    const { orders, streams } = await statistics();
    expect(orders.firstInstance).toEqual({
      REDO: 1,
      COMPENSATE: 1,
      REMEDY: 0,
      PERFORM: 0,
      compensation: '12500.50',
    });
    expect(streams.firstInstance.results.REVOKED).toBe(1);
    expect(await text()).toContain('同时责令重新作出行政行为1件、责令赔偿1件（共12500.50元）');
  });

  it('are reported of any stretch of days', async () => {
    const half = 'from=2024-01-01&to=2024-06-30';
    const { body, headers } = await officer.get(`/reports/period?${half}&format=text`);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(body).toMatch(/^2024年上半年行政复议和行政应诉情况\n/);
    const { body: json } = await officer.get(`/reports/period?${half}&format=json`);
    expect(json).toMatchObject({ title: '2024年上半年行政复议和行政应诉情况', organName: '本机关' });
    expect(json.sections.flatMap(({ sentences }: any) => sentences).join('')).toBe(body.split('\n')[2]);
    for (const format of ['docx', 'xlsx']) {
      const file = await officer.get(`/reports/period?from=2024-03-15&to=2025-01-05&format=${format}`);
      expect(file.body.subarray(0, 2).toString()).toBe('PK');
    }
    const refused = await officer.get('/reports/period?from=2024-06-30&to=2024-01-01');
    expect([refused.status, refused.body.errors[0]?.field]).toEqual([400, 'from']);
  });

  async function completeSince(since: string): Promise<void> {
    await app.get(DataSource).manager.update(Organ, { id: 1 }, { registerCompleteSince: since });
  }
});
