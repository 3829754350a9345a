import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JobRunner, Transactions } from '#platform';
import { RegisteringJob } from '../libs/ledger/src/imports/registering.job';
import { type Answer, type Person, TestApp } from './app';
import { eventually } from './patience';

const FOLDER = join(__dirname, 'fixtures', 'ledgers');
const truthOf = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));

/** As a browser sends a file. */
function upload(person: Person, name: string, capacity: string): Promise<Answer> {
  return send(person, new Blob([readFileSync(join(FOLDER, name))]), name, capacity);
}

function send(person: Person, content: Blob, name: string, capacity: string): Promise<Answer> {
  const form = new FormData();
  form.set('file', content, name);
  form.set('capacity', capacity);
  return person.raw('POST', '/imports', { body: form });
}

const numbersOf = async (person: Person, year: string, stream: string) => {
  const { body } = await person.get(`/statistics?from=${year}-01-01&to=${year}-12-31`);
  const { carriedIn, received, notAccepted, concluded, pending, results, balanced } = body.streams[stream];
  return { carriedIn, received, notAccepted, concluded, pending, results, balanced };
};

describe('old ledgers come in', () => {
  let app: TestApp;
  let clerk: Person;
  beforeAll(async () => {
    app = await TestApp.start('2026-11-02T10:00:00+08:00');
    clerk = await app.clerk();
  });
  afterAll(() => app.stop());

  it.each([
    ['respondent-2021-2023', 'RESPONDENT'],
    ['litigation-2022-2024', 'DEFENDANT'],
  ])('%s: looked over, completed, registered, and the years balance', async (name, capacity) => {
    const truth = truthOf(name);
    const { status, body: begun } = await upload(clerk, `${name}.xlsx`, capacity);
    expect(status).toBe(201);
    const { body: review } = await clerk.get(`/imports/${begun.id}`);
    expect(review).toMatchObject({ status: 'REVIEW', counts: truth.counts, cases: 0 });
    expect(review.unknownWords.map(({ word }: { word: string }) => word).sort()).toEqual(
      Object.keys(truth.words).sort(),
    );

    const confirm = ['CASE_NO_REPAIRED'];
    const adjusted = await clerk.put(`/imports/${begun.id}`, { words: truth.words, confirm });
    expect(adjusted.body).toMatchObject({ status: 'REVIEW', unknownWords: [] });
    expect((await clerk.post(`/imports/${begun.id}/commit`)).status).toBe(202);
    await app.backgroundDone();

    const { body: done } = await clerk.get(`/imports/${begun.id}`);
    const imported = Object.keys(truth.cases).length - truth.counts.wrong;
    expect(done).toMatchObject({ status: 'DONE', cases: imported });
    for (const [year, streams] of Object.entries<Record<string, object>>(truth.statistics)) {
      for (const [stream, numbers] of Object.entries(streams)) {
        expect(await numbersOf(clerk, year, stream)).toEqual({ ...numbers, balanced: true });
      }
    }
  });

  it('reminds nobody of what is long past', async () => {
    await app.deliver();
    const { body } = await clerk.get('/notifications');
    expect(body.items).toEqual([]);
  });

  it('imports nothing twice: the same file gives its import back, and its rows are known in another', async () => {
    const cases = await app.rows('cases');
    const { body: again } = await upload(clerk, 'respondent-2021-2023.xlsx', 'RESPONDENT');
    expect((await clerk.get(`/imports/${again.id}`)).body.status).toBe('DONE');
    const text =
      '复议案号\t申请人\t收案日期\n澜政复〔2021〕30号\t许雨桐\t2021.1.5\n澜政复〔2021〕99号\t新人\t2021.1.5';
    const { body: other } = await clerk.post('/imports', { text, capacity: 'RESPONDENT' });
    const { body: rows } = await clerk.get(`/imports/${other.id}/rows`);
    expect(rows.items.map(({ verdict, reasons }: any) => [verdict, reasons])).toEqual([
      ['skip', ['HEADING']],
      ['doubtful', ['IN_REGISTER']],
      ['ok', []],
    ]);
    await clerk.post(`/imports/${other.id}/commit`);
    await app.backgroundDone();
    expect(await app.rows('cases')).toBe(cases + 1);
    expect((await clerk.get(`/imports/${other.id}`)).body.cases).toBe(1);

    expect((await clerk.delete(`/imports/${other.id}`)).body.status).toBe('UNDONE');
    expect((await clerk.get('/cases?q=新人')).body.total).toBe(0);
    expect((await clerk.delete(`/imports/${other.id}`)).body.status).toBe('UNDONE');
  });

  const HEADING = '复议案号\t申请人\t复议机关\t收案日期\t文号\t结案种类\t结案日期\n';

  it('completes what is there by its number, writes nothing over, and finds nothing to do the second time', async () => {
    const { body: file } = await clerk.post('/cases', {
      ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2022-05-05' },
      ...{ caseNo: '澜政复〔2022〕501号', authority: '澜江市政府', note: '原有' },
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '齐一' }],
    });
    const text = `${HEADING}澜政复〔2022〕501号\t齐一\t别的政府\t2022.5.5\t澜市监罚〔2022〕7号\t维持\t2022.7.1\n澜政复〔2022〕502号\t齐二\t澜江市政府\t2022.5.6\t\t\t\n`;
    const { body: begun } = await clerk.post('/imports', { text, capacity: 'RESPONDENT', mode: 'COMPLETE' });
    const preview = async () => (await clerk.get(`/imports/${begun.id}/rows`)).body.items.slice(1);
    expect(await preview()).toMatchObject([
      { verdict: 'ok', matchId: file.id, completes: ['行政行为文号', '处理结果'] },
      { verdict: 'skip', reasons: ['NOT_IN_REGISTER'], completes: [] },
    ]);
    const both = await clerk.put(`/imports/${begun.id}`, { mode: 'BOTH' });
    expect(both.body).toMatchObject({ mode: 'BOTH', completed: 1, taken: 2 });

    await clerk.post(`/imports/${begun.id}/commit`);
    await app.backgroundDone();
    const { body: done } = await clerk.get(`/imports/${begun.id}`);
    expect(done).toMatchObject({ status: 'DONE', cases: 1, completed: 1 });
    const { body: after } = await clerk.get(`/cases/${file.id}`);
    expect(after).toMatchObject({ authority: '澜江市政府', note: '原有', receivedOn: '2022-05-05' });
    expect(after.act.documentNo).toBe('澜市监罚〔2022〕7号');
    expect(after.outcome).toMatchObject({ result: 'MAINTAINED', madeOn: '2022-07-01' });

    const again = await clerk.post('/imports', { text: `${text}\n`, capacity: 'RESPONDENT', mode: 'BOTH' });
    const { body: nothing } = await clerk.get(`/imports/${again.body.id}`);
    expect(nothing).toMatchObject({ taken: 0, completed: 0, counts: { ok: 0, doubtful: 0, wrong: 0 } });

    // What was there before stays when the import is taken back.
    await clerk.delete(`/imports/${begun.id}`);
    expect((await clerk.get(`/cases/${file.id}`)).body.withdrawn ?? null).toBeNull();
    expect((await clerk.get('/cases?q=齐二')).body.total).toBe(0);
  });

  it('goes on where a process died, and registers no row twice', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `澜政复〔2021〕${700 + i}号\t贾${i}\t澜江市政府\t2021.5.5\t\t\t`,
    );
    const text = `${HEADING}${rows.join('\n')}\n`;
    const { body: begun } = await clerk.post('/imports', { text, capacity: 'RESPONDENT' });
    const job = app.get(RegisteringJob);
    const slice = job.slice.bind(job);
    let slices = 0;
    // The second part dies with its process: what it wrote is not committed, and the job is found again.
    const dies = jest.spyOn(job, 'slice').mockImplementation((run) => {
      if (slices++ !== 1) return slice(run);
      return app.get(Transactions).run(async () => {
        await slice(run);
        throw new Error('The process died');
      });
    });
    await clerk.post(`/imports/${begun.id}/commit`);
    await eventually(() => slices > 1);
    const runner = app.get(JobRunner);
    await runner.tick();
    dies.mockRestore();
    expect((await clerk.get(`/imports/${begun.id}`)).body).toMatchObject({ cases: 24 });
    app.turnTo('2026-11-02T11:00:00+08:00');
    await runner.tick();
    expect((await clerk.get(`/imports/${begun.id}`)).body).toMatchObject({ status: 'DONE', cases: 60 });
    expect((await clerk.get('/cases?q=贾')).body.total).toBe(60);
  });

  it('takes a column for what the person says it is, and remembers it', async () => {
    const text = '甲\t乙\t丙\n张一\t2022.3.1\tx\n张二\t2022.3.2\ty';
    const heading = '申请人\t复议案号\t程序\t某日\n';
    const body = `${heading}张一\t澜政复〔2022〕201号\t复议\t2022.3.1\n`;
    expect((await clerk.post('/imports', { text, capacity: 'RESPONDENT' })).status).toBe(201);
    const { body: begun } = await clerk.post('/imports', { text: body, capacity: 'RESPONDENT' });
    expect((await clerk.get(`/imports/${begun.id}`)).body.counts).toMatchObject({ wrong: 1 });
    const columns = { 0: { 3: 'receivedOn' } };
    expect((await clerk.put(`/imports/${begun.id}`, { columns })).body.counts).toMatchObject({ ok: 1 });
    expect((await clerk.put(`/imports/${begun.id}`, { columns: { 0: { 99: 'note' } } })).status).toBe(400);
    await clerk.post(`/imports/${begun.id}/commit`);
    await app.backgroundDone();
    const next = `${heading}张三\t澜政复〔2022〕202号\t复议\t2022.3.3\n`;
    const { body: later } = await clerk.post('/imports', { text: next, capacity: 'RESPONDENT' });
    expect((await clerk.get(`/imports/${later.id}`)).body.counts).toMatchObject({ ok: 1 });
  });

  it('says in the preview or after it why a row is not registered, and registers the others', async () => {
    const text = [
      '复议案号\t申请人\t收案日期\t结案种类\t结案日期',
      '澜政复〔2022〕301号\t李一\t2030.3.1\t\t',
      '澜政复〔2022〕302号\t李二\t2022.3.1\t维持\t2022.4.1',
    ].join('\n');
    const { body: begun } = await clerk.post('/imports', { text, capacity: 'RESPONDENT' });
    await clerk.post(`/imports/${begun.id}/commit`);
    await app.backgroundDone();
    const { body } = await clerk.get(`/imports/${begun.id}/rows`);
    expect(body.items[1]).toMatchObject({ verdict: 'wrong', reasons: ['REFUSED'], caseId: null });
    expect(body.items[1].messages[0]).toContain('晚于');
    expect(body.items[2].caseId).toEqual(expect.any(Number));
  });

  it('refuses what is no ledger, and leaves nothing behind', async () => {
    const before = await app.rows('imports');
    const odd = await send(clerk, new Blob(['<html><script>']), '台账.xls', 'RESPONDENT');
    expect([odd.status, odd.body.errors[0].field]).toEqual([400, 'file']);
    expect((await send(clerk, new Blob(['x']), 'x.csv', 'KING')).status).toBe(400);
    expect((await clerk.post('/imports', { capacity: 'RESPONDENT' })).status).toBe(400);
    const broken = { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--y' };
    expect((await clerk.raw('POST', '/imports', broken)).status).toBe(400);
    expect((await clerk.raw('POST', '/cases', broken)).status).toBe(415);
    expect(await app.rows('imports')).toBe(before);
    expect((await clerk.get('/imports/999999')).status).toBe(404);
  });

  it('keeps a result that has no code of its own as that result', async () => {
    const { body: list } = await clerk.get('/cases?q=秦大有');
    const { body } = await clerk.get(`/cases/${list.items[0].id}`);
    expect(body.outcome).toMatchObject({ disposition: 'F17-QRWF', result: 'CONFIRMED_ILLEGAL' });
    const { body: courts } = await clerk.get('/cases?q=花润生');
    const { body: suit } = await clerk.get(`/cases/${courts.items[0].id}`);
    expect(suit.outcome).toMatchObject({ disposition: 'DISMISSED', result: 'DISMISSED', name: '驳回' });
  });
});
