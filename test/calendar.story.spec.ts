import type { Transactions } from '#platform';
import { CaseRecomputation } from '../libs/casework/src/deadlines/recomputation/case-recomputation';
import { INITIAL_PASSWORD, type Person, TestApp } from './app';
import { NOTICE } from './notice-of-2027';
import { eventually } from './patience';

const REPLY = 'FY23-48-REPLY';

function deadline(file: any, periodId: string): any {
  return file.deadlines.find((one: any) => one.periodId === periodId);
}

/** Until it is done. */
async function finished(person: Person, jobId: number): Promise<any> {
  let job: any;
  await eventually(async () => {
    job = (await person.get(`/jobs/${jobId}`)).body;
    return job.state === 'DONE' || job.state === 'FAILED';
  });
  return job;
}

describe('the arrangement for 2027', () => {
  let app: TestApp;
  let admin: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-12-25T10:00:00+08:00');
    admin = await app.admin();
  });
  afterEach(() => app.stop());

  async function registered(procedure: string, capacity: string, more: object = {}): Promise<any> {
    const request = { procedure, capacity, receivedOn: '2026-12-25', ...more };
    const { body, status } = await admin.post('/cases', request);
    expect([status, body.title]).toEqual([201, undefined]);
    return body;
  }

  async function fileOf({ id }: any): Promise<any> {
    return (await admin.get(`/cases/${id}`)).body;
  }

  async function announce(): Promise<any> {
    const { body, status } = await admin.put('/calendar/2027', { text: NOTICE });
    expect([status, body.title]).toEqual([200, undefined]);
    return { ...body, job: await finished(admin, body.jobId) };
  }

  it('moves what rested on an estimate, says so in each case, and reminds of the new day', async () => {
    const before = await registered('RECONSIDERATION', 'RESPONDENT', { caseNo: '云川府复〔2026〕31号' });
    // 12/28 29 30 31 | 1/4 5 6 7 8 | 1/11: ten working days, were only 1 January off.
    // Were 2 and 3 January worked for it, it would be the 7th, of which people are reminded meanwhile.
    expect(deadline(before, REPLY)).toMatchObject({
      ...{ due: '2027-01-11', provisional: true, earlierDue: '2027-01-07' },
    });

    const { arrangement, job } = await announce();
    expect(arrangement).toMatchObject({
      year: 2027,
      settled: true,
      source: '国办发明电〔2026〕999号',
      version: 1,
    });
    expect(job).toMatchObject({ state: 'DONE', done: 1, total: 1, result: { changed: 1, moved: 1 } });

    const after = await fileOf(before);
    // 12/28 29 30 31 | 1/6 7 8, Saturday 9 is worked | 1/11 12.
    expect(deadline(after, REPLY)).toMatchObject({ due: '2027-01-12', provisional: false });
    expect(deadline(after, REPLY).steps.join()).toContain('国办发明电〔2026〕999号');
    expect([before.version, after.version]).toEqual([1, 2]);

    const { body: moves } = await admin.get(`/jobs/${job.id}/moves`);
    expect(moves).toEqual([
      {
        ...{ caseId: before.id, caseNo: '云川府复〔2026〕31号', name: deadline(before, REPLY).name },
        ...{ from: '2027-01-11', to: '2027-01-12', provisionalBefore: true, provisionalAfter: false },
        ...{ organId: 1, organName: '本机关', seatId: expect.any(Number) },
        stepsBefore: expect.arrayContaining(['届满：2027年1月11日（周一）。']),
        stepsAfter: expect.arrayContaining(['届满：2027年1月12日（周二）。']),
      },
    ]);
    const account = { username: 'it', displayName: '系统', password: INITIAL_PASSWORD };
    await admin.post('/users', { ...account, roles: ['SYSTEM_ADMIN'] });
    const system = await app.stranger().begin('it');
    // Looks after the calendar, and reads no case.
    expect((await system.get(`/jobs/${job.id}/moves`)).body).toEqual([]);
    const { body: history } = await admin.get(`/cases/${before.id}/history`);
    expect(history[0]).toMatchObject({
      userName: '案期',
      reason: '2027年放假安排（国办发明电〔2026〕999号）已录入',
      changes: {
        dueOn: ['2027-01-11', '2027-01-12'],
        nominalOn: ['2027-01-11', '2027-01-12'],
        provisional: [true, false],
      },
    });
    const { body: reminders } = await admin.get(`/cases/${before.id}/reminders`);
    const planned = (status: string) =>
      reminders.filter((one: any) => one.status === status).map((one: any) => one.step.split(':D')[1]);
    expect(planned('PLANNED').sort()).toEqual(
      ['+1@2027-01-12', '-0@2027-01-12', '-1@2027-01-12', '-3@2027-01-12', '-7@2027-01-12'].sort(),
    );
    expect(planned('CANCELLED')).toHaveLength(5);
  });

  it('takes the doubt from a date that it confirms, and touches no other case', async () => {
    const defendant = await registered('FIRST_INSTANCE', 'DEFENDANT');
    // Fifteen days end on Saturday, 9 January, which would be a day off and is worked.
    expect(deadline(defendant, 'XS-67-ANSWER')).toMatchObject({ due: '2027-01-11', provisional: true });
    const settled = await registered('RECONSIDERATION', 'RESPONDENT', { receivedOn: '2026-10-12' });
    const review = await registered('RECONSIDERATION', 'REVIEW_ORGAN', { receivedOn: '2026-12-07' });

    const { job } = await announce();
    expect(job.result.moved).toBeGreaterThan(0);
    expect(deadline(await fileOf(defendant), 'XS-67-ANSWER')).toMatchObject({
      ...{ due: '2027-01-09', provisional: false },
    });
    expect(settled).toMatchObject(await fileOf(settled));
    // Deemed accepted on 14 December; sixty days end on 12 February, a working day either way.
    const [was, is] = [review, await fileOf(review)].map((file) => deadline(file, 'FY23-62'));
    expect(was).toMatchObject({ due: '2027-02-12', provisional: true });
    expect(is).toMatchObject({ due: '2027-02-12', provisional: false });
    expect(job.result.confirmed).toBeGreaterThan(0);
  });

  it('lets nobody overwrite what it moved', async () => {
    const before = await registered('RECONSIDERATION', 'RESPONDENT');
    await announce();

    const { status } = await admin.patch(`/cases/${before.id}`, { note: '旧版本', version: before.version });
    expect(status).toBe(409);
  });

  it('reads again what somebody changed between reading and storing', async () => {
    const before = await registered('RECONSIDERATION', 'RESPONDENT');
    const recomputation = app.get(CaseRecomputation) as unknown as { transactions: Transactions };
    const { transactions } = recomputation;
    // Its first transaction begins when the cases have been read.
    recomputation.transactions = Object.create(transactions, {
      run: {
        value: async (store: Parameters<Transactions['run']>[0]) => {
          recomputation.transactions = transactions;
          const edit = { note: '已约谈', version: before.version };
          expect((await admin.patch(`/cases/${before.id}`, edit)).status).toBe(200);
          return transactions.run(store);
        },
      },
    });

    const { job } = await announce();
    // The edit settled the case under the new arrangement itself.
    expect(job).toMatchObject({ state: 'DONE', done: 1, result: { changed: 0, moved: 0 } });
    const after = await fileOf(before);
    expect(after).toMatchObject({ note: '已约谈', version: 2 });
    expect(deadline(after, REPLY)).toMatchObject({ due: '2027-01-12', provisional: false });
  });

  it('counts for the next case and for the calculator', async () => {
    const question = `/law/deadline?period=${REPLY}&trigger=2026-12-25`;
    expect((await admin.get(question)).body).toMatchObject({ due: '2027-01-11', provisional: true });
    await announce();

    const later = await registered('RECONSIDERATION', 'RESPONDENT');
    expect(deadline(later, REPLY)).toMatchObject({ due: '2027-01-12', provisional: false });
    expect((await admin.get(question)).body).toMatchObject({ due: '2027-01-12', provisional: false });
  });

  it('moves a follow-up that belongs to no case, too', async () => {
    // Sixty days from 3 November end on Saturday 2 January, and run on to the next working day.
    const { body: followUp } = await admin.post('/follow-ups', {
      ...{ kind: 'OPINION_LETTER', issuer: '云川市人民政府', receivedOn: '2026-11-03' },
    });
    expect(followUp.due).toBe('2027-01-04');
    const { job } = await announce();

    expect(job.result).toEqual({ changed: 1, moved: 1, confirmed: 0 });
    const { body: all } = await admin.get('/follow-ups');
    expect(all.items[0].due).toBe('2027-01-06');
  });

  it('is shown among the years, and can be taken back', async () => {
    const before = await registered('RECONSIDERATION', 'RESPONDENT');
    const unknown = (await admin.get('/law/calendar')).body.at(-1);
    expect(unknown).toMatchObject({ year: 2027, settled: false, source: null, workdays: [] });
    expect(unknown.holidays[0]).toEqual({ name: '元旦', from: '2027-01-01', to: '2027-01-01' });
    await announce();
    expect((await admin.get('/law/calendar')).body.at(-1)).toMatchObject({ year: 2027, settled: true });

    const stale = await admin.delete('/calendar/2027', { reason: '录错了', version: 2 });
    expect(stale.status).toBe(409);
    const { body } = await admin.delete('/calendar/2027', { reason: '录错了', version: 1 });
    await finished(admin, body.jobId);
    expect(deadline(await fileOf(before), REPLY)).toMatchObject({ due: '2027-01-11', provisional: true });
    expect((await admin.delete('/calendar/2027', { reason: '录错了', version: 1 })).status).toBe(404);
  });

  it('may be entered day by day, replaced, and said twice without any work', async () => {
    const arrangement = {
      source: '测试〔2026〕1号',
      holidays: [
        { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
        { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
        { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
      ],
      workdays: ['2027-05-08'],
    };
    const first = await admin.put('/calendar/2027', arrangement);
    expect(first.body.arrangement).toMatchObject({ ...arrangement, version: 1 });
    expect((await admin.put('/calendar/2027', arrangement)).body.jobId).toBeNull();

    const stale = await admin.put('/calendar/2027', { ...arrangement, workdays: [], version: 7 });
    expect(stale.status).toBe(409);
    const second = await admin.put('/calendar/2027', { ...arrangement, workdays: [], version: 1 });
    expect(second.body.arrangement).toMatchObject({ workdays: [], version: 2 });
  });

  it.each<[string, object, { field: string; message: string }]>([
    [
      'of another year',
      { text: NOTICE.replaceAll('2027年', '2026年') },
      { field: 'text', message: '2026年1月1日是星期四，通知写的是星期五，请核对年份和日期。' },
    ],
    ['that is empty', {}, { field: 'text', message: '请粘贴放假通知，或者逐日录入放假和调休上班日' }],
    [
      'without its number',
      { text: NOTICE.replace('国办发明电〔2026〕999号', '') },
      { field: 'source', message: '应当写明放假通知的文号。' },
    ],
    [
      'with a make-up day on a Monday',
      { text: NOTICE.replace('1月9日（周六）上班', '1月11日上班') },
      { field: 'text', message: '调休上班日2027年1月11日不是周六或者周日。' },
    ],
    [
      'with overlapping holidays',
      {
        source: '测试',
        holidays: [
          { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
          { name: '春节', from: '2027-01-03', to: '2027-01-07' },
        ],
      },
      { field: 'holidays[1].from', message: '元旦和春节的放假日期重叠。' },
    ],
    [
      'said twice over',
      { text: NOTICE, holidays: [] },
      { field: 'text', message: '通知全文和逐日录入只填一项' },
    ],
  ])('%s is refused', async (_what, body, error) => {
    const answer = await admin.put('/calendar/2027', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(error);
    expect(await app.rows('calendar_years')).toBe(0);
    expect(await app.rows('jobs')).toBe(0);
  });

  it('is entered by the administrator of the whole installation alone', async () => {
    await admin.post('/users', { username: 'li', displayName: '李敏', password: 'password-of-li' });
    const { body: branch } = await admin.post('/organs', { name: '东区分局' });
    await admin.post('/users', {
      ...{ username: 'wang', displayName: '王强', password: 'password-of-wang', organId: branch.id },
      roles: ['SYSTEM_ADMIN'],
    });
    const li = await app.stranger().begin('li', 'password-of-li');
    const wang = await app.stranger().begin('wang', 'password-of-wang');

    expect((await li.put('/calendar/2027', { text: NOTICE })).body.code).toBe('NotPermitted');
    expect((await wang.put('/calendar/2027', { text: NOTICE })).body.code).toBe('OnlyAtTheTop');
    const { job } = await announce();
    expect((await li.get(`/jobs/${job.id}`)).status).toBe(403);
    expect((await wang.get('/jobs')).status).toBe(403);
    expect((await admin.get('/jobs?kind=RECOMPUTE_DEADLINES')).body).toEqual([job]);
    expect((await admin.get('/jobs?kind=ELSE')).body).toEqual([]);
  });
});
