import { readXlsx } from 'hucre/xlsx';
import { type Person, TestApp } from './app';
import { conclude, DEFENDANT, registered, RESPONDENT } from './registration';

/** What a city government office published for 2019: 复议 7 件 (5 维持, 2 未结), 未经复议直接起诉 9 件 (8 维持, 1 未结). */
describe('政府信息公开年报第四部分', () => {
  let app: TestApp;
  let officer: Person;
  const act = { type: '政府信息公开', documentNo: '云府公告〔2019〕1号', madeOn: '2019-01-05' };

  beforeAll(async () => {
    app = await TestApp.start('2020-01-08T10:00:00+08:00');
    officer = await app.admin();
    const parties = [{ role: 'APPLICANT', kind: 'NATURAL', name: '张某' }];
    for (let count = 0; count < 7; count++) {
      const file = await registered(officer, { ...RESPONDENT, act, parties, receivedOn: '2019-03-04' });
      if (count < 5) await conclude(officer, file, 'F17-WC', '2019-06-14');
    }
    for (let count = 0; count < 9; count++) {
      const file = await registered(officer, { ...DEFENDANT, act, parties, receivedOn: '2019-05-06' });
      if (count < 8) await conclude(officer, file, 'Y1-BHSQ', '2019-11-14');
    }
    await registered(officer, { ...RESPONDENT, act: { ...act, type: '行政处罚' }, receivedOn: '2019-03-04' });
  });
  afterAll(() => app.stop());

  it('has the fifteen cells that were published', async () => {
    const { status, body } = await officer.get('/reports/open-information?year=2019');
    expect(status).toBe(200);
    const none = { maintained: 0, corrected: 0, other: 0, pending: 0, total: 0 };
    expect(body).toEqual({
      year: 2019,
      organName: '本机关',
      review: { ...none, maintained: 5, pending: 2, total: 7 },
      direct: { ...none, maintained: 8, pending: 1, total: 9 },
      afterReview: none,
    });
    const workbook = await officer.get('/reports/open-information?year=2019&format=xlsx');
    const { sheets } = await readXlsx(workbook.body);
    expect(sheets[0]?.rows[4]).toEqual([5, 0, 0, 2, 7, 8, 0, 0, 1, 9, 0, 0, 0, 0, 0]);
  });

  it('splits the year by what the cases are about and who applied', async () => {
    const { body } = await officer.get('/statistics?from=2019-01-01&to=2019-12-31&by=actType,applicantKind');
    const received = body.splits.map(({ label, streams, shares }: any) => [
      label,
      streams.respondent.received,
      shares.respondent.received,
    ]);
    expect(received).toEqual(
      expect.arrayContaining([
        ['政府信息公开、自然人', 7, 87.5],
        ['行政处罚、未登记', 1, 12.5],
      ]),
    );
  });

  it.each([
    ['/statistics?from=2019-01-01&to=2019-12-31&by=toString', 'by'],
    ['/statistics?from=2019-01-01&to=2019-12-31&by=month,month', 'by'],
    ['/statistics?from=2019-01-01&to=2019-12-31&by=month,unit,organ', 'by'],
    ['/reports/open-information?year=20', 'year'],
    ['/reports/open-information?year=2019&format=docx', 'format'],
  ])('refuses %s', async (path, field) => {
    const { status, body } = await officer.get(path);
    expect([status, body.errors[0]?.field]).toEqual([400, field]);
  });

  it('counts a suit as after review however many trials lie between', async () => {
    const before = (await officer.get('/reports/open-information?year=2019')).body;
    const after = async (previousCaseId: number | undefined, procedure: object) =>
      (await registered(officer, { ...procedure, previousCaseId, receivedOn: '2019-09-02' })).id;
    const review = await after(undefined, { ...RESPONDENT, act });
    const suit = await after(review, DEFENDANT);
    const appeal = await after(suit, { ...DEFENDANT, procedure: 'SECOND_INSTANCE', appealedBy: 'US' });
    await after(appeal, DEFENDANT);
    const { direct, afterReview } = (await officer.get('/reports/open-information?year=2019')).body;
    expect([direct, afterReview.pending]).toEqual([before.direct, 2]);
  });
});
