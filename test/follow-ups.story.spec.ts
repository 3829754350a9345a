import { type Person, TestApp } from './app';

/** What an authority asks for beside all cases: registered, found again, answered, put right, and counted. */
describe('意见书 and 建议书 that belong to no case', () => {
  let app: TestApp;
  let officer: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterEach(() => app.stop());

  async function letter(more: object = {}): Promise<{ id: number; version: number }> {
    const { body, status } = await officer.post('/follow-ups', {
      ...{ kind: 'ADVICE_LETTER', issuer: '云川市人民政府', receivedOn: '2026-09-10', dueOn: '2026-10-30' },
      ...more,
    });
    expect([status, body.title]).toEqual([201, undefined]);
    return body;
  }

  async function registeredCase(): Promise<any> {
    const { body } = await officer.post('/cases', {
      ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2026-09-01' },
      caseNo: '云川府复〔2026〕47号',
    });
    return body;
  }

  const issuersOf = ({ items }: any) => items.map(({ issuer }: any) => issuer);

  it('lists what is open by its last day, with the cases they belong to, page by page', async () => {
    const { id } = await registeredCase();
    await letter({ issuer: '无期限', dueOn: null });
    await letter({ issuer: '十月底' });
    const answered = await letter({ issuer: '已办', receivedOn: '2026-09-20' });
    await officer.post(`/cases/${id}/follow-ups`, {
      ...{ kind: 'OPINION_LETTER', issuer: '在案', receivedOn: '2026-09-02' },
      dueOn: '2026-10-08',
    });
    await officer.put(`/follow-ups/${answered.id}`, { answeredOn: '2026-09-21' });

    const { body: first } = await officer.get('/follow-ups?limit=2');
    expect([issuersOf(first), first.total]).toEqual([['在案', '十月底'], 3]);
    expect(first.items[0]).toMatchObject({
      caseId: id,
      caseNo: '云川府复〔2026〕47号',
      organName: '本机关',
      due: '2026-10-08',
    });
    const { body: second } = await officer.get(`/follow-ups?limit=2&cursor=${first.nextCursor}`);
    expect([issuersOf(second), second.nextCursor]).toEqual([['无期限'], null]);

    expect(issuersOf((await officer.get('/follow-ups?show=answered')).body)).toEqual(['已办']);
    const { body: all } = await officer.get('/follow-ups?show=all&limit=3');
    expect([issuersOf(all), all.total]).toEqual([['已办', '十月底', '无期限'], 4]);
    const { body: rest } = await officer.get(`/follow-ups?show=all&limit=3&cursor=${all.nextCursor}`);
    expect(issuersOf(rest)).toEqual(['在案']);

    const refused = await officer.get('/follow-ups?cursor=nowhere');
    expect([refused.status, refused.body.errors[0].field]).toEqual([400, 'cursor']);
    expect((await officer.get('/follow-ups?limit=201')).status).toBe(400);
  });

  it('puts right what was written down wrongly, and the deadline follows', async () => {
    const { id, version } = await letter({ kind: 'OPINION_LETTER', dueOn: null });
    expect((await officer.get(`/follow-ups/${id}`)).body).toMatchObject({ due: '2026-11-09', version });
    const { body } = await officer.patch(`/follow-ups/${id}`, {
      ...{ receivedOn: '2026-09-03', version, reason: '邮戳看错' },
    });
    expect(body).toMatchObject({
      ...{ kind: 'OPINION_LETTER', issuer: '云川市人民政府', receivedOn: '2026-09-03', due: '2026-11-02' },
      version: version + 1,
    });
    const { body: other } = await officer.patch(`/follow-ups/${id}`, {
      ...{ kind: 'ADVICE_LETTER', issuer: null, version: version + 1, reason: '种类选错' },
    });
    expect(other).toMatchObject({ kind: 'ADVICE_LETTER', issuer: null, due: null, receivedOn: '2026-09-03' });

    const stale = await officer.patch(`/follow-ups/${id}`, { issuer: '别处', version, reason: '重发' });
    expect(stale.status).toBe(409);
    await officer.put(`/follow-ups/${id}`, { answeredOn: '2026-09-05' });
    const late = await officer.patch(`/follow-ups/${id}`, {
      ...{ receivedOn: '2026-09-07', version: version + 3, reason: '改' },
    });
    expect([late.status, late.body.errors[0].field]).toEqual([400, 'receivedOn']);
    expect((await officer.patch(`/follow-ups/${id}`, { version: version + 3 })).status).toBe(400);
  });

  it('takes back what was registered twice, with its deadline and what would remind of it', async () => {
    const due = { dueOn: '2026-09-24' };
    await letter({ issuer: '市司法局', ...due });
    const twice = await letter({ issuer: '司法局', ...due });
    const stale = await officer.delete(`/follow-ups/${twice.id}`, { reason: '重复登记', version: 2 });
    expect(stale.status).toBe(409);
    const gone = await officer.delete(`/follow-ups/${twice.id}`, { reason: '重复登记', version: 1 });
    expect(gone.status).toBe(204);

    expect((await officer.get(`/follow-ups/${twice.id}`)).status).toBe(404);
    const { body: ahead } = await officer.get('/deadlines?days=366');
    expect(ahead.map(({ issuer }: any) => issuer)).toEqual(['市司法局']);
    app.turnTo('2026-09-24T10:00:00+08:00');
    await officer.stay();
    await app.deliver();
    const { body: inbox } = await officer.get('/notifications');
    const senders = inbox.items.map(({ title }: any) => title.split(' ')[0]);
    expect(new Set(senders)).toEqual(new Set(['市司法局']));
  });

  it('takes one back within its case too, where the history keeps what it said', async () => {
    const { id } = await registeredCase();
    const asked = { kind: 'OPINION_LETTER', issuer: '云川市人民政府', receivedOn: '2026-09-02' };
    const { body } = await officer.post(`/cases/${id}/follow-ups`, asked);
    const { status } = await officer.delete(`/follow-ups/${body.id}`, { reason: '录错案件', version: 1 });
    expect(status).toBe(204);
    const { body: file } = await officer.get(`/cases/${id}`);
    expect(file.followUps).toEqual([]);
    expect(file.deadlines.filter(({ followUpId }: any) => followUpId !== null)).toEqual([]);
    const { body: history } = await officer.get(`/cases/${id}/history`);
    expect(
      history.find(({ kind, recordId }: any) => kind === 'follow-up' && recordId === body.id),
    ).toMatchObject({
      action: 'REMOVED',
      reason: '录错案件',
      changes: { issuer: ['云川市人民政府', null] },
    });
  });

  it('opens those behind every number, by kind and together, also as known before one was taken back', async () => {
    const inTime = await letter({ receivedOn: '2026-09-01' });
    const late = await letter({ receivedOn: '2026-09-02', dueOn: '2026-09-04' });
    const open = await letter({ kind: 'JUDICIAL_ADVICE', receivedOn: '2026-09-03', dueOn: null });
    for (const { id } of [inTime, late]) await officer.put(`/follow-ups/${id}`, { answeredOn: '2026-09-05' });
    const behind = async (number: string) => {
      const { body } = await officer.get(`/statistics/follow-ups?from=2026-01-01&to=2026-12-31&${number}`);
      return body.followUpIds;
    };
    const ids = [inTime.id, late.id, open.id];
    expect(await behind('measure=received')).toEqual(ids);
    expect(await behind('measure=received&kind=JUDICIAL_ADVICE')).toEqual([open.id]);
    expect(await behind('measure=answeredInTime&kind=ADVICE_LETTER')).toEqual([inTime.id]);
    expect(await behind('measure=answeredLate')).toEqual([late.id]);
    expect(await behind('measure=pending')).toEqual([open.id]);

    app.turnTo('2026-09-22T10:00:00+08:00');
    await officer.stay();
    await officer.delete(`/follow-ups/${open.id}`, { reason: '不是本机关的', version: 1 });
    expect(await behind('measure=received')).toEqual([inTime.id, late.id]);
    expect(await behind('measure=received&asOf=2026-09-21')).toEqual(ids);
    const { status } = await officer.get('/statistics/follow-ups?from=2026-01-01&to=2026-12-31&measure=all');
    expect(status).toBe(400);
  });
});
