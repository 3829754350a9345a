import { DataSource } from 'typeorm';
import { readXlsx } from 'hucre/xlsx';
import { Organ } from '#people';
import { INITIAL_PASSWORD, type Person, TestApp } from './app';
import { wordsOfDocx } from './docx';
import { DEFENDANT, registered } from './registration';

const QUARTER = 'year=2026&quarter=3';
const leader = (name: string, rank: string) => ({ leader: { name, post: '局长', rank } });

/** A city and two counties: the third quarter's 通报, with the second beside it. */
describe('the 通报 of a quarter', () => {
  let app: TestApp;
  let city: Person;
  let east: Person;
  let west: Person;
  let eastId: number;
  beforeAll(async () => {
    app = await TestApp.start('2026-10-08T10:00:00+08:00');
    city = await app.admin();
    [eastId, east] = await county('东区局', 'east');
    [, west] = await county('西区局', 'west');
    // The second quarter: one came, one did not.
    await heard(east, '2026-05-12', { status: 'APPEARED', ...leader('东正', 'PRINCIPAL'), spoke: true });
    await heard(east, '2026-06-30', { status: 'ABSENT', absence: { reason: 'NONE' } });
    // The third: came and spoke; excused with proof; said nothing; nobody wrote it down.
    await heard(east, '2026-07-01', { status: 'APPEARED', ...leader('东副', 'DEPUTY'), spoke: true });
    await heard(east, '2026-09-30', {
      ...{ status: 'ABSENT', absence: { reason: 'ACCIDENT', proofSubmitted: true } },
    });
    await heard(west, '2026-08-03', { status: 'ABSENT', absence: { reason: 'NONE' } });
    await heard(west, '2026-08-04', null);
    await app.get(DataSource).manager.update(Organ, { id: eastId }, { registerCompleteSince: '2026-04-01' });
  });
  afterAll(() => app.stop());

  async function county(name: string, username: string): Promise<[number, Person]> {
    const organId = (await city.post('/organs', { name })).body.id as number;
    const account = { username, displayName: username, password: INITIAL_PASSWORD, organId };
    expect((await city.post('/users', account)).status).toBe(201);
    return [organId, await app.stranger().begin(username)];
  }

  async function heard(by: Person, on: string, appearance: object | null): Promise<void> {
    const { id } = await registered(by, { ...DEFENDANT, receivedOn: '2026-04-10' });
    const trial = { kind: 'TRIAL', at: `${on}T09:30:00+08:00`, courtNotice: true };
    const { body: hearing } = await by.post(`/cases/${id}/hearings`, trial);
    await by.patch(`/hearings/${hearing.id}`, { status: 'HELD' });
    if (!appearance) return;
    const { status, body } = await by.put(`/hearings/${hearing.id}/appearance`, appearance);
    expect([status, body.errors]).toEqual([200, undefined]);
  }

  it('tells the superior all lines, and each organ below its own alone', async () => {
    const { body } = await city.get(`/reports/appearances?${QUARTER}`);
    expect([body.from, body.to, body.isRunning, body.withoutTrials]).toEqual([
      ...['2026-07-01', '2026-09-30', false, 1],
    ]);
    const lines = body.lines.map(({ organName, appearances }: any) => [organName, appearances]);
    const none = { appeared: 0, principal: 0, spoke: 0, excused: 0, unexplained: 0, notRecorded: 0 };
    expect(lines).toEqual([
      ['东区局', { ...none, heard: 2, mustAttend: 2, appeared: 1, spoke: 1, excused: 1 }],
      ['西区局', { ...none, heard: 2, mustAttend: 1, unexplained: 1, notRecorded: 1 }],
    ]);
    const [ofEast] = body.lines[0].rates;
    expect([ofEast.name, ofEast.shown, ofEast.numerator, ofEast.denominator]).toEqual([
      ...['负责人出庭应诉率', '50.0%', 1, 2],
    ]);
    // The same instances as the year's own statistics of those days.
    const { body: statistics } = await city.get('/statistics?from=2026-07-01&to=2026-09-30');
    expect(body.total.appearances).toEqual(statistics.appearances);
    expect(body.total.rates).toEqual(
      ['R-CT', 'R-ZZ', 'R-CS'].map((id) => statistics.rates.find((rate: any) => rate.id === id)),
    );

    const { body: own } = await west.get(`/reports/appearances?${QUARTER}`);
    expect(own.lines.map(({ organName }: any) => organName)).toEqual(['西区局']);
    expect((await west.get(`/reports/appearances?${QUARTER}&organId=${eastId}`)).status).toBe(404);
  });

  it('compares with the quarter before only where the register was complete', async () => {
    const { body } = await city.get(`/reports/appearances?${QUARTER}`);
    expect(body.lines.map(({ change }: any) => change)).toEqual([
      { before: '50.0%', points: '0.0' },
      { before: '—', points: '—' },
    ]);
    expect(body.total.change.points).toBe('—');
  });

  it('goes out as a letter and as a workbook', async () => {
    const letter = await city.get(`/reports/appearances/file?${QUARTER}&format=docx`);
    expect(letter.headers.get('content-disposition')).toContain('appearances-2026-3.docx');
    const words = wordsOfDocx(letter.body);
    for (const said of [
      '关于2026年第三季度行政机关负责人出庭应诉情况的通报',
      '开庭审理行政案件4件，人民法院通知或者司法解释规定负责人应当出庭的3件。负责人出庭1件',
      '负责人出庭应诉率33.3%（1/3）',
      '没有提交证明材料的：西区局1件。',
      '没有登记负责人是否出庭的：西区局1件',
      '因正当理由不能出庭并提交证明材料的：东区局1件。',
      '2026年10月8日',
    ])
      expect(words).toContain(said);
    const { body: own } = await east.get(`/reports/appearances/file?${QUARTER}`);
    expect(wordsOfDocx(own)).not.toContain('西区局');

    const workbook = await city.get(`/reports/appearances/file?${QUARTER}&format=xlsx`);
    const { sheets } = await readXlsx(workbook.body);
    expect(sheets.map(({ name }) => name)).toEqual(['出庭应诉情况', '出庭应诉比率']);
    expect(sheets[0]!.rows.find(([organ]) => organ === '合计')).toEqual([
      ...['合计', 4, 3, 1, 0, 1, 1, 1, 1],
    ]);
  });

  it('refuses a quarter that is none, or has not begun', async () => {
    for (const [query, field] of [
      ['year=2026&quarter=5', 'quarter'],
      ['year=2027&quarter=1', 'quarter'],
      ['quarter=1', 'year'],
    ]) {
      const { status, body } = await city.get(`/reports/appearances?${query}`);
      expect([query, status, body.errors[0].field]).toEqual([query, 400, field]);
    }
    const running = await city.get('/reports/appearances?year=2026&quarter=4');
    expect([running.status, running.body.isRunning]).toEqual([200, true]);
    expect(running.body.total.appearances).toMatchObject({ heard: 0, notRecorded: 0 });
  });
});
