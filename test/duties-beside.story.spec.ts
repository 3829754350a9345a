import { INITIAL_PASSWORD, Person, TestApp } from './app';
import { DEFENDANT, registered, RESPONDENT } from './registration';

/** What an office owes beside the periods of the proceeding. */
describe('duties beside the statute', () => {
  let app: TestApp;
  let officer: Person;
  beforeAll(async () => {
    app = await TestApp.start('2026-03-02T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterAll(() => app.stop());

  function clock(file: any, periodId: string): any {
    return file.deadlines.find((one: any) => one.periodId === periodId);
  }

  describe('a clock of the act', () => {
    const replied = { events: [{ type: 'REPLY_SUBMITTED', on: '2026-03-02' }] };

    it('opens, is extended, reminded, met, and taken back, and is counted in no rate', async () => {
      const rates = async () => (await officer.get('/statistics?from=2026-01-01&to=2026-12-31')).body.rates;
      const of = await registered(officer, { ...RESPONDENT, receivedOn: '2026-03-02', ...replied });
      const before = await rates();
      const record = (told: object) => officer.post(`/cases/${of.id}/events`, { clock: 'QZ-25', ...told });
      const begun = await record({ type: 'CLOCK_STARTED', on: '2026-02-25' });
      // 2/25 + 30 日 = 3/27.
      expect(clock(begun.body, 'QZ-25')).toMatchObject({
        ...{ origin: 'CLOCK', due: '2026-03-27', ours: true, importance: 'critical', status: 'OPEN' },
        basis: { article: '第二十五条第一款' },
      });
      const refused = await record({ type: 'CLOCK_EXTENDED', on: '2026-03-02', days: 31 });
      expect([refused.status, refused.body.errors[0].field]).toEqual([400, 'days']);
      const extended = await record({
        type: 'CLOCK_EXTENDED',
        on: '2026-03-02',
        days: 10,
        approvedBy: '王局长',
      });
      expect(clock(extended.body, 'QZ-25')).toMatchObject({ due: '2026-04-06' });

      app.turnTo('2026-04-06T08:31:00+08:00');
      await app.deliver();
      const titles = (await officer.get('/notifications?limit=50')).body.items.map(({ title }: any) => title);
      expect(titles.join()).toContain('查封扣押');
      const due = (await officer.get('/deadlines?days=7')).body;
      expect(due.find(({ periodId }: any) => periodId === 'QZ-25')).toMatchObject({
        origin: 'CLOCK',
        mayWrite: true,
      });

      const done = await record({ type: 'CLOCK_DONE', on: '2026-04-06' });
      expect(clock(done.body, 'QZ-25')).toMatchObject({ status: 'MET', metOn: '2026-04-06' });
      expect(await rates()).toEqual(before);

      const ended = done.body.events.find(({ type }: any) => type === 'CLOCK_DONE');
      const undone = await officer.delete(`/cases/${of.id}/events/${ended.id}`, {
        ...{ reason: '录错', version: done.body.version },
      });
      expect(clock(undone.body, 'QZ-25')).toMatchObject({ status: 'OPEN', metOn: null });
      const start = undone.body.events.find(({ type }: any) => type === 'CLOCK_STARTED');
      const stays = await officer.delete(`/cases/${of.id}/events/${start.id}`, {
        ...{ reason: '录错', version: undone.body.version },
      });
      expect(stays.status).toBe(400);
    });
  });

  describe('an open case that nobody touched for thirty days', () => {
    const unconfirmed = async () =>
      (await officer.get('/cases?only=UNCONFIRMED')).body.items.map(({ id }: any) => id);
    const counted = async () =>
      (await officer.get('/statistics?from=2027-01-01&to=2027-12-31')).body.unconfirmed;
    const report = async () => (await officer.get('/reports/annual?year=2027&format=text')).body as string;
    /** Of the case before, which nobody has touched either. */
    let first = 0;
    const asked = async () => {
      await app.deliver();
      const { items } = (await officer.get('/notifications?limit=200')).body;
      const about = items.filter(({ title, at }: any) => title.includes('仍无变化') && at > '2027');
      return about.map(({ caseId }: any) => caseId).filter((id: number) => id !== first);
    };

    it('asks once, is answered at one press, and is counted as unconfirmed until then', async () => {
      app.turnTo('2027-03-02T10:00:00+08:00');
      const answered = { events: [{ type: 'REPLY_SUBMITTED', on: '2027-03-02' }] };
      const of = await registered(officer, { ...RESPONDENT, receivedOn: '2027-03-02', ...answered });
      const old = await registered(officer, { ...RESPONDENT, receivedOn: '2026-10-08' });
      expect(of.unconfirmedFrom).toBe('2027-04-01');
      const before: [number[], number] = [await unconfirmed(), await counted()];
      first = before[0][0]!;
      expect(before[0]).not.toContain(of.id);

      app.turnTo('2027-04-01T08:31:00+08:00');
      expect(await unconfirmed()).toEqual(expect.arrayContaining([of.id, old.id]));
      expect(await counted()).toBe(before[1] + 2);
      expect(await report()).toContain(`其中有${before[1] + 2}件在办案件三十日以上没有变动`);
      // What was typed in afterwards asks on the desk alone.
      expect(await asked()).toEqual([of.id]);
      app.turnTo('2027-04-02T08:31:00+08:00');
      expect(await asked()).toEqual([of.id]);

      const { status, body } = await officer.post(`/cases/${of.id}/unchanged`, { version: of.version });
      expect([status, body.unconfirmedFrom]).toEqual([200, '2027-05-02']);
      expect(await unconfirmed()).not.toContain(of.id);
      const history = (await officer.get(`/cases/${of.id}/history`)).body;
      expect(history[0]).toMatchObject({ changes: { confirmedOn: [null, '2027-04-02'] } });
      expect((await officer.post(`/cases/${of.id}/unchanged`, { version: of.version })).status).toBe(409);

      // Whatever is done to it answers as well.
      const note = { type: 'NOTE', on: '2027-04-02', title: '电话询问进展' };
      await officer.post(`/cases/${old.id}/events`, note);
      expect(await unconfirmed()).toEqual(before[0]);
      expect(await counted()).toBe(before[1]);
    });

    it('asks nothing once it is closed', async () => {
      app.turnTo('2027-04-02T10:00:00+08:00');
      const of = await registered(officer, { ...RESPONDENT, receivedOn: '2027-04-02' });
      const outcome = { disposition: 'F23-WC', madeOn: '2027-04-02', servedOn: '2027-04-02' };
      const { body, status } = await officer.put(`/cases/${of.id}/outcome`, {
        ...outcome,
        version: of.version,
      });
      expect([status, body.status, body.unconfirmedFrom]).toEqual([200, 'CLOSED', null]);
      const refused = await officer.post(`/cases/${of.id}/unchanged`, {});
      expect([refused.status, refused.body.title]).toEqual([409, '这件案件已经结案，不需要确认有无变化']);
    });
  });

  describe('whether to appeal', () => {
    let leader: Person;
    let leaderId: number;
    beforeAll(async () => {
      app.turnTo('2027-05-20T10:00:00+08:00');
      const account = {
        username: 'leader',
        displayName: '何局长',
        password: INITIAL_PASSWORD,
        roles: ['LEADER'],
      };
      leaderId = (await officer.post('/users', account)).body.id;
      leader = await new Person(app.url).begin('leader');
    });

    async function judged(): Promise<any> {
      const suit = await registered(officer, {
        ...{ ...DEFENDANT, act: { type: '行政处罚', madeOn: '2026-11-03' }, receivedOn: '2027-02-02' },
      });
      const { body, status } = await officer.put(`/cases/${suit.id}/outcome`, {
        ...{ disposition: 'Y1-CX', madeOn: '2027-05-14', servedOn: '2027-05-18', version: suit.version },
      });
      expect([status, body.title]).toEqual([200, undefined]);
      return body;
    }
    const propose = ({ id }: any, choice: string, more = {}) =>
      officer.post(`/cases/${id}/appeal`, { choice, reason: '事实清楚', approverId: leaderId, ...more });
    const answer = ({ id }: any, told: object) => leader.put(`/cases/${id}/appeal`, told);
    const toTheLeader = async () =>
      (await leader.get('/cases?only=AWAITING_APPROVAL')).body.items.map(({ id }: any) => id);
    const titlesOf = async (person: Person, { id }: any): Promise<string[]> => {
      await app.deliver();
      const { items } = (await person.get('/notifications?limit=200')).body;
      return items.filter(({ caseId }: any) => caseId === id).map(({ title }: any) => title);
    };
    const term = (file: any) => file.deadlines.find(({ periodId }: any) => periodId === 'XS-85-J');
    const figures = async () => (await officer.get('/statistics?from=2027-05-01&to=2027-05-31')).body.appeals;

    it('is proposed, returned, proposed again and approved, and an appeal is pressed for', async () => {
      const of = await judged();
      expect((await propose(of, 'APPEAL', { approverId: 1_000_000 })).body.errors[0].field).toBe(
        'approverId',
      );
      const proposed = await propose(of, 'APPEAL');
      expect([proposed.status, proposed.body.title]).toEqual([200, undefined]);
      expect((await propose(of, 'ACCEPT')).status).toBe(400);
      expect(await toTheLeader()).toContain(of.id);
      expect((await titlesOf(leader, of)).join()).toContain('待审批：拟上诉');

      const own = await officer.put(`/cases/${of.id}/appeal`, { approved: true });
      expect([own.status, own.body.errors[0].message]).toEqual([400, '本人提出的意见由他人审批']);
      expect((await answer(of, { approved: false })).body.errors[0].field).toBe('reason');
      expect((await answer(of, { approved: false, reason: '请补充理由' })).status).toBe(200);
      expect(await toTheLeader()).not.toContain(of.id);
      expect((await titlesOf(officer, of)).join()).toContain('已退回“上诉”的意见');

      expect((await propose(of, 'APPEAL')).status).toBe(200);
      expect((await answer(of, { approved: true })).status).toBe(200);
      expect((await titlesOf(officer, of)).filter((title) => title.includes('已同意上诉'))).toHaveLength(1);
      expect((await titlesOf(leader, of)).filter((title) => title.includes('待审批'))).toHaveLength(1);
      const { body } = await officer.get(`/cases/${of.id}`);
      expect(term(body)).toMatchObject({ status: 'OPEN', importance: 'critical', due: '2027-06-02' });
      app.turnTo('2027-06-01T08:31:00+08:00');
      expect((await titlesOf(officer, of)).join()).toContain('上诉（已批准）');
      // What is recorded by a form of its own is not written down as an event, nor taken back as one.
      const forged = { type: 'APPEAL_APPROVED', on: '2027-06-01' };
      expect((await officer.post(`/cases/${of.id}/events`, forged)).status).toBe(400);
      expect(await figures()).toEqual({ appealable: 1, proposed: 1, approved: 1, appealed: 0 });
      await officer.post(`/cases/${of.id}/events`, { type: 'APPEAL_FILED', on: '2027-06-01', by: 'US' });
      expect(await figures()).toEqual({ appealable: 1, proposed: 1, approved: 1, appealed: 1 });
    });

    it('approved not to, says nothing more, and is read only after the time to appeal', async () => {
      app.turnTo('2027-05-20T10:00:00+08:00');
      const of = await judged();
      expect((await propose(of, 'ACCEPT')).status).toBe(200);
      const { body } = await answer(of, { approved: true });
      const back = await leader.delete(`/cases/${of.id}/appeal`, { reason: '再议', version: body.version });
      expect([back.status, back.body.title]).toEqual([200, undefined]);
      const again = await answer(of, { approved: true });
      expect(term(again.body)).toMatchObject({ status: 'CANCELLED', lapsed: null });

      app.turnTo('2027-06-03T08:31:00+08:00');
      expect((await titlesOf(officer, of)).join()).not.toMatch(/权利已失|可以上诉/);
      const late = await officer.delete(`/cases/${of.id}/appeal`, {
        reason: '迟',
        version: again.body.version,
      });
      expect([late.status, late.body.title]).toEqual([409, '不在上诉期内，是否上诉的意见只能查看']);
      // The judgment still takes effect at the end of the time, which somebody confirms.
      const waiting = (await officer.get('/cases?only=AWAITING_EFFECT')).body.items;
      expect(waiting.map(({ id }: any) => id)).toContain(of.id);
    });
  });
});
