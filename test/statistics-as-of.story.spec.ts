import { type Person, TestApp } from './app';
import { conclude, DEFENDANT, registered, RESPONDENT } from './registration';

const YEAR_2020 = 'from=2020-01-01&to=2020-12-31';

/** What was known when: the files as they were on the evening of a day. */
describe('an earlier day', () => {
  let app: TestApp;
  let officer: Person;
  beforeAll(async () => {
    app = await TestApp.start('2020-12-20T10:00:00+08:00');
    officer = await app.admin();
  });
  afterAll(() => app.stop());

  /** A session does not last for days. */
  async function turnTo(day: string): Promise<void> {
    app.turnTo(`${day}T10:00:00+08:00`);
    await officer.signIn();
  }

  async function asOf(day: string, rest = YEAR_2020): Promise<any> {
    const { body } = await officer.get(`/statistics?${rest}&asOf=${day}`);
    return body;
  }

  it('knows neither what was entered later nor what was corrected later', async () => {
    const { id, version } = await registered(officer, { ...RESPONDENT, receivedOn: '2020-12-01' });
    expect((await asOf('2020-12-20')).streams.respondent).toMatchObject({ received: 1, pending: 1 });

    await turnTo('2021-01-05');
    await registered(officer, { ...RESPONDENT, receivedOn: '2020-12-30' });
    const decided = await conclude(officer, { id, version }, 'F17-WC', '2020-12-28');
    await turnTo('2021-01-10');
    const moved = await officer.patch(`/cases/${id}`, {
      receivedOn: '2019-12-31',
      version: decided.version,
      reason: '收文登记簿所载日期',
    });
    expect(moved.body.receivedOn).toBe('2019-12-31');

    expect((await asOf('2021-01-10')).streams.respondent).toMatchObject({
      carriedIn: 1,
      received: 1,
      concluded: 1,
      pending: 1,
    });
    expect((await asOf('2021-01-09')).streams.respondent).toMatchObject({
      carriedIn: 0,
      received: 2,
      concluded: 1,
      pending: 1,
      results: { MAINTAINED: 1 },
    });
    expect((await asOf('2021-01-04')).streams.respondent).toMatchObject({
      received: 1,
      concluded: 0,
      pending: 1,
    });
    expect((await asOf('2020-12-19')).streams.respondent).toMatchObject({ received: 0, pending: 0 });
  });

  it('knows hearings, leaders and letters as they stood', async () => {
    await turnTo('2021-03-01');
    const { id } = await registered(officer, { ...DEFENDANT, receivedOn: '2021-02-01' });
    const trial = await officer.post(`/cases/${id}/hearings`, {
      kind: 'TRIAL',
      at: '2021-03-10T09:30:00+08:00',
      place: '第一法庭',
      courtNotice: true,
    });
    expect(trial.status).toBe(201);
    await turnTo('2021-03-12');
    const held = await officer.patch(`/hearings/${trial.body.id}`, { status: 'HELD' });
    expect(held.status).toBe(200);
    await turnTo('2021-03-15');
    const appeared = await officer.put(`/hearings/${trial.body.id}/appearance`, {
      leader: { name: '李局', post: '局长', rank: 'PRINCIPAL' },
      status: 'APPEARED',
      spoke: true,
    });
    expect(appeared.status).toBe(200);
    const letter = await officer.post('/follow-ups', { kind: 'OPINION_LETTER', receivedOn: '2021-03-02' });
    await turnTo('2021-03-20');
    await officer.put(`/follow-ups/${letter.body.id}`, { answeredOn: '2021-03-19', result: '已整改' });

    const march = 'from=2021-03-01&to=2021-03-31';
    const on = async (day: string) => {
      const { appearances, followUps } = await asOf(day, march);
      return [
        appearances.heard,
        appearances.appeared,
        appearances.notRecorded,
        followUps.received,
        followUps.answered,
      ];
    };
    expect(await on('2021-03-11')).toEqual([0, 0, 0, 0, 0]);
    expect(await on('2021-03-14')).toEqual([1, 0, 1, 0, 0]);
    expect(await on('2021-03-19')).toEqual([1, 1, 0, 1, 0]);
    expect(await on('2021-03-20')).toEqual([1, 1, 0, 1, 1]);
    const { rates } = await asOf('2021-03-20', march);
    expect(rates.find(({ id: of }: any) => of === 'R-CT')).toMatchObject({ value: 1, shown: '100.0%' });
  });

  it('compares replies with what was known of their deadlines', async () => {
    await turnTo('2021-05-10');
    const { id } = await registered(officer, { ...RESPONDENT, receivedOn: '2021-05-06' });
    const may = 'from=2021-05-01&to=2021-05-31';
    await turnTo('2021-05-25');
    // 10 natural days of the law of 2017 from 6 May: Sunday the 16th, and so Monday the 17th.
    const replyRate = async (day: string) =>
      (await asOf(day, may)).rates.find(({ name }: any) => name === '按期答复率');
    expect(await replyRate('2021-05-17')).toMatchObject({ numerator: 0, denominator: 0, value: null });
    expect(await replyRate('2021-05-18')).toMatchObject({ numerator: 0, denominator: 1 });
    const reply = await officer.post(`/cases/${id}/events`, { type: 'REPLY_SUBMITTED', on: '2021-05-14' });
    expect(reply.status).toBe(201);
    expect(await replyRate('2021-05-25')).toMatchObject({ numerator: 1, denominator: 1 });
    expect(await replyRate('2021-05-24')).toMatchObject({ numerator: 0, denominator: 1 });
  });
});
