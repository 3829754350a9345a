import { day } from '#law';
import { type Person, TestApp } from './app';
import { registerYear } from './register-year';
import { DEFENDANT, RESPONDENT } from './registration';

const REVIEW_ORGAN = { procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN' };
const SECOND = { procedure: 'SECOND_INSTANCE', capacity: 'DEFENDANT' };

/** An agency of a city for 2021: three streams, what 2020 left open, and litigation as one number of all instances. */
describe('a year with what the year before left open', () => {
  let app: TestApp;
  let officer: Person;
  const [old, fresh, end] = [day('2020-10-12'), day('2021-03-08'), day('2021-09-15')];

  beforeAll(async () => {
    app = await TestApp.start('2022-01-10T10:00:00+08:00');
    officer = await app.admin();
    await registerYear(app, officer, DEFENDANT, [
      { howMany: 14, receivedOn: old, ended: [end, 'Y1-BHSQ', 'WON'] },
      { howMany: 1, receivedOn: old },
      { howMany: 5, receivedOn: fresh, ended: [end, 'Y1-CS', 'NEUTRAL'] },
      { howMany: 3, receivedOn: fresh, ended: [end, 'Y1-CX', 'LOST'] },
      { howMany: 1, receivedOn: fresh, ended: [end, 'Y1-QRWF1', 'LOST'] },
      { howMany: 1, receivedOn: fresh },
    ]);
    await registerYear(app, officer, SECOND, [
      { howMany: 10, receivedOn: old, ended: [end, 'Y2-WC', 'WON'] },
      { howMany: 3, receivedOn: fresh, ended: [end, 'Y2-WC', 'WON'] },
      { howMany: 1, receivedOn: fresh, ended: [end, 'Y2-CHSS', 'WON'] },
      { howMany: 1, receivedOn: fresh },
    ]);
    await registerYear(app, officer, REVIEW_ORGAN, [
      { howMany: 1, receivedOn: old, acceptedOn: old, ended: [end, 'F17-WC', null] },
      { howMany: 1, receivedOn: fresh, acceptedOn: fresh, ended: [end, 'F17-WC', null] },
      { howMany: 2, receivedOn: fresh, acceptedOn: fresh, ended: [end, 'F17-ZZ-SW', null] },
      { howMany: 1, receivedOn: fresh, acceptedOn: fresh, ended: [end, 'F17-CX', null] },
    ]);
    await registerYear(app, officer, RESPONDENT, [
      { howMany: 9, receivedOn: old, ended: [end, 'F17-WC', 'WON'] },
      { howMany: 79, receivedOn: fresh, ended: [end, 'F17-WC', 'WON'] },
      { howMany: 4, receivedOn: fresh, ended: [end, 'F17-BH', 'WON'] },
      { howMany: 17, receivedOn: fresh, ended: [end, 'F17-ZZ-SW', 'NEUTRAL'] },
      { howMany: 1, receivedOn: fresh, ended: [end, 'F17-CX', 'LOST'] },
      { howMany: 11, receivedOn: fresh },
    ]);
  });
  afterAll(() => app.stop());

  it('has the twenty-two numbers that were printed', async () => {
    const { body } = await officer.get('/statistics?from=2021-01-01&to=2021-12-31');
    const { litigation, streams } = body;
    expect(litigation).toMatchObject({
      received: 15,
      carriedIn: 25,
      concluded: 37,
      pending: 3,
      balanced: true,
    });
    const merged = (...results: string[]) => sum(results.map((result) => litigation.results[result]));
    expect(merged('DISMISSED', 'WITHDRAWN', 'MAINTAINED')).toBe(33);
    expect(merged('REVOKED', 'CONFIRMED_ILLEGAL')).toBe(4);
    expect(streams.reviewOrgan).toMatchObject({
      ...{ accepted: 4, carriedIn: 1, concluded: 5, pending: 0, balanced: true },
      results: { MAINTAINED: 2, TERMINATED: 2, REVOKED: 1 },
    });
    expect(streams.respondent).toMatchObject({
      ...{ received: 112, carriedIn: 9, concluded: 110, pending: 11, balanced: true },
      results: { MAINTAINED: 88, DISMISSED: 4, TERMINATED: 17, REVOKED: 1 },
    });
    const handled = body.rates.find(({ id }: any) => id === 'R-SJ-REVIEW');
    expect(handled).toMatchObject({ denominator: 5, denominatorName: '同期办理件数（上期结转＋新收）' });
  });

  it('says them', async () => {
    const { body } = await officer.get('/reports/annual?year=2021');
    expect(body).toContain('作为被申请人的行政复议上年结转9件，新收112件，已审结110件，其中终止17件');
    expect(body).toContain('驳回4件，撤销1件，维持88件；未审结11件。');
    expect(body).toContain(
      '作为复议机关办理的行政复议上年结转1件，新收4件，已审结5件，其中终止2件，撤销1件，维持2件。',
    );
  });

  it('says them in the office’s own words, tried before they are kept', async () => {
    const { body: usual } = await officer.get('/report-style');
    expect(usual.organId).toBeNull();
    const style = {
      ...usual.style,
      ...{ counter: 'ZONG', instances: 'TOGETHER', mergesDismissed: true, layout: 'BY_SECTION' },
      ...{ rates: ['R-JC'], denominators: [{ rate: 'R-JC', denominator: 'accepted' }], decimals: 2 },
    };
    const litigation =
      '行政诉讼上年结转25宗，新收15宗，审结37宗，其中当事人撤回起诉5宗，驳回原告诉讼请求14宗，判决撤销3宗，' +
      '判决确认违法1宗，驳回上诉维持原裁判13宗，撤回上诉1宗；未审结3宗。';
    const days = { from: '2021-01-01', to: '2021-12-31' };
    const tried = await officer.post('/reports/wording', { ...days, style });
    expect([tried.status, tried.body.paragraphs[0]]).toEqual([200, litigation]);
    expect(tried.body.paragraphs[1]).toContain('维持（含驳回）92宗');
    expect(tried.body.paragraphs.at(-1)).toBe('纠错率（被申请人）0.89%（1/112）。');
    // Nothing is kept of a trial.
    const text = async () => (await officer.get('/reports/annual?year=2021')).body;
    expect(await text()).not.toContain('宗');

    const kept = await officer.put('/report-style', style);
    expect([kept.status, kept.body]).toEqual([200, { style, organId: 1 }]);
    expect(await text()).toContain(litigation);
    const { body: log } = await officer.get('/audit?kind=report-style');
    expect(log.items).toHaveLength(1);
    expect((await officer.delete('/report-style')).body).toEqual(usual);
    expect(await text()).not.toContain('宗');
  });

  it('refuses words that are not whole, and a denominator that a rate has not', async () => {
    const { style } = (await officer.get('/report-style')).body;
    const denominators = [{ rate: 'R-JC', denominator: 'mustAttend' }];
    const refused = await officer.put('/report-style', { ...style, counter: '个', rates: ['R-JC', 'R-JC'] });
    expect([refused.status, refused.body.errors.map(({ field }: any) => field)]).toEqual([400, ['counter']]);
    const wrong = await officer.put('/report-style', { ...style, denominators, rates: ['R-JC', 'R-JC'] });
    expect([wrong.status, wrong.body.errors.map(({ field }: any) => field)]).toEqual([
      400,
      ['rates', 'denominators'],
    ]);
  });
});

/** A county's government as the review organ for 2024: shares of the accepted, cut off after two decimals. */
describe('a year of rates over another denominator, cut off and not rounded', () => {
  let app: TestApp;
  let officer: Person;
  const [received, ended] = [day('2024-03-04'), day('2024-05-10')];
  const YEAR = 'from=2024-01-01&to=2024-12-31';
  let departments: number[];
  let townships: number[];

  beforeAll(async () => {
    app = await TestApp.start('2025-01-08T10:00:00+08:00');
    officer = await app.admin();
    const organ = async (name: string) => (await officer.post('/organs', { name })).body.id;
    departments = [await organ('方县公安局'), await organ('方县市场监督管理局')];
    townships = [await organ('云镇人民政府'), await organ('河街道办事处')];
    const [police, market] = departments;
    const [town, street] = townships;
    const accepted = { receivedOn: received, acceptedOn: received };
    await registerYear(app, officer, REVIEW_ORGAN, [
      {
        ...{ howMany: 66, receivedOn: day('2023-04-03'), acceptedOn: day('2023-04-04') },
        ended: [day('2023-06-01'), 'F17-WC', null],
      },
      { ...accepted, howMany: 75, ...of('举报投诉处理', market), ended: [ended, 'F23-WC', null] },
      { ...accepted, howMany: 16, ...of('政府信息公开', police), ended: [ended, 'F23-WC', null] },
      { ...accepted, howMany: 20, ...of('行政处罚', police), ended: [ended, 'F23-CX', null] },
      { ...accepted, howMany: 9, ...of('行政处罚', town), ended: [ended, 'F23-QRWF1', null] },
      { ...accepted, howMany: 11, ...of('行政处罚', police), ended: [ended, 'F23-WC', null] },
      { ...accepted, howMany: 4, ...of('终止调查', market), ended: [ended, 'F23-WC', null] },
      { ...accepted, howMany: 14, respondentId: police },
      { ...accepted, howMany: 2, respondentId: street },
      { howMany: 17, receivedOn: received, ended: [day('2024-03-06'), 'F23-ZZ-CH', null] },
    ]);
    const { status } = await officer.patch('/organs/1', { registerCompleteSince: '2023-01-01' });
    expect(status).toBe(200);
    for (const id of [...departments, ...townships]) {
      await officer.patch(`/organs/${id}`, { registerCompleteSince: '2023-01-01' });
    }
  });
  afterAll(() => app.stop());

  it('has the counts, the change and the rates that were printed', async () => {
    const { body } = await officer.get(
      `/statistics?${YEAR}&compare=YEAR_BEFORE&decimals=2&rounding=TRUNCATE&denominators=R-JC-REVIEW:accepted`,
    );
    expect(body.streams.reviewOrgan).toMatchObject({
      ...{ accepted: 151, carriedIn: 0, concluded: 135, pending: 16, notAccepted: 17, balanced: true },
      results: { REVOKED: 20, CONFIRMED_ILLEGAL: 9 },
    });
    expect(body.comparison.streams.reviewOrgan.accepted).toEqual({
      ...{ before: 66, difference: 85, percent: '128.78%' },
    });
    const rate = (of: any) => of.rates.find(({ id }: any) => id === 'R-JC-REVIEW');
    expect(rate(body)).toMatchObject({ numerator: 29, denominator: 151, shown: '19.20%' });
    expect(rate(body).definition).toContain('÷同期受理件数');
    expect(rate(body).rounding).toBe('截去尾数，百分数保留两位小数');
    const { body: usual } = await officer.get(`/statistics?${YEAR}`);
    expect(rate(usual)).toMatchObject({ numerator: 29, denominator: 135, shown: '21.5%' });
    expect(rate(usual).denominators).toContainEqual({
      ...{ id: 'accepted', name: '同期受理件数', numerator: 29, denominator: 151, shown: '19.2%' },
    });
    const behind = await officer.get(
      `/statistics/cases?${YEAR}&denominators=R-JC-REVIEW:accepted&rate=R-JC-REVIEW&part=DENOMINATOR`,
    );
    expect(behind.body.caseIds).toHaveLength(151);
  });

  it('has its matters and respondents, each with its cases', async () => {
    const rounded = 'decimals=2&rounding=TRUNCATE';
    const { body } = await officer.get(`/statistics?${YEAR}&by=actType&${rounded}`);
    const matter = (key: string) => body.splits.find((split: any) => split.key === key);
    const concluded = (key: string) => matter(key)?.streams.reviewOrgan.concluded ?? 0;
    const printed = ['举报投诉处理', '政府信息公开', '行政处罚', '行政强制', '工伤认定', '刑事不予立案'];
    expect(printed.map(concluded)).toEqual([75, 16, 40, 0, 0, 0]);
    expect(['终止调查', '行政补偿'].map(concluded)).toEqual([4, 0]);
    expect(matter('举报投诉处理').shares.reviewOrgan.accepted).toBe(49.66);

    const { body: byOrgan } = await officer.get(`/statistics?${YEAR}&by=respondent`);
    const acceptedOf = (id: number) =>
      byOrgan.splits.find((split: any) => split.key === String(id)).streams.reviewOrgan.accepted;
    const accepted = (ids: readonly number[]) => sum(ids.map(acceptedOf));
    expect([accepted(departments), accepted(townships)]).toEqual([140, 11]);
    const group = `by=actType&group=${encodeURIComponent('举报投诉处理')}`;
    const behind = await officer.get(
      `/statistics/cases?${YEAR}&${group}&stream=reviewOrgan&measure=concluded`,
    );
    expect(behind.body.caseIds).toHaveLength(75);
    const two = `by=respondent,actType&group=${departments[0]}&secondGroup=${encodeURIComponent('行政处罚')}`;
    const both = await officer.get(`/statistics/cases?${YEAR}&${two}&stream=reviewOrgan&measure=concluded`);
    expect(both.body.caseIds).toHaveLength(31);
  });

  it.each([
    ['decimals=3', 'decimals'],
    ['rounding=UP', 'rounding'],
    ['compare=NEVER', 'compare'],
    ['denominators=R-XX:accepted', 'denominators'],
    ['denominators=R-JC:toString', 'denominators'],
    ['denominators=R-JC:accepted,R-JC:closed', 'denominators'],
  ])('refuses %s', async (asked, field) => {
    const { status, body } = await officer.get(`/statistics?${YEAR}&${asked}`);
    expect([status, body.errors[0]?.field]).toEqual([400, field]);
  });

  it.each([
    'group=1',
    'by=actType&secondGroup=1',
    'by=actType&group=1&secondGroup=2',
    'by=actType,unit&group=1',
  ])('refuses the group %s', async (asked) => {
    const { status, body } = await officer.get(
      `/statistics/cases?${YEAR}&stream=reviewOrgan&measure=received&${asked}`,
    );
    expect([status, body.errors[0]?.field]).toEqual([400, 'group']);
  });

  function of(actType: string, respondentId: number | undefined) {
    return { actType, respondentId };
  }
});

/** A county's courts for 2016: rates with one decimal, one of them cut off. */
describe('a year as the court counted it', () => {
  let app: TestApp;
  let officer: Person;
  const [received, ended, heard] = [day('2016-03-07'), day('2016-08-15'), day('2016-06-01')];

  beforeAll(async () => {
    app = await TestApp.start('2017-01-09T10:00:00+08:00');
    officer = await app.admin();
    await registerYear(app, officer, DEFENDANT, [
      { howMany: 28, receivedOn: received, ended: [ended, 'Y1-BHSQ', 'WON'], heard: [heard, true] },
      { howMany: 5, receivedOn: received, ended: [ended, 'Y1-BHSQ', 'WON'], heard: [heard, false] },
      { howMany: 4, receivedOn: received, ended: [ended, 'Y1-BHQS', 'WON'] },
      { howMany: 14, receivedOn: received, ended: [ended, 'Y1-CS', 'NEUTRAL'] },
      { howMany: 10, receivedOn: received, ended: [ended, 'Y1-CX', 'LOST'] },
      { howMany: 8, receivedOn: received },
    ]);
  });
  afterAll(() => app.stop());

  it('has the five numbers that were printed, two rounded and one cut off', async () => {
    const shown = async (rounding: string, id: string) => {
      const asked = `/statistics?from=2016-01-01&to=2016-12-31&rounding=${rounding}`;
      const { body } = await officer.get(asked);
      expect(body.streams.firstInstance).toMatchObject({ accepted: 69, concluded: 61 });
      return body.rates.find((rate: any) => rate.id === id).shown;
    };
    expect(await shown('HALF_UP', 'R-BS')).toBe('16.4%');
    expect(await shown('TRUNCATE', 'R-CHS')).toBe('22.9%');
    expect(await shown('HALF_UP', 'R-CT')).toBe('84.8%');
  });
});

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
