import { DataSource } from 'typeorm';
import { CASEWORK_ENTITIES, replay, type ReplayedMove } from '#casework';
import { day } from '#law';
import { openToRead } from '#platform';
import { INITIAL_PASSWORD, type Person, TestApp } from './app';

const NOW = '2026-09-21T10:00:00+08:00';
const SIGNED = { signedBy: '周律师', signedOn: '2026-09-18' };

describe('the lawbook of an installation', () => {
  let app: TestApp;
  let admin: Person;
  let reviewer: Person;
  let officer: Person;
  beforeAll(async () => {
    app = await TestApp.start(NOW);
    admin = await app.admin();
    const hired = { password: INITIAL_PASSWORD, organId: 1 };
    await admin.post('/users', { ...hired, username: 'shen', displayName: '沈审核', roles: ['REVIEWER'] });
    await admin.post('/users', { ...hired, username: 'cheng', displayName: '程承办', roles: ['OFFICER'] });
    reviewer = await app.stranger().begin('shen');
    officer = await app.stranger().begin('cheng');
  });
  afterAll(() => app.stop());

  const lastDeed = async () => (await admin.get('/audit?kind=rule-signature,erratum')).body.items[0];

  it('says of each rule where its law stands and when it was compared', async () => {
    const { body } = await app.stranger().get('/law/periods');
    const byId = new Map<string, any>(body.map((one: any) => [one.id, one]));
    expect(byId.get('FY23-62')).toMatchObject({
      address: 'https://www.gov.cn/yaowen/liebiao/202309/content_6901584.htm',
      checkedOn: '2026-11-21',
    });
    expect(byId.get('XS89-39')).toMatchObject({ address: null, checkedOn: null, verified: false });
  });

  it('keeps who signed a rule, until the rule is another', async () => {
    const signed = await reviewer.put('/law/signatures', { ...SIGNED, periodIds: ['FY23-62', 'XS-46'] });
    expect(signed.body).toEqual([
      { periodId: 'FY23-62', ...SIGNED, remark: null, isCurrent: true },
      { periodId: 'XS-46', ...SIGNED, remark: null, isCurrent: true },
    ]);
    expect(await lastDeed()).toMatchObject({
      action: 'CREATED',
      changes: { name: [null, expect.stringContaining('第四十六条')], signedBy: [null, '周律师'] },
    });
    // What a new edition of the rule would leave.
    await app.get(DataSource).query("UPDATE rule_signatures SET fingerprint = 'x' WHERE periodId = 'XS-46'");
    expect((await officer.get('/law/signatures')).body.map((one: any) => one.isCurrent)).toEqual([
      true,
      false,
    ]);

    await reviewer.put('/law/signatures', {
      ...SIGNED,
      signedBy: '吴律师',
      periodIds: ['XS-46'],
      remark: '同意',
    });
    expect(await lastDeed()).toMatchObject({
      action: 'CHANGED',
      changes: { signedBy: ['周律师', '吴律师'] },
    });
    expect((await officer.get('/law/signatures')).body[1]).toMatchObject({ isCurrent: true, remark: '同意' });
  });

  it('takes a signature back, with a reason', async () => {
    const gone = await reviewer.delete('/law/signatures/XS-46', { reason: '签错了条' });
    expect([gone.status, gone.body.length]).toEqual([200, 1]);
    expect(await lastDeed()).toMatchObject({ action: 'REMOVED', reason: '签错了条' });
  });

  it('signs the whole sheet at once', async () => {
    const rules = (await officer.get('/law/periods')).body;
    expect((await reviewer.put('/law/signatures', SIGNED)).body).toHaveLength(rules.length);
  });

  it.each([
    [{ ...SIGNED, periodIds: [] }, 400, 'periodIds'],
    [{ ...SIGNED, periodIds: ['FY23-999'] }, 400, 'periodIds'],
    [{ ...SIGNED, signedOn: '2026-09-22' }, 400, 'signedOn'],
    [{ ...SIGNED, signedBy: '  ' }, 400, 'signedBy'],
  ])('refuses %j at the field', async (request, status, field) => {
    const refused = await reviewer.put('/law/signatures', request);
    expect([refused.status, refused.body.errors[0].field]).toEqual([status, field]);
  });

  it('gives the sheet of all rules to be signed', async () => {
    const { body, status, headers } = await officer.get('/law/review-sheet');
    expect([status, body.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect(headers.get('content-disposition')).toContain('review-sheet.docx');
  });

  it('keeps an erratum until it is answered, and gives it as a file without names', async () => {
    const report = {
      periodId: 'TS26-23',
      article: '第二十三条',
      problem: '六十日应为自然日',
      example: '甲于四月二十日投诉',
    };
    const { body, status } = await officer.post('/law/errata', report);
    expect([status, body]).toEqual([201, expect.objectContaining({ ...report, closed: false, version: 1 })]);
    expect(await lastDeed()).toMatchObject({
      action: 'CREATED',
      changes: { problem: [null, report.problem] },
    });
    expect((await reviewer.get('/law/errata')).body).toEqual([]);

    const answer = { answer: '已核对，无误', closed: true, version: 1 };
    expect((await officer.put(`/law/errata/${body.id}/answer`, answer)).status).toBe(403);
    expect((await admin.put(`/law/errata/${body.id}/answer`, answer)).body).toMatchObject({
      ...{ answer: '已核对，无误', closed: true, version: 2 },
    });
    expect((await admin.put(`/law/errata/${body.id}/answer`, answer)).status).toBe(409);
    expect((await officer.get('/law/errata')).body).toMatchObject([{ answer: '已核对，无误', closed: true }]);

    const file = (await officer.get<string>(`/law/errata/${body.id}/file`)).body;
    expect(file).toMatch(/规则：TS26-23 .*总局令第121号.*\n引文：.*\n条文：第二十三条\n有什么错：六十日/);
    expect(file).not.toContain('程承办');
    const { errata } = (await admin.get('/law/errata/file?format=json')).body;
    expect(errata).toMatchObject([{ ruleId: 'TS26-23', problem: report.problem, closed: true }]);
    expect((await reviewer.get(`/law/errata/${body.id}/file`)).status).toBe(404);
  });

  it('takes no more than twenty open errata of one person', async () => {
    for (let nth = 0; nth < 20; nth++)
      expect((await reviewer.post('/law/errata', { problem: `第${nth}处` })).status).toBe(201);
    expect((await reviewer.post('/law/errata', { problem: '再一处' })).body.code).toBe('TooManyErrata');
    expect(
      (await officer.post('/law/errata', { periodId: 'NONE', problem: '错' })).body.errors[0].field,
    ).toBe('periodId');
  });

  it('is replayed over what is stored: each date that would move, with both explanations, and nothing written', async () => {
    const { body } = await admin.post('/cases', {
      ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2026-09-18' },
      caseNo: '清政复答〔2026〕7号',
    });
    const letter = { kind: 'OPINION_LETTER', issuer: '市政府', receivedOn: '2026-09-01' };
    await admin.post('/follow-ups', letter);
    const database = app.get(DataSource);
    const wrong = "dueOn = '2026-10-01', steps = '[\"从前这样数\"]'";
    await database.query(
      `UPDATE deadlines SET ${wrong} WHERE periodId = 'FY23-48-REPLY' OR followUpId IS NOT NULL`,
    );

    const moves: ReplayedMove[] = [];
    const source = await openToRead(app.database, CASEWORK_ENTITIES);
    const counted = await replay(source.manager, day('2026-09-21'), (move) => moves.push(move));
    const written = source.query("UPDATE deadlines SET dueOn = '2026-10-02'").then(
      () => 'written',
      () => 'refused',
    );
    expect(await written).toBe('refused');
    await source.destroy();

    expect(counted).toBe(2);
    expect(moves).toMatchObject([
      {
        ...{ caseId: body.id, caseNo: '清政复答〔2026〕7号', name: '书面答复并提交证据、依据和其他材料' },
        ...{ dueBefore: '2026-10-01', dueAfter: '2026-10-09', stepsBefore: ['从前这样数'] },
        stepsAfter: expect.arrayContaining([expect.stringContaining('第八十八条第二款')]),
      },
      { caseId: null, dueBefore: '2026-10-01', dueAfter: '2026-11-02' },
    ]);
    const rows = await database.query("SELECT dueOn FROM deadlines WHERE dueOn = '2026-10-01'");
    expect(rows).toHaveLength(2);
  });
});
