import { readXlsx } from 'hucre/xlsx';
import { type Person, TestApp } from './app';
import { conclude, DEFENDANT, registered, RESPONDENT } from './registration';

const YEAR_2020 = 'from=2020-01-01&to=2020-12-31';

/** The figures that a city 市场监督管理局 published for 2020. */
describe('the year that was published', () => {
  let app: TestApp;
  let officer: Person;

  beforeAll(async () => {
    app = await TestApp.start('2021-01-08T10:00:00+08:00');
    officer = await app.admin();
    const suits = { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT' };
    await closed(officer, 3, suits, 'Y1-CS');
    await closed(officer, 5, suits, 'Y1-BHSQ');
    await closed(officer, 1, suits, 'Y1-CX');
    for (const [howMany, disposition] of [
      [1, 'F17-ZZ-SW'],
      [1, 'F17-BH'],
      [1, 'F17-CX'],
      [4, 'F17-WC'],
      [2, 'F17-BG'],
    ] as const) {
      await closed(officer, howMany, RESPONDENT, disposition);
    }
    const letter = { kind: 'ADVICE_LETTER', issuer: '云川市人民政府', receivedOn: '2020-07-06' };
    const { body } = await officer.post('/follow-ups', letter);
    await officer.put(`/follow-ups/${body.id}`, { answeredOn: '2020-08-05', result: '已整改' });
  });
  afterAll(() => app.stop());

  it('has exactly these numbers', async () => {
    const { body, status } = await officer.get(`/statistics?${YEAR_2020}`);

    expect(status).toBe(200);
    expect(body.streams.firstInstance).toEqual({
      carriedIn: 0,
      received: 9,
      accepted: 9,
      notAccepted: 0,
      concluded: 9,
      pending: 0,
      balanced: true,
      results: { WITHDRAWN: 3, DISMISSED: 5, REVOKED: 1 },
      dispositions: { 'Y1-CS': 3, 'Y1-BHSQ': 5, 'Y1-CX': 1 },
      verdicts: { WON: 5, LOST: 1, NEUTRAL: 3 },
      earlyEndings: {},
    });
    expect(body.streams.respondent).toMatchObject({
      received: 9,
      concluded: 9,
      results: { TERMINATED: 1, DISMISSED: 1, REVOKED: 1, MAINTAINED: 4, CHANGED: 2 },
      verdicts: { WON: 5, LOST: 3, NEUTRAL: 1 },
    });
    expect(body.streams.reviewOrgan).toMatchObject({ received: 0, concluded: 0, balanced: true });
    expect(body.followUps).toMatchObject({ received: 1, answered: 1, answeredInTime: 1 });
    expect(body.scope).toEqual({ organId: 1, organName: '本机关', organs: 1 });
    expect(body.rates.find(({ id }: any) => id === 'R-BS')).toMatchObject({ numerator: 1, denominator: 9 });
    expect(body.rates.find(({ id }: any) => id === 'R-JC')).toMatchObject({ numerator: 3, denominator: 9 });
    expect(body.doubts.filter(({ kind }: any) => kind !== 'NO_REPLY')).toEqual([]);
    expect(body.completeSince).toBeNull();
  });

  it('opens the cases behind each number', async () => {
    const behind = async (rest: string): Promise<number[]> => {
      const { body } = await officer.get(`/statistics/cases?${YEAR_2020}&${rest}`);
      return body.caseIds;
    };

    const withdrawn = await behind('stream=firstInstance&measure=concluded&result=WITHDRAWN');
    expect(withdrawn).toHaveLength(3);
    const { body } = await officer.get(`/cases/${withdrawn[0]}`);
    expect(body).toMatchObject({ procedure: 'FIRST_INSTANCE', outcome: { disposition: 'Y1-CS' } });
    expect(await behind('stream=firstInstance&measure=concluded&disposition=Y1-BHSQ')).toHaveLength(5);
    expect(await behind('stream=respondent&measure=concluded&verdict=LOST')).toHaveLength(3);
    expect(await behind('stream=respondent&measure=pending')).toEqual([]);
    expect(await behind('rate=R-BS&part=NUMERATOR')).toEqual(
      await behind('stream=firstInstance&measure=concluded&verdict=LOST'),
    );
    expect(await behind('rate=R-BS&part=DENOMINATOR')).toHaveLength(9);
  });

  it('has as many cases behind each rate and each appearance as it says', async () => {
    const { body: statistics } = await officer.get(`/statistics?${YEAR_2020}`);
    const count = async (name: string): Promise<number> =>
      (await officer.get(`/statistics/cases?${YEAR_2020}&${name}`)).body.caseIds.length;
    for (const { id, numerator, denominator } of statistics.rates) {
      expect([id, await count(`rate=${id}&part=NUMERATOR`)]).toEqual([id, numerator]);
      expect([id, await count(`rate=${id}&part=DENOMINATOR`)]).toEqual([id, denominator]);
    }
    for (const [measure, number] of Object.entries(statistics.appearances)) {
      expect([measure, await count(`appearance=${measure}`)]).toEqual([measure, number]);
    }
  });

  it('reads as it was published', async () => {
    const { body, headers } = await officer.get('/reports/annual?year=2020&format=text');

    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(body).toBe(
      '2020年行政复议和行政应诉情况\n\n' +
        '行政诉讼9件，其中当事人撤回起诉3件，驳回原告诉讼请求5件，判决撤销1件。' +
        '行政复议已审结9件，其中终止1件，驳回1件，撤销1件，维持4件，变更2件。' +
        '行政复议建议书1件，已办理并反馈。\n',
    );
  });

  it('is handed in as a document and as a workbook', async () => {
    const document = await officer.get('/reports/annual?year=2020&format=docx');
    expect(document.headers.get('content-type')).toContain('wordprocessingml');
    expect(document.headers.get('content-disposition')).toContain('annual-2020.docx');
    expect(document.body.subarray(0, 2).toString()).toBe('PK');

    const workbook = await officer.get('/reports/annual?year=2020&format=xlsx');
    const { sheets } = await readXlsx(workbook.body);
    const table = sheets.find(({ name }) => name === '案件收结情况');
    expect(table?.rows).toContainEqual(['行政诉讼一审', 0, 9, 0, 9, 0]);
    expect(table?.rows.flat()).not.toContain('合计');
  });

  it.each([
    ['/statistics?from=2020-12-31&to=2020-01-01', 'from'],
    ['/statistics?from=1900-01-01&to=1900-12-31', 'from'],
    ['/statistics?from=2010-01-01&to=2020-12-31', 'to'],
    ['/statistics?from=2020-01-01&to=2999-12-31', 'to'],
    ['/statistics?from=2020-02-30&to=2020-12-31', 'from'],
    ['/statistics?to=2020-12-31', 'from'],
    [`/statistics?${YEAR_2020}&asOf=2021-01-09`, 'asOf'],
    [`/statistics?${YEAR_2020}&organId=x`, 'organId'],
    [`/statistics?${YEAR_2020}&organ=1`, 'organ'],
    [`/statistics/cases?${YEAR_2020}&stream=respondent&measure=toString`, 'measure'],
    [`/statistics/cases?${YEAR_2020}&stream=respondent`, 'stream'],
    [`/statistics/cases?${YEAR_2020}&appearance=heard&rate=R-CT&part=NUMERATOR`, 'stream'],
    [`/statistics/cases?${YEAR_2020}&rate=R-XX&part=NUMERATOR`, 'rate'],
    ['/reports/annual?year=2022', 'year'],
    ['/reports/annual?year=20', 'year'],
    ['/reports/annual?year=2020&format=pdf', 'format'],
  ])('refuses %s', async (path, field) => {
    const { status, body } = await officer.get(path);
    expect([status, body.errors[0]?.field]).toEqual([400, field]);
  });

  it('is shown to nobody who is not signed in', async () => {
    for (const path of [`/statistics?${YEAR_2020}`, '/reports/annual?year=2020']) {
      expect((await app.stranger().get(path)).status).toBe(401);
    }
  });
});

/** The 复议机关 knows when an application was accepted, and when that is only deemed. */
describe('a review organ', () => {
  let app: TestApp;
  let officer: Person;
  const applied = { procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', receivedOn: '2026-09-14' };
  beforeAll(async () => {
    app = await TestApp.start('2026-09-18T10:00:00+08:00');
    officer = await app.admin();
  });
  afterAll(() => app.stop());

  async function reviewed(): Promise<any> {
    const { body } = await officer.get('/statistics?from=2026-09-01&to=2026-09-30');
    return body.streams.reviewOrgan;
  }

  it('tells what was ended before acceptance from what was concluded', async () => {
    await conclude(officer, await registered(officer, applied), 'F23-BYSL', '2026-09-16');
    await conclude(officer, await registered(officer, applied), 'F23-ZZ-CH', '2026-09-17');
    const events = [{ type: 'ACCEPTED', on: '2026-09-15' }];
    await conclude(officer, await registered(officer, { ...applied, events }), 'F23-ZZ-CH', '2026-09-17');

    expect(await reviewed()).toMatchObject({
      received: 3,
      accepted: 1,
      notAccepted: 2,
      concluded: 1,
      results: { WITHDRAWN: 1 },
      dispositions: { 'F23-ZZ-CH': 1 },
      verdicts: { WON: 0, LOST: 0, NEUTRAL: 0 },
      balanced: true,
    });
  });

  it('has accepted, when the review period has run out, what nobody refused', async () => {
    await registered(officer, applied);
    expect(await reviewed()).toMatchObject({ received: 4, accepted: 1, pending: 1 });

    // 15 16 17 18 | 20, a Sunday worked for the National Day: the fifth working day after the 14th.
    app.turnTo('2026-09-21T10:00:00+08:00');
    await officer.signIn();
    expect(await reviewed()).toMatchObject({ received: 4, accepted: 2, pending: 1 });
  });
});

describe('an organ and those below it', () => {
  let app: TestApp;
  let city: Person;
  let county: Person;
  let countyId: number;
  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    city = await app.admin();
    const organ = await city.post('/organs', { name: '云川县市场监督管理局' });
    countyId = organ.body.id;
    await city.post('/users', {
      username: 'county',
      displayName: '县局',
      password: 'county-password',
      organId: countyId,
    });
    county = await app.stranger().begin('county', 'county-password');
    await registered(city, { ...RESPONDENT, receivedOn: '2026-03-02' });
    await registered(county, { ...RESPONDENT, receivedOn: '2026-03-03' });
  });
  afterAll(() => app.stop());

  const YEAR_2026 = '/statistics?from=2026-01-01&to=2026-12-31';

  it('are counted together, alone, or one of them', async () => {
    const received = async (by: Person, rest = '') => {
      const { body } = await by.get(`${YEAR_2026}${rest}`);
      return [body.scope.organs, body.streams.respondent.received];
    };
    expect(await received(city)).toEqual([2, 2]);
    expect(await received(city, '&reach=ALONE')).toEqual([1, 1]);
    expect(await received(city, `&organId=${countyId}`)).toEqual([1, 1]);
    expect(await received(county)).toEqual([1, 1]);
  });

  it('are out of sight from below', async () => {
    for (const path of [`${YEAR_2026}&organId=1`, '/reports/annual?year=2026&organId=1']) {
      const { status, body } = await county.get(path);
      expect([status, body.code]).toEqual([404, 'OrganNotFound']);
    }
  });

  it('leave a suit about 政府信息公开 to the agency where the review organ is sued with it', async () => {
    const act = { type: '政府信息公开', documentNo: '云市监告〔2026〕1号', madeOn: '2026-01-05' };
    const reviewed = await registered(city, {
      procedure: 'RECONSIDERATION',
      capacity: 'REVIEW_ORGAN',
      receivedOn: '2026-01-12',
      act,
    });
    const suit = { ...DEFENDANT, defendantForm: 'CO_DEFENDANT', receivedOn: '2026-05-06' };
    await registered(city, { ...suit, previousCaseId: reviewed.id });
    await registered(county, { ...suit, act });
    const { body } = await city.get(YEAR_2026);
    expect(body.streams.firstInstance).toMatchObject({ received: 1, pending: 1 });
    expect(body.streams.reviewOrgan).toMatchObject({ received: 1 });
  });
});

async function closed(by: Person, howMany: number, as: object, disposition: string): Promise<void> {
  for (let count = 0; count < howMany; count++) {
    const file = await registered(by, { ...as, receivedOn: '2020-03-02' });
    await conclude(by, file, disposition, '2020-06-15');
  }
}
