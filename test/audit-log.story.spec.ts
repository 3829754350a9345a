import { INITIAL_PASSWORD, OWN_PASSWORD, type Person, TestApp } from './app';

/** 审计员 reads what was done, and nothing of organs out of view. */
describe('the audit log', () => {
  let app: TestApp;
  let admin: Person;
  const ids: Record<string, number> = {};
  const people: Record<string, Person> = {};
  const cases: Record<string, number> = {};

  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    admin = await app.admin();
    for (const name of ['qinghe', 'dongshan']) ids[name] = (await admin.post('/organs', { name })).body.id;
    for (const [username, organ, roles] of [
      ['li', 'qinghe', ['REGISTRAR']],
      ['zhao', 'dongshan', ['REGISTRAR']],
      ['auditor', 'qinghe', ['AUDITOR']],
    ] as const) {
      const account = { username, displayName: `${username}君`, password: INITIAL_PASSWORD, roles };
      ids[username] = (await admin.post('/users', { ...account, organId: ids[organ] })).body.id;
      people[username] = await app.stranger().begin(username);
    }
    for (const [who, caseNo] of [
      ['li', '清政复〔2026〕5号'],
      ['zhao', '东政复〔2026〕9号'],
    ] as const) {
      const seat = { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2026-09-18', caseNo };
      cases[who] = (await people[who]!.post('/cases', seat)).body.id;
    }
    expect((await people.li!.get('/users?all=true')).status).toBe(200);
    expect((await people.li!.post('/organs', { name: '私设' })).status).toBe(403);
    expect((await app.stranger().signIn('li', 'wrong')).status).toBe(401);
    expect((await app.stranger().signIn('nobody', 'secret-typed-here')).status).toBe(401);
    app.turnTo('2026-09-22T09:00:00+08:00');
    for (const who of ['li', 'auditor']) await people[who]!.signIn(who, OWN_PASSWORD);
    await admin.signIn();
    const note = { type: 'NOTE', on: '2026-09-21', title: '电话核对' };
    expect((await people.li!.post(`/cases/${cases.li}/events`, note)).status).toBe(201);
  });
  afterAll(() => app.stop());

  async function found(query: string, by = people.auditor!): Promise<any[]> {
    const { status, body } = await by.get(`/audit?limit=200&${query}`);
    expect([status, body.title]).toEqual([200, undefined]);
    return body.items;
  }

  it('shows the organs in view and no other', async () => {
    const seen = await found('');
    expect(new Set(seen.map(({ organId, caseId }) => organId ?? caseId))).toEqual(
      new Set([ids.qinghe, cases.li]),
    );
    expect(JSON.stringify(seen)).not.toContain('东政复');
    const all = await found('', admin);
    expect(new Set(all.map(({ organId }) => organId))).toEqual(new Set([1, ids.qinghe, ids.dongshan, null]));
    expect(all.find(({ kind }) => kind === 'case')).toMatchObject({
      caseNo: expect.stringContaining('2026'),
    });
    expect(await found(`userId=${ids.zhao}`)).toEqual([]);
    expect(await found('caseNo=9号')).toEqual([]);
  });

  it('is narrowed by day, person, kind, case number, and to what was refused', async () => {
    const day = (at: string) => at.slice(0, 10);
    expect(new Set((await found('from=2026-09-22')).map(({ at }) => day(at)))).toEqual(
      new Set(['2026-09-22']),
    );
    expect(new Set((await found('to=2026-09-21')).map(({ at }) => day(at)))).toEqual(new Set(['2026-09-21']));
    expect(await found('from=2026-09-23')).toEqual([]);
    expect(new Set((await found('person=li')).map(({ userName }) => userName))).toEqual(new Set(['li君']));
    expect(new Set((await found(`userId=${ids.li}`)).map(({ userId }) => userId))).toEqual(new Set([ids.li]));
    expect(new Set((await found('kind=event,case')).map(({ kind }) => kind))).toEqual(
      new Set(['event', 'case']),
    );
    const ofCase = await found(`caseNo=${encodeURIComponent('清政复(2026)5')}`);
    expect(new Set(ofCase.map(({ caseId, caseNo }) => `${caseId} ${caseNo}`))).toEqual(
      new Set([`${cases.li} 清政复〔2026〕5号`]),
    );
    expect(await found('caseNo=%25')).toEqual([]);

    const refused = await found('refused=true');
    expect(refused.map(({ action, userName }) => [action, userName])).toEqual([
      ['SIGN_IN_FAILED', 'li君'],
      ['REFUSED', 'li君'],
    ]);
    expect(refused[1].changes.operation[1]).toBe('POST /api/organs');
    const unknown = (await found('refused=true', admin)).filter(({ organId }) => organId === null);
    expect(unknown).toMatchObject([{ action: 'SIGN_IN_FAILED', userName: '未知用户' }]);
    expect(JSON.stringify(await found('', admin))).not.toContain('secret-typed-here');
  });

  it('turns page by page, every entry once', async () => {
    const whole = (await found('')).map(({ id }) => id);
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: any } = await people.auditor!.get(
        `/audit?limit=3${cursor ? `&cursor=${cursor}` : ''}`,
      );
      expect(body.items.length).toBeLessThanOrEqual(3);
      seen.push(...body.items.map(({ id }: { id: number }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual(whole);
    for (const query of ['limit=201', 'cursor=xyz', 'kind=king', 'from=2026-02-30', 'refused=yes']) {
      expect((await people.auditor!.get(`/audit?${query}`)).status).toBe(400);
    }
  });

  it('files what was done to an account under its organ, whoever did it', async () => {
    const [session] = (await admin.get(`/users/${ids.li}/sessions`)).body;
    expect((await admin.delete(`/sessions/${session.id}`)).status).toBe(204);
    const [ended] = await found('kind=user');
    expect(ended).toMatchObject({ action: 'SIGNED_OUT', recordId: ids.li, organId: ids.qinghe, userId: 1 });
  });

  it('is for the auditor alone, who reads nothing else', async () => {
    await people.li!.signIn('li', OWN_PASSWORD);
    expect((await people.li!.get('/audit')).status).toBe(403);
    expect((await people.auditor!.get('/cases')).status).toBe(403);
    expect((await people.auditor!.get('/users')).status).toBe(403);
  });
});
