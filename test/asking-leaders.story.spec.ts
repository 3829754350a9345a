import { INITIAL_PASSWORD, type Person, TestApp } from './app';
import { DEFENDANT, registered } from './registration';

const AT = '2026-11-02T09:30:00+08:00';

/** A leader declines by his link, a deputy proposes, another accepts: all without signing in. */
describe('asking leaders to appear', () => {
  let app: TestApp;
  let officer: Person;
  let stranger: Person;
  let caseId: number;
  let hearingId: number;
  let [zheng, sun, he]: number[] = [];
  beforeEach(async () => {
    app = await TestApp.start('2026-10-12T10:00:00+08:00');
    officer = await app.clerk();
    stranger = app.stranger();
    const account = { username: 'he', displayName: '何志明', password: INITIAL_PASSWORD, roles: ['LEADER'] };
    const { body: user } = await officer.post('/users', account);
    zheng = await listed('郑国栋', '局长', 'PRINCIPAL');
    sun = await listed('孙丽华', '副局长', 'DEPUTY');
    he = await listed('何志明', '副局长', 'DEPUTY', { userId: user.id });
    ({ id: caseId } = await registered(officer, { ...DEFENDANT, receivedOn: '2026-10-10' }));
    hearingId = await hearingAt(AT);
  });
  afterEach(() => app.stop());

  async function listed(name: string, post: string, rank: string, more: object = {}): Promise<number> {
    return (await officer.post('/contacts', { kind: 'LEADER', name, post, rank, ...more })).body.id;
  }

  async function hearingAt(at: string): Promise<number> {
    const trial = { kind: 'TRIAL', at, place: '第三法庭', courtNotice: true };
    return (await officer.post(`/cases/${caseId}/hearings`, trial)).body.id;
  }

  async function asked(told: object): Promise<string> {
    const { status, body } = await officer.post(`/hearings/${hearingId}/appearance/request`, told);
    expect([status, body.title]).toEqual([201, undefined]);
    expect(body.link).toMatch(/^http.*\/appear\/[\w-]{43}$/);
    return body.link.split('/').pop();
  }

  async function appearance(): Promise<any> {
    return (await officer.get(`/cases/${caseId}`)).body.hearings[0].appearance;
  }

  it('goes on until somebody comes, and everybody hears what concerns him', async () => {
    const toZheng = await asked({ leaderId: zheng, message: '法院通知负责人出庭' });
    expect(await appearance()).toMatchObject({ status: 'ARRANGED', leaderId: zheng });
    const { body: seen } = await stranger.get(`/links/${toZheng}`);
    expect(seen).toMatchObject({
      ...{ state: 'OPEN', leader: { name: '郑国栋', post: '局长' }, askedBy: '管理员', answer: null },
      hearing: { kind: 'TRIAL', at: AT, place: '第三法庭', duty: '法院（复议机关）通知负责人出庭' },
    });
    expect(seen.others.map(({ name }: any) => name)).toEqual(['孙丽华', '何志明']);

    const noReason = await stranger.post(`/links/${toZheng}`, { answer: 'DECLINE' });
    expect([noReason.status, noReason.body.errors[0].field]).toEqual([400, 'reason']);
    const declined = await stranger.post(`/links/${toZheng}`, {
      ...{ answer: 'DECLINE', reason: 'IRREPLACEABLE_DUTY', words: '赴省局开会' },
    });
    expect([declined.status, declined.body.state]).toEqual([200, 'DECLINED']);
    expect(await appearance()).toMatchObject({
      status: 'ABSENT',
      absence: { reason: 'IRREPLACEABLE_DUTY', words: '赴省局开会', proofSubmitted: false },
    });
    const again = await stranger.post(`/links/${toZheng}`, { answer: 'ACCEPT' });
    expect([again.status, again.body.code]).toEqual([409, 'LinkIsUsed']);
    expect((await stranger.get(`/links/${toZheng}`)).body).toMatchObject({ state: 'DECLINED' });

    // A deputy proposes another of the list, who is asked by one press more.
    const toSun = await asked({ leaderId: sun });
    await stranger.post(`/links/${toSun}`, { answer: 'PROPOSE', other: '何志明', words: '分管领导' });
    const { body: requests } = await officer.get(`/hearings/${hearingId}/appearance/requests`);
    expect(requests[0]).toMatchObject({ state: 'PROPOSED', other: { id: he, name: '何志明' } });
    expect(await appearance()).toMatchObject({ status: 'ARRANGED', leaderId: sun });

    // The proposed one has an account: it stands on his desk, and is answered there.
    await asked({ leaderId: requests[0].other.id });
    await app.deliver();
    const leader = await app.stranger().begin('he');
    const { body: desk } = await leader.get('/appearance-requests');
    expect(desk).toMatchObject([{ leader: { name: '何志明' }, hearing: { at: AT } }]);
    const { body: inbox } = await leader.get('/notifications');
    expect(inbox.items[0].title).toMatch(/请您出庭应诉 11月2日 09:30 第三法庭/);
    const accepted = await leader.post(`/appearance-requests/${desk[0].id}`, { answer: 'ACCEPT' });
    expect(accepted.body.state).toBe('ACCEPTED');
    expect((await leader.get('/appearance-requests')).body).toEqual([]);
    expect(await appearance()).toMatchObject({
      status: 'CONFIRMED',
      leader: { name: '何志明' },
      leaderId: he,
    });
    const agreed = await officer.post(`/hearings/${hearingId}/appearance/request`, { leaderId: he });
    expect([agreed.status, agreed.body.code]).toEqual([409, 'LeaderAgreedAlready']);

    await app.deliver();
    const { body: heard } = await officer.get('/notifications');
    const titles = heard.items.map(({ title }: any) => title).join('\n');
    for (const words of [
      '郑国栋 局长 不能出庭：需要履行他人不能代替的公务（赴省局开会），待换人',
      '孙丽华 副局长 请改由 何志明 出庭（分管领导），待您请示',
      '何志明 副局长 同意出庭',
    ])
      expect(titles.split(words)).toHaveLength(2);
    const { body: history } = await officer.get(`/cases/${caseId}/history`);
    expect(JSON.stringify(history)).toContain('郑国栋（出庭请示链接）');
    expect(JSON.stringify(history)).not.toContain('tokenHash');
  });

  it('ends with the hour it was for, with another leader, and by being taken back', async () => {
    const gone = async (token: string) => {
      const [{ status, body }, read] = [
        await stranger.post(`/links/${token}`, { answer: 'ACCEPT' }),
        await stranger.get(`/links/${token}`),
      ];
      expect([status, body.code, read.status]).toEqual([410, 'LinkHasEnded', 410]);
      return body.title as string;
    };
    const first = await asked({ leader: { name: '周平', post: '副局长', rank: 'DEPUTY' } });
    const second = await asked({ leaderId: sun });
    expect(await gone(first)).toContain('已撤回');
    await officer.delete(`/hearings/${hearingId}/appearance/request`);
    expect(await gone(second)).toContain('已撤回');
    const third = await asked({ leaderId: sun });
    await officer.patch(`/hearings/${hearingId}`, { at: '2026-11-03T14:00:00+08:00' });
    expect(await gone(third)).toContain('已改到 11月3日 14:00');
    const agreed = await asked({ leaderId: sun });
    await stranger.post(`/links/${agreed}`, { answer: 'ACCEPT' });
    await officer.patch(`/hearings/${hearingId}`, { at: '2026-11-03T15:00:00+08:00' });
    const overtaken = await stranger.get(`/links/${agreed}`);
    expect([overtaken.status, overtaken.body.title]).toEqual([410, expect.stringContaining('15:00')]);
    const fourth = await asked({ leaderId: sun });
    app.turnTo('2026-11-03T15:00:00+08:00');
    expect(await gone(fourth)).toContain('已过');
    const late = await officer.post(`/hearings/${hearingId}/appearance/request`, { leaderId: sun });
    expect([late.status, late.body.code]).toEqual([409, 'HearingIsOver']);

    const guessed = await stranger.get(`/links/${'A'.repeat(43)}`);
    expect([guessed.status, guessed.body.code]).toEqual([404, 'LinkNotFound']);
    for (let tries = 0; tries < 60; tries++) await stranger.get('/links/guess');
    expect((await stranger.get('/links/guess')).status).toBe(429);
  });

  it('shows what each leader has to do, and refuses what cannot be', async () => {
    await asked({ leaderId: sun });
    const other = await hearingAt('2026-11-02T11:00:00+08:00');
    const { body: leaders } = await officer.get(`/hearings/${other}/leaders`);
    expect(leaders.find(({ id }: any) => id === sun)).toMatchObject({ planned: 1, clashes: [AT] });
    expect(leaders.find(({ id }: any) => id === he)).toMatchObject({ planned: 0, clashes: [] });

    const refused = async (told: object) =>
      (await officer.post(`/hearings/${hearingId}/appearance/request`, told)).body.errors[0].field;
    expect(await refused({})).toBe('leader');
    expect(await refused({ leaderId: 999 })).toBe('leaderId');
    const token = await asked({ leaderId: sun });
    const wrong = async (told: object) => (await stranger.post(`/links/${token}`, told)).body.errors[0].field;
    expect(await wrong({ answer: 'PROPOSE' })).toBe('other');
    expect(await wrong({ answer: 'PROPOSE', other: { nobody: 1 } })).toBe('other');
    expect(await wrong({ answer: 'PROPOSE', other: 999 })).toBe('other');
    expect(await wrong({ answer: 'DECLINE', reason: 'OTHER_LEGITIMATE' })).toBe('words');
    const words = await stranger.post(`/links/${token}`, { answer: 'DECLINE', reason: '家中急事' });
    expect(words.body).toMatchObject({ answer: { reason: 'OTHER_LEGITIMATE', words: '家中急事' } });
  });

  it('answers once, however often it is pressed', async () => {
    const token = await asked({ leaderId: sun });
    const answers = await Promise.all(
      ['ACCEPT', 'ACCEPT', 'ACCEPT'].map((answer) => stranger.post(`/links/${token}`, { answer })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});
