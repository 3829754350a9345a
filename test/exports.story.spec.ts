import { readXlsx } from 'hucre/xlsx';
import { INITIAL_PASSWORD, type Person, TestApp } from './app';
import { conclude, DEFENDANT, registered, RESPONDENT } from './registration';

/** By their headings, without the number of the row. */
async function rowsOf(file: Buffer): Promise<Record<string, unknown>[]> {
  const { sheets } = await readXlsx(file);
  const [head = [], ...rows] = sheets[0]?.rows ?? [];
  return rows.map((row) => {
    const { 序号: _number, ...told } = Object.fromEntries(
      head.map((heading, at) => [String(heading), row[at] ?? null]),
    );
    return told;
  });
}

/** A file and its import are more than one register's. */
describe('a list goes out as a ledger', () => {
  let app: TestApp;
  let other: TestApp;
  let clerk: Person;
  beforeAll(async () => {
    app = await TestApp.start('2026-11-20T10:00:00+08:00');
    other = await TestApp.start('2026-11-20T10:00:00+08:00');
    clerk = await app.clerk();
  });
  afterAll(async () => {
    await app.stop();
    await other.stop();
  });

  async function ledger(person: Person, query = ''): Promise<Buffer> {
    const { status, body, headers } = await person.get(`/cases/ledger?sort=receivedOn${query}`);
    expect(status).toBe(200);
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('案件台账20261120.xlsx');
    return body;
  }

  it('as it is filtered, and comes in again as it was', async () => {
    const parties = [
      { role: 'APPLICANT', kind: 'NATURAL', name: '赵桂芳' },
      { role: 'APPLICANT', kind: 'LEGAL', name: '=云川市某某有限公司' },
      { role: 'THIRD_PARTY', kind: 'NATURAL', name: '钱多' },
    ];
    const act = {
      type: '行政处罚',
      documentNo: '云市监处罚〔2026〕16号',
      madeOn: '2026-02-01',
      cause: '罚款',
    };
    const reply = await registered(clerk, {
      ...{ ...RESPONDENT, caseNo: '云政复〔2026〕30号', authority: '云川市人民政府' },
      ...{ receivedOn: '2026-03-02', parties, act, note: '当事人为老年人；电话 0731-1' },
    });
    await conclude(clerk, reply, 'F23-WC', '2026-05-06');
    const suit = await registered(clerk, {
      ...{ ...DEFENDANT, caseNo: '（2026）云0102行初8号', authority: '云川区人民法院' },
      ...{ receivedOn: '2026-06-12', parties: parties.slice(0, 1), act },
    });
    await conclude(clerk, suit, 'Y1-CX', '2026-09-01');
    await registered(clerk, { ...DEFENDANT, caseNo: '（2026）云0102行初9号', receivedOn: '2026-11-02' });

    const file = await ledger(clerk);
    const told = await rowsOf(file);
    expect(told).toHaveLength(3);
    expect(told[0]).toMatchObject({
      ...{ 案号: '云政复〔2026〕30号', 本机关身份: '被申请人', 第三人: '钱多' },
      ...{ '申请人（原告）': '赵桂芳、=云川市某某有限公司', 行政行为种类: '行政处罚', 登记状态: '已结' },
    });
    expect((await rowsOf(await ledger(clerk, '&status=OPEN'))).map((row) => row.案号)).toEqual([
      '（2026）云0102行初9号',
    ]);

    const clerkThere = await other.clerk();
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(file)]), '案件台账.xlsx');
    form.set('capacity', 'RESPONDENT');
    const { body: begun } = await clerkThere.raw('POST', '/imports', { body: form });
    expect((await clerkThere.get(`/imports/${begun.id}`)).body.counts).toMatchObject({ ok: 3, doubtful: 0 });
    await clerkThere.post(`/imports/${begun.id}/commit`);
    await other.backgroundDone();
    expect(await rowsOf(await ledger(clerkThere))).toEqual(told);
  });

  it('refuses what no list can be filtered by, and shows nobody more than the list', async () => {
    expect((await clerk.get('/cases/ledger?limit=5')).status).toBe(400);
    expect((await clerk.get('/cases/ledger?sort=name')).body.errors[0].field).toBe('sort');
    const admin = await app.admin();
    const { body: organ } = await admin.post('/organs', { name: '区局', parentId: 1 });
    const below = { username: 'below', displayName: '区局', password: INITIAL_PASSWORD };
    await admin.post('/users', { ...below, organId: organ.id, roles: ['REGISTRAR'] });
    const there = await app.stranger().begin('below');
    expect(await rowsOf(await ledger(there))).toEqual([]);
  });
});
