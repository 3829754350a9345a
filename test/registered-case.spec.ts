import { DataSource } from 'typeorm';
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js';
import { type Person, TestApp } from './app';

/** MariaDB takes what does not wait for one another in one trip. */
const MOST_TRIPS = process.env.TEST_DATABASE_URL
  ? { event: 17, opening: 3, registration: 13 }
  : { event: 19, opening: 6, registration: 17 };

/** The answer to a registration is put together from the rows at hand; it must be what is read afterwards. */
describe('the answer to a registration', () => {
  let app: TestApp;
  let clerk: Person;
  beforeAll(async () => {
    app = await TestApp.start('2026-11-20T10:00:00+08:00');
    clerk = await app.admin();
  });
  afterAll(() => app.stop());

  async function registered(body: object, headers?: Record<string, string>): Promise<any> {
    const answer = await clerk.post('/cases', body, headers);
    expect([answer.status, answer.body.title]).toEqual([201, undefined]);
    const { alike: _alike, ...file } = answer.body;
    expect((await clerk.get(`/cases/${answer.body.id}`)).body).toEqual(file);
    return file;
  }

  it('is the case as it is read, when nothing but the least is told', async () => {
    const file = await registered({
      procedure: 'RECONSIDERATION',
      capacity: 'RESPONDENT',
      receivedOn: '2026-11-19',
    });
    expect(file.deadlines.map((one: any) => one.periodId)).toEqual(['FY23-48-REPLY']);
    expect(file).toMatchObject({ registrarName: '管理员', officerName: null, parties: [] });
    expect(file.stages.map((stage: any) => stage.id)).toEqual([file.id]);
  });

  it('is the case as it is read, with people, several parties and events out of order', async () => {
    const unit = (await clerk.post('/units', { name: '法规科' })).body;
    const officer = (
      await clerk.post('/users', { username: 'officer', displayName: '李娜', password: 'a-long-password' })
    ).body;
    const file = await registered(
      {
        ...{
          procedure: 'FIRST_INSTANCE',
          capacity: 'DEFENDANT',
          receivedOn: '2026-10-12',
          note: '涉及 "引号"',
        },
        ...{
          unitId: unit.id,
          officerId: officer.id,
          defendantForm: 'DIRECT',
          caseNo: '（2026）云0102行初8号',
        },
        parties: [
          { role: 'APPLICANT', kind: 'NATURAL', name: '张伟' },
          { role: 'THIRD_PARTY', kind: 'LEGAL', name: '某公司' },
        ],
        act: { type: '行政处罚', madeOn: '2026-06-20' },
        events: [
          { type: 'DEFENCE_SUBMITTED', on: '2026-10-20' },
          { type: 'COMPLAINT_RECEIVED', on: '2026-10-12' },
        ],
      },
      { 'Idempotency-Key': 'registered-once' },
    );
    expect(file).toMatchObject({ unitName: '法规科', officerName: '李娜' });
    expect(file.events.map((event: any) => event.on)).toEqual(['2026-10-12', '2026-10-20']);
  });

  it('is the case as it is read, with the stages before it', async () => {
    const first = await registered({
      procedure: 'RECONSIDERATION',
      capacity: 'RESPONDENT',
      receivedOn: '2026-06-01',
    });
    const second = await registered({
      procedure: 'FIRST_INSTANCE',
      capacity: 'DEFENDANT',
      receivedOn: '2026-11-18',
      previousCaseId: first.id,
    });
    expect(second.stages.map((stage: any) => stage.id)).toEqual([first.id, second.id]);
  });

  it('tells each of many who register one number at once but the first', async () => {
    const one = { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', receivedOn: '2026-11-18' };
    const numbers = ['（2026）云0102行初77号', '(2026)云0102行初 ７７号', '2026云0102行初77'];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => clerk.post('/cases', { ...one, caseNo: numbers[at % 3] })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const told = answers.filter(({ body }) => body.alike.length > 0);
    expect(told.length).toBeGreaterThanOrEqual(49);
    expect(told[0]?.body.alike[0]).toMatchObject({ caseNo: numbers[0], receivedOn: '2026-11-18' });
  });

  it('tells of a case without a number that came from the same person on the same day', async () => {
    const named = (name: string, receivedOn = '2026-11-17') => ({
      ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn },
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name }],
    });
    const { id } = await registered(named('买买提·艾力'));
    const alikeOf = async (body: object) =>
      (await clerk.post('/cases', body)).body.alike.map((one: any) => one.id);
    expect(await alikeOf(named('买买提 • 艾力'))).toEqual([id]);
    expect(await alikeOf(named('买买提·艾力', '2026-11-16'))).toEqual([]);
    expect(await alikeOf(named('买买提'))).toEqual([]);
  });

  it('takes few statements, as what follows does', async () => {
    const counted = statementsOf(app);
    const file = await registered({
      ...{ procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', receivedOn: '2026-11-10', note: '数一数' },
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '张伟' }],
    });
    counted();
    const answer = await clerk.post(`/cases/${file.id}/events`, {
      type: 'DEFENCE_SUBMITTED',
      on: '2026-11-12',
    });
    // 31 when every row was read by itself, and the case read again for the answer.
    expect(counted()).toBeLessThanOrEqual(MOST_TRIPS.event);
    const { body } = await clerk.get(`/cases/${file.id}`);
    expect(counted()).toBeLessThanOrEqual(MOST_TRIPS.opening);
    expect(answer.body).toEqual(body);
    await clerk.post('/cases', {
      procedure: 'RECONSIDERATION',
      capacity: 'RESPONDENT',
      receivedOn: '2026-11-19',
    });
    expect(counted()).toBeLessThanOrEqual(MOST_TRIPS.registration);
  });
});

/** @returns what says how many trips to the database there were since it was asked last, the ends of transactions aside. */
function statementsOf(app: TestApp): () => number {
  let count = 0;
  const { driver } = app.get(DataSource);
  const runner = driver.createQueryRunner('master');
  // What a connection does with a statement before it is sent is not counted.
  const sends = process.env.TEST_DATABASE_URL ? MysqlQueryRunner.prototype : Object.getPrototypeOf(runner);
  const { query } = sends;
  jest.spyOn(sends, 'query').mockImplementation(function (this: unknown, ...told: unknown[]) {
    if (!ENDS.includes(String(told[0]))) count += 1;
    return query.apply(this, told);
  });
  return () => {
    const told = count;
    count = 0;
    return told;
  };
}

const ENDS = ['START TRANSACTION', 'BEGIN TRANSACTION', 'COMMIT'];
