import { type Person, TestApp } from './app';
import { registered, RESPONDENT } from './registration';

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
});
