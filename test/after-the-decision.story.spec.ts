import { INITIAL_PASSWORD, type Person, TestApp } from './app';
import { DEFENDANT, registered, RESPONDENT } from './registration';

/** What follows a decision, and what does not. */
describe('after the decision', () => {
  let app: TestApp;
  let officer: Person;
  beforeAll(async () => {
    app = await TestApp.start('2026-03-02T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterAll(() => app.stop());

  describe('an act that must be reviewed before anybody sues over it', () => {
    beforeAll(() => {
      app.turnTo('2026-04-20T10:00:00+08:00');
    });
    const suit = (file: any) =>
      file.deadlines.find(({ shortName, periodId }: any) => shortName === '起诉' && periodId !== 'XS-46');
    const suppressed = (file: any) => file.deadlines.find(({ periodId }: any) => periodId === 'XS-46');

    it('shows the time for a direct suit with the reason why there is none', async () => {
      const act = { type: '政府信息公开', madeOn: '2026-03-02' };
      const of = await registered(officer, { ...RESPONDENT, receivedOn: '2026-04-13', act });
      expect([of.act.reviewFirst, suppressed(of)]).toEqual([false, undefined]);
      const refused = await officer.patch(`/cases/${of.id}`, {
        ...{ version: of.version, act: { ...act, reviewFirst: 'yes' } },
      });
      expect([refused.status, refused.body.errors[0].field]).toEqual([400, 'act.reviewFirst']);
      const { body } = await officer.patch(`/cases/${of.id}`, {
        ...{ version: of.version, act: { ...act, reviewFirst: true } },
      });
      expect(body.act.reviewFirst).toBe(true);
      expect(suppressed(body)).toMatchObject({ status: 'CANCELLED', due: null, ours: false });
      expect(suppressed(body).steps.join()).toContain('不能直接起诉');
      // Who corrects something else of the act says nothing of it.
      const later = await officer.patch(`/cases/${of.id}`, { version: body.version, act });
      expect(later.body.act.reviewFirst).toBe(true);
      const history = (await officer.get(`/cases/${of.id}/history`)).body;
      expect(JSON.stringify(history)).toContain('"reviewFirst":[false,true]');
    });

    it('leaves fifteen days and no other reading after a dismissal', async () => {
      const dismissed = async (reviewFirst: boolean) => {
        const act = { type: '不履行法定职责', madeOn: '2026-02-02', reviewFirst };
        const of = await registered(officer, { ...RESPONDENT, receivedOn: '2026-03-02', act });
        const { body } = await officer.put(`/cases/${of.id}/outcome`, {
          ...{ disposition: 'F23-BH-SQ', madeOn: '2026-04-13', servedOn: '2026-04-15', version: of.version },
        });
        return suit(body);
      };
      const [usual, first] = [await dismissed(false), await dismissed(true)];
      expect(usual).toMatchObject({ periodId: 'XS-45', due: '2026-04-30' });
      expect(usual.steps.join()).toContain('另一种算法');
      expect(first).toMatchObject({ periodId: 'FY23-34', due: '2026-04-30' });
      expect(first.steps.join()).not.toContain('另一种算法');
      expect(first.steps.join()).toContain('复议前置');
    });
  });

  describe('a case that is lost twice', () => {
    let suit: any;
    let above: any;
    const report = {
      name: '败诉报告',
      trigger: { on: 'OUTCOME', verdict: 'LOST', from: 'EFFECT' },
      ...{ amount: 10, unit: 'WORKDAY', importance: 'critical', duty: '报告败诉原因和整改建议' },
      ...{
        source: { title: '败诉报告办法', article: '第七条', quote: '十个工作日内' },
        effectiveFrom: '2026-01-01',
      },
    };
    /** What is to be done in the two cases, and what was told of them since it was asked last. */
    let told = 0;
    async function standing(on: string): Promise<{ open: string[]; told: string[] }> {
      app.turnTo(`${on}T08:31:00+08:00`);
      await app.deliver();
      const ids = [suit, above].filter(Boolean).map(({ id }: any) => id);
      const due = (await officer.get('/deadlines?days=60')).body;
      const open = due
        .filter(({ caseId }: any) => ids.includes(caseId))
        .map(({ name, due: day }: any) => `${name} ${day}`);
      const items = (await officer.get('/notifications?limit=200')).body.items.filter(({ caseId }: any) =>
        ids.includes(caseId),
      );
      const fresh = items
        .slice(0, items.length - told)
        .map(({ title }: any) => title.replace(/^.*案件 \d+：/, ''));
      told = items.length;
      return { open: open.sort(), told: fresh.reverse() };
    }
    const record = async (file: any, event: object) => {
      const { status, body } = await officer.post(`/cases/${file.id}/events`, event);
      expect([status, body.title]).toEqual([201, undefined]);
      return body;
    };
    const judge = async (file: any, outcome: object) => {
      const now = (await officer.get(`/cases/${file.id}`)).body;
      const { status, body } = await officer.put(`/cases/${file.id}/outcome`, {
        ...outcome,
        version: now.version,
      });
      expect([status, body.title]).toEqual([200, undefined]);
      return body;
    };

    it('owes at each step what it owes, and is told of nothing else', async () => {
      app.turnTo('2026-03-02T10:00:00+08:00');
      const { body: organs } = await officer.get('/organs');
      const rule = await officer.post('/local-rules', { ...report, organId: organs[0].id });
      expect([rule.status, rule.body.title]).toEqual([201, undefined]);
      await app.backgroundDone();
      const steps: Record<string, unknown> = {};
      suit = await registered(officer, {
        ...{ ...DEFENDANT, act: { type: '行政处罚', madeOn: '2026-01-05' }, receivedOn: '2026-03-02' },
        events: [{ type: 'DEFENCE_SUBMITTED', on: '2026-03-02' }],
      });
      steps.answered = await standing('2026-03-03');
      app.turnTo('2026-05-18T09:00:00+08:00');
      suit = await judge(suit, { disposition: 'Y1-CX', madeOn: '2026-05-11', servedOn: '2026-05-15' });
      steps.judged = await standing('2026-05-19');
      const proposal = { choice: 'APPEAL', reason: '适用法律有误' };
      const account = {
        username: 'leader',
        displayName: '何局长',
        password: INITIAL_PASSWORD,
        roles: ['LEADER'],
      };
      const leader = (await officer.post('/users', account)).body;
      const chief = await app.stranger().begin('leader');
      const proposed = await officer.post(`/cases/${suit.id}/appeal`, { ...proposal, approverId: leader.id });
      expect([proposed.status, proposed.body.title]).toEqual([200, undefined]);
      expect((await chief.put(`/cases/${suit.id}/appeal`, { approved: true })).status).toBe(200);
      steps.decided = await standing('2026-05-20');
      await record(suit, { type: 'APPEAL_FILED', on: '2026-05-20', by: 'US' });
      steps.appealed = await standing('2026-06-09');
      above = await registered(officer, {
        ...{
          procedure: 'SECOND_INSTANCE',
          capacity: 'DEFENDANT',
          appealedBy: 'US',
          receivedOn: '2026-06-09',
        },
        previousCaseId: suit.id,
      });
      steps.above = await standing('2026-06-10');
      app.turnTo('2026-07-22T09:00:00+08:00');
      above = await judge(above, { disposition: 'Y2-WC', madeOn: '2026-07-20', servedOn: '2026-07-22' });
      steps.lost = await standing('2026-07-23');
      const local = above.deadlines.find((one: any) => one.local);
      expect(local).toMatchObject({ due: '2026-08-05', origin: 'LOCAL' });
      await record(above, { type: 'LOCAL_DONE', on: '2026-07-23', deadlineKey: local.key });
      await record(suit, { type: 'PUBLICATION_WITHDRAWN', on: '2026-07-23' });
      steps.reported = await standing('2026-08-10');
      expect(steps).toEqual({
        answered: { open: ['提出管辖异议 2026-03-17'], told: [] },
        judged: { open: ['对判决上诉 2026-06-01'], told: [] },
        decided: { open: ['对判决上诉 2026-06-01'], told: ['是否上诉：已同意上诉'] },
        // Nothing of a judgment under appeal is owed: no report, no publication to withdraw.
        appealed: { open: [], told: [] },
        above: { open: [], told: [] },
        lost: {
          open: ['撤回已公开的处罚决定信息并说明理由 2026-07-27', '败诉报告 2026-08-05'],
          told: ['撤回公示，还有 4 天'],
        },
        reported: { open: [], told: [] },
      });
    });
  });
});
