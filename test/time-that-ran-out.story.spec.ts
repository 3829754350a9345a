import { type Person, TestApp } from './app';
import { DEFENDANT, registered, RESPONDENT } from './registration';

/** What becomes of time that nobody used, or of which nobody wrote down how it was used. */
describe('time that ran out', () => {
  let app: TestApp;
  let officer: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-05-20T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterEach(() => app.stop());

  const penalty = { act: { type: '行政处罚', madeOn: '2025-11-03' } };

  async function fileOf({ id }: any): Promise<any> {
    return (await officer.get(`/cases/${id}`)).body;
  }

  function deadline(file: any, periodId: string): any {
    return file.deadlines.find((one: any) => one.periodId === periodId);
  }

  async function idsOf(only: string): Promise<number[]> {
    return (await officer.get(`/cases?only=${only}`)).body.items.map(({ id }: any) => id);
  }

  async function titles(): Promise<string[]> {
    await app.deliver();
    return (await officer.get('/notifications?limit=200')).body.items.map(({ title }: any) => title);
  }

  async function judged(disposition: string): Promise<any> {
    const suit = await registered(officer, { ...DEFENDANT, ...penalty, receivedOn: '2026-02-02' });
    const { body, status } = await officer.put(`/cases/${suit.id}/outcome`, {
      ...{ disposition, madeOn: '2026-05-11', servedOn: '2026-05-15', version: suit.version },
    });
    expect([status, body.title]).toEqual([200, undefined]);
    return body;
  }

  it('to appeal is told as lost, and asks whether the judgment took effect', async () => {
    const lost = await judged('Y1-CX');
    expect(deadline(lost, 'XS-85-J')).toMatchObject({ due: '2026-06-01', status: 'OPEN', lapsed: null });
    expect(await idsOf('AWAITING_EFFECT')).toEqual([]);

    // 5/15 + 15 = 5/30（周六）, rolled to Monday 1 June.
    app.turnTo('2026-06-02T08:31:00+08:00');
    expect(deadline(await fileOf(lost), 'XS-85-J')).toMatchObject({
      ...{ status: 'CANCELLED', lapsed: '逾期未上诉，权利已失' },
    });
    expect((await titles()).join()).toContain('逾期未上诉，权利已失');
    expect(await idsOf('AWAITING_EFFECT')).toEqual([lost.id]);

    const { body, status } = await officer.post(`/cases/${lost.id}/events`, {
      ...{ type: 'EFFECTIVE', on: '2026-06-01' },
    });
    expect([status, body.title]).toEqual([201, undefined]);
    expect(deadline(body, 'XS-85-J')).toMatchObject({ status: 'CANCELLED', lapsed: null });
    expect(await idsOf('AWAITING_EFFECT')).toEqual([]);
    app.turnTo('2026-06-05T08:31:00+08:00');
    expect((await titles()).filter((title) => title.includes('权利已失'))).toHaveLength(1);
  });

  it('to appeal asks nothing where somebody appealed, or a second instance is registered', async () => {
    const appealed = await judged('Y1-CX');
    await officer.post(`/cases/${appealed.id}/events`, {
      type: 'APPEAL_FILED',
      on: '2026-05-18',
      by: 'OTHER',
    });
    const above = await judged('Y1-CX');
    await registered(officer, {
      ...{ procedure: 'SECOND_INSTANCE', capacity: 'DEFENDANT', appealedBy: 'OTHER' },
      ...{ receivedOn: '2026-05-20', previousCaseId: above.id },
    });
    app.turnTo('2026-06-08T10:00:00+08:00');
    expect(await idsOf('AWAITING_EFFECT')).toEqual([]);
    expect((await titles()).join()).not.toContain('权利已失');
  });

  it('to apply for enforcement is told as lost the morning after, and does not vanish', async () => {
    const upheld = await registered(officer, { ...RESPONDENT, ...penalty, receivedOn: '2025-12-01' });
    const { body } = await officer.put(`/cases/${upheld.id}/outcome`, {
      ...{ disposition: 'F23-WC', madeOn: '2026-01-28', servedOn: '2026-01-30', version: upheld.version },
    });
    // 1/30 + 15 = 2/14（周六上班）; + 3个月 = 5/14
    expect(deadline(body, 'QZ-53')).toMatchObject({ due: '2026-05-14', status: 'CANCELLED' });
    expect(deadline(body, 'QZ-53').lapsed).toBe('逾期未申请，权利已失');
  });

  it('in a case of years ago that is written down now is no duty of today', async () => {
    const reply = '/deadlines?days=30';
    const before: number = (await officer.get(reply)).body.length;
    const old = await registered(officer, { ...RESPONDENT, receivedOn: '2024-03-01' });
    expect(deadline(old, 'FY23-48-REPLY')).toMatchObject({ due: '2024-03-15', enteredLate: true });
    const late = await registered(officer, { ...RESPONDENT, receivedOn: '2026-04-27' });
    expect(deadline(late, 'FY23-48-REPLY')).toMatchObject({ status: 'OVERDUE', enteredLate: false });

    const { body: due } = await officer.get(reply);
    expect(due).toHaveLength(before + 1);
    expect(due.map(({ caseId }: any) => caseId)).not.toContain(old.id);
    const { body: list } = await officer.get('/cases?sort=due');
    expect(list.items.find(({ id }: any) => id === old.id).nextDue).toBeNull();
    expect(await idsOf('ENTERED_LATE')).toEqual([old.id]);

    const { body } = await officer.post(`/cases/${old.id}/events`, {
      ...{ type: 'REPLY_SUBMITTED', on: '2024-03-14' },
    });
    expect(deadline(body, 'FY23-48-REPLY')).toMatchObject({ status: 'MET', metOn: '2024-03-14' });
    expect(await idsOf('ENTERED_LATE')).toEqual([]);
  });

  it('begins, for an application to enforce, with the application, and what came before it can be told', async () => {
    const applied = await registered(officer, {
      ...{ procedure: 'ENFORCEMENT_REVIEW', capacity: 'APPLICANT', receivedOn: '2026-05-18', ...penalty },
      events: [
        { type: 'REMEDY_PERIOD_ENDED', on: '2026-05-06' },
        { type: 'URGED', on: '2026-05-07' },
      ],
    });
    expect(applied.events.map(({ type, on }: any) => [type, on])).toEqual([
      ['REMEDY_PERIOD_ENDED', '2026-05-06'],
      ['URGED', '2026-05-07'],
      ['ENFORCEMENT_APPLIED', '2026-05-18'],
    ]);
    // 5/19 20 21 22 25
    expect(deadline(applied, 'QZ-56-ACCEPT')).toMatchObject({ due: '2026-05-25', ours: false });
    expect(deadline(applied, 'QZ-53')).toMatchObject({
      due: '2026-08-06',
      status: 'MET',
      metOn: '2026-05-18',
    });
    // 5/8 9（周六上班） 11 12 13 14 15 18 19 20: two days too early, and told so.
    expect(deadline(applied, 'QZ-54')).toMatchObject({ due: '2026-05-20' });
    expect(deadline(applied, 'QZ-54').steps.join()).toContain('申请过早');
  });

  it('for an order runs from where the judgment says, and goes when the outcome is taken back', async () => {
    const suit = await registered(officer, { ...DEFENDANT, ...penalty, receivedOn: '2026-02-02' });
    const orders = [
      { kind: 'REMEDY', days: 15 },
      { kind: 'REDO', days: 60, starts: 'RECEIVED' },
      { kind: 'COMPENSATE', days: 30, amount: '5000', starts: 'DATE', startsOn: '2026-06-10' },
    ];
    const told = { disposition: 'Y1-CX-CZ', madeOn: '2026-05-11', servedOn: '2026-05-15', orders };
    const path = `/cases/${suit.id}/outcome`;
    const { body } = await officer.put(path, { ...told, version: suit.version });
    expect(body.outcome.orders.map(({ starts, startsOn }: any) => [starts, startsOn])).toEqual([
      [null, null],
      ['RECEIVED', null],
      ['DATE', '2026-06-10'],
    ]);
    const owed = (file: any) =>
      file.deadlines
        .filter(({ periodId }: any) => periodId === 'XS-96')
        .map(({ trigger, due }: any) => `${trigger} ${due}`);
    // 生效 6/1 + 15; 收到 5/15 + 60; 文书写明 6/10 + 30
    expect(owed(body)).toEqual(['2026-06-01 2026-06-16', '2026-06-10 2026-07-10', '2026-05-15 2026-07-14']);
    const { body: refused, status } = await officer.put(path, {
      ...{ ...told, orders: [{ kind: 'REDO', days: 60, starts: 'DATE' }], version: body.version },
    });
    expect([status, refused.errors[0].message]).toEqual([400, '请填写文书指定的起算日期']);

    const taken = await officer.delete(path, { reason: '记到了别的案件', version: body.version });
    expect(taken.body).toMatchObject({ status: 'OPEN', outcome: null });
    expect(owed(taken.body)).toEqual([]);
  });
});
