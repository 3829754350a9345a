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
});
