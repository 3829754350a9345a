import { OWN_PASSWORD, type Person, TestApp } from './app';

/** 海口市行政诉讼案件败诉过错责任追究办法, as an administrator would type it in. */
const HAIKOU = {
  name: '败诉案件报告',
  trigger: {
    on: 'OUTCOME',
    verdict: 'LOST',
    from: 'EFFECT',
    procedures: ['FIRST_INSTANCE', 'SECOND_INSTANCE'],
  },
  ...{ amount: 10, unit: 'WORKDAY', importance: 'critical', actor: '承办机构' },
  duty: '报告案件基本情况、败诉原因分析、存在问题、工作建议',
  source: {
    title: '海口市行政诉讼案件败诉过错责任追究办法',
    documentNo: '海府〔2020〕1号',
    article: '第七条',
    quote: '十个工作日内',
  },
  effectiveFrom: '2026-01-01',
};
const SCREENING = {
  name: '败诉风险排查',
  trigger: { on: 'PERIOD_END', period: 'MONTH' },
  ...{ amount: 5, unit: 'DAY', rolls: false, importance: 'high' },
  ...{ duty: '排查上月的败诉风险并上报', source: { title: '宿州的做法' }, effectiveFrom: '2026-01-01' },
};

interface Shown {
  id: number;
  periodId: string;
  local: boolean;
  key: string;
  due: string;
  status: string;
  metOn: string | null;
  steps: string[];
  basis: { law: string; article: string };
}

describe('local rules', () => {
  let app: TestApp;
  let top: Person;
  let [upper, below, beside] = [0, 0, 0];
  let clerks: Person[] = [];

  beforeAll(async () => {
    app = await TestApp.start('2026-09-01T09:00:00+08:00');
    top = await app.clerk();
    upper = (await top.post('/organs', { name: '区政府' })).body.id;
    below = (await top.post('/organs', { name: '区城管局', parentId: upper })).body.id;
    beside = (await top.post('/organs', { name: '邻区城管局' })).body.id;
    clerks = await Promise.all(
      [below, beside].map(async (organId, index) => {
        const username = `clerk${index}`;
        const account = {
          username,
          displayName: '登记',
          organId,
          roles: ['REGISTRAR'],
          password: 'a-long-password',
        };
        await top.post('/users', account);
        return app.stranger().begin(username);
      }),
    );
  });
  afterAll(() => app.stop());

  const rule = (more: object = {}) => top.post('/local-rules', { ...HAIKOU, organId: upper, ...more });

  async function lostCase(clerk: Person, receivedOn = '2026-03-02', more: object = {}): Promise<number> {
    const told = {
      procedure: 'FIRST_INSTANCE',
      capacity: 'DEFENDANT',
      receivedOn,
      act: { type: '行政处罚' },
      ...more,
    };
    const { body } = await clerk.post('/cases', told);
    const outcome = {
      disposition: 'Y1-CX',
      madeOn: '2026-08-10',
      servedOn: '2026-08-12',
      orders: [],
      version: body.version,
    };
    const { status } = await clerk.put(`/cases/${body.id}/outcome`, outcome);
    expect(status).toBe(200);
    return body.id as number;
  }

  async function localIn(clerk: Person, id: number): Promise<Shown[]> {
    const { body } = await clerk.get<{ deadlines: Shown[] }>(`/cases/${id}`);
    return body.deadlines.filter(({ local }) => local);
  }

  it('open a deadline in a case that was lost before, explained, and nowhere else', async () => {
    const [own, other] = clerks as [Person, Person];
    const [lost, alien] = [await lostCase(own), await lostCase(other)];
    const before = (await own.get(`/cases/${lost}`)).body;
    const { status, body } = await rule();
    expect(status).toBe(201);
    await app.backgroundDone();
    const [report, ...more] = await localIn(own, lost);
    expect(more).toEqual([]);
    // 上诉期 8月12日 + 15日 = 8月27日；10 个工作日至 9月10日。
    expect(report).toMatchObject({
      periodId: `LOCAL-${body.id}`,
      due: '2026-09-10',
      status: 'OPEN',
      basis: { law: `${HAIKOU.source.title}（海府〔2020〕1号）`, article: '第七条' },
    });
    expect(report?.steps.join('')).toMatch(/地方规定.*裁判、决定生效.*10个工作日/);
    expect(await localIn(other, alien)).toEqual([]);
    const after = (await own.get(`/cases/${lost}`)).body;
    expect(after.deadlines.filter(({ local }: Shown) => !local)).toEqual(before.deadlines);
    const { body: history } = await own.get(`/cases/${lost}/history`);
    expect(
      history.some(({ reason }: { reason: string | null }) => reason === '地方规定“败诉案件报告”已录入'),
    ).toBe(true);

    const { body: desk } = await own.get('/deadlines?days=30');
    expect(desk).toContainEqual(
      expect.objectContaining({ name: '败诉案件报告', origin: 'LOCAL', caseId: lost }),
    );
    const { body: reminders } = await own.get(`/cases/${lost}/reminders`);
    expect(reminders.some(({ title }: { title: string }) => title.includes('败诉案件报告'))).toBe(true);

    const done = { type: 'LOCAL_DONE', on: '2026-09-01', deadlineKey: report?.key };
    const { body: met } = await own.post(`/cases/${lost}/events`, done);
    expect(met.deadlines.find(({ local }: Shown) => local)).toMatchObject({
      status: 'MET',
      metOn: '2026-09-01',
    });
    const wrong = await own.post(`/cases/${lost}/events`, { ...done, deadlineKey: 'LOCAL-999#1' });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'deadlineKey']);
    const event = met.events.find(({ type }: { type: string }) => type === 'LOCAL_DONE');
    const undo = { reason: '误记', version: met.version };
    await own.delete(`/cases/${lost}/events/${event.id}`, undo);
    expect(await localIn(own, lost)).toMatchObject([{ status: 'OPEN', metOn: null }]);

    const { body: listed } = await top.get('/local-rules');
    expect(listed).toMatchObject([{ id: body.id, opened: 1 }]);
    const inUse = await top.delete(`/local-rules/${body.id}`, { version: 1, reason: '重复' });
    expect([inUse.status, inUse.body.title]).toEqual([409, expect.stringContaining('1 项期限')]);

    const ended = await top.patch(`/local-rules/${body.id}`, { version: 1, effectiveTo: '2026-06-30' });
    expect(ended.status).toBe(200);
    await app.backgroundDone();
    expect(await localIn(own, lost)).toEqual([]);
    const gone = await top.delete(`/local-rules/${body.id}`, { version: 2, reason: '重复' });
    expect(gone.status).toBe(204);
    await app.backgroundDone();
  });

  it('are asked of the office month by month: on the desk, reminded, done, taken back', async () => {
    const [own, other] = clerks as [Person, Person];
    const { status } = await rule(SCREENING);
    expect(status).toBe(201);
    await app.backgroundDone();
    app.turnTo('2026-10-01T09:00:00+08:00');
    for (const [index, clerk] of clerks.entries()) await clerk.signIn(`clerk${index}`, OWN_PASSWORD);
    const desk = async (person: Person) =>
      (await person.get('/deadlines?days=30')).body.filter(
        ({ origin }: { origin: string }) => origin === 'LOCAL',
      );
    const [overdue, item, ...more] = await desk(own);
    expect(overdue).toMatchObject({
      due: '2026-09-05',
      status: 'OVERDUE',
      officeDuty: { period: '2026年8月' },
    });
    expect(more).toEqual([]);
    // 10月5日在国庆假期内，规定的是日期，不顺延。
    expect(item).toMatchObject({ name: '败诉风险排查', due: '2026-10-05', earlierDue: '2026-09-30' });
    expect(item.officeDuty).toMatchObject({ period: '2026年9月' });
    expect(await desk(other)).toEqual([]);

    await app.deliver();
    const { body: inbox } = await own.get('/notifications');
    expect(inbox.items.map(({ title }: { title: string }) => title).join()).toContain('败诉风险排查');

    const { id, version } = item.officeDuty;
    const late = await own.put(`/office-duties/${id}`, { doneOn: '2026-10-09', version });
    expect([late.status, late.body.errors[0].field]).toEqual([400, 'doneOn']);
    expect((await other.put(`/office-duties/${id}`, { doneOn: '2026-10-01', version })).status).toBe(404);
    const made = await own.put(`/office-duties/${id}`, { doneOn: '2026-10-01', result: '已上报', version });
    expect(made.status).toBe(204);
    expect(await desk(own)).toHaveLength(1);
    const { body: listed } = await own.get('/office-duties?from=2026-10-01&to=2026-10-31');
    expect(listed).toMatchObject([
      { status: 'MET', doneOn: '2026-10-01', doneByName: '登记', period: '2026年9月' },
    ]);
    const counted = '/statistics/local-duties?from=2026-09-01&to=2026-10-31';
    const { body: tallies } = await own.get(counted);
    const tally = tallies.find(({ name }: { name: string }) => name === '败诉风险排查');
    expect(tally).toMatchObject({ due: 2, inTime: 1, late: 1, open: 0, rate: '50.0%' });
    expect(tally.duties.map(({ state }: { state: string }) => state)).toEqual(['LATE', 'IN_TIME']);
    expect((await other.get(counted)).body).toEqual([]);
    expect((await own.put(`/office-duties/${id}`, { doneOn: null, version })).status).toBe(409);
    await own.put(`/office-duties/${id}`, { doneOn: null, version: Number(version) + 1 });
    expect(await desk(own)).toHaveLength(2);
  });

  it('count the losses of a year, whatever becomes of one of them', async () => {
    const [, other] = clerks as [Person, Person];
    const trigger = { on: 'COUNT', of: 'LOSSES_IN_YEAR', number: 2 };
    const { body } = await rule({ name: '第二件败诉', trigger, organId: beside, amount: 1, unit: 'MONTH' });
    await app.backgroundDone();
    const [first] = (await other.get('/cases')).body.items;
    const second = await lostCase(other);
    const third = await lostCase(other);
    const holders = async () => {
      const ids = [first.id as number, second, third];
      const local = await Promise.all(ids.map((id) => localIn(other, id)));
      return ids.filter((_, index) => local[index]?.some(({ periodId }) => periodId === `LOCAL-${body.id}`));
    };
    expect(await holders()).toEqual([second]);
    const { body: file } = await other.get(`/cases/${first.id}`);
    await other.delete(`/cases/${first.id}/outcome`, { reason: '误登', version: file.version });
    expect(await holders()).toEqual([third]);
  });

  it('are switched on from an example, and a new version ends the one before', async () => {
    const asked = { code: 'XIAOSHAN', organId: beside, effectiveFrom: '2027-01-01' };
    const { status, body } = await top.post('/local-rules/examples', asked);
    expect([status, body.map(({ name }: { name: string }) => name)]).toEqual([
      201,
      ['负责人出庭不少于 2 次', '负责人出庭不少于 3 次'],
    ]);
    const [first] = body;
    expect(first).toMatchObject({ source: { quote: null }, effectiveTo: null, opened: 0, mayWrite: true });
    const again = await top.post('/local-rules/examples', asked);
    expect([again.status, again.body.errors[0].field]).toEqual([400, 'effectiveFrom']);
    const rows = await app.rows('local_rules');

    const { id, version, organName: _organ, opened: _opened, mayWrite: _may, ...told } = first;
    const follows = { id, version };
    const next = { ...told, follows, effectiveFrom: '2028-01-01', amount: 0 };
    for (const [field, wrong] of [
      ['effectiveFrom', { effectiveFrom: '2027-01-01' }],
      ['name', { name: '另一项' }],
      ['organId', { organId: upper }],
    ] as const) {
      const refused = await top.post('/local-rules', { ...next, ...wrong });
      expect([refused.status, refused.body.errors[0].field]).toEqual([400, field]);
    }
    expect(await app.rows('local_rules')).toBe(rows);
    expect((await top.post('/local-rules', next)).status).toBe(201);
    expect((await top.post('/local-rules', { ...next, effectiveFrom: '2029-01-01' })).status).toBe(409);
    const { body: listed } = await top.get('/local-rules');
    expect(
      listed
        .filter(({ name }: { name: string }) => name === first.name)
        .map((one: { effectiveFrom: string; effectiveTo: string }) => [one.effectiveFrom, one.effectiveTo]),
    ).toEqual([
      ['2027-01-01', '2027-12-31'],
      ['2028-01-01', null],
    ]);
  });

  it.each([
    ['amount', { amount: 0 }],
    ['trigger.type', { trigger: { on: 'EVENT', type: 'LOCAL_DONE' } }],
    ['trigger.type', { trigger: { on: 'EVENT', type: 'APPEAL_FILED', procedures: ['RECONSIDERATION'] } }],
    [
      'trigger.capacities',
      { trigger: { on: 'HEARING', procedures: ['SECOND_INSTANCE'], capacities: ['APPLICANT'] } },
    ],
    ['trigger.from', { trigger: { on: 'OUTCOME', from: 'APPEAL_PERIOD', procedures: ['RECONSIDERATION'] } }],
    ['trigger.number', { trigger: { on: 'COUNT', of: 'LOSSES_ON_ACT', number: 1 } }],
    ['trigger.period', { trigger: { on: 'PERIOD_END' } }],
    ['trigger.period', { trigger: { on: 'HEARING', period: 'YEAR' } }],
    ['trigger.on', { trigger: { on: 'WEATHER' } }],
    ['effectiveTo', { effectiveTo: '2025-12-31' }],
    ['effectiveFrom', { name: '败诉风险排查', effectiveFrom: '2027-01-01' }],
    ['source.url', { source: { title: '办法', url: 'www.example.cn' } }],
  ])('refuse at %s what cannot be', async (field, wrong) => {
    const before = await app.rows('local_rules');
    const { status, body } = await rule({ name: '不可能', ...wrong });
    expect([status, body.errors[0].field]).toEqual([400, field]);
    expect(await app.rows('local_rules')).toBe(before);
  });

  it('are not entered for an organ that is not below, nor by who is no administrator', async () => {
    const [own] = clerks as [Person];
    expect((await own.post('/local-rules', HAIKOU)).status).toBe(403);
    expect((await rule({ organId: 999_999 })).status).toBe(404);
    const { body } = await own.get('/local-rules');
    expect(body).toMatchObject([{ name: '败诉风险排查', organName: '区政府', mayWrite: false }]);
  });
});
