import { type Person, TestApp } from './app';
import { wordsOfDocx } from './docx';
import { DEFENDANT, registered } from './registration';

const AT = '2026-11-02T09:30:00+08:00';

describe('a leader on the way to court', () => {
  let app: TestApp;
  let officer: Person;
  let caseId: number;
  let hearingId: number;
  const leader = { name: '孙丽华', post: '副局长', rank: 'DEPUTY' };
  beforeEach(async () => {
    app = await TestApp.start('2026-10-12T10:00:00+08:00');
    officer = await app.clerk();
    ({ id: caseId } = await registered(officer, { ...DEFENDANT, receivedOn: '2026-10-10' }));
    await officer.post(`/cases/${caseId}/events`, { type: 'DEFENCE_SUBMITTED', on: '2026-10-12' });
    const trial = { kind: 'TRIAL', at: AT, place: '第三法庭', courtNotice: true };
    ({
      body: { id: hearingId },
    } = await officer.post(`/cases/${caseId}/hearings`, trial));
  });
  afterEach(() => app.stop());

  async function told(appearance: object): Promise<any> {
    const { status, body } = await officer.put(`/hearings/${hearingId}/appearance`, appearance);
    expect([status, body.errors]).toEqual([200, undefined]);
    return body;
  }

  async function changed(patch: object): Promise<any> {
    const { status, body } = await officer.patch(`/hearings/${hearingId}`, patch);
    expect([status, body.errors]).toEqual([200, undefined]);
    return body;
  }

  async function paper(periodId: string): Promise<any> {
    const { body } = await officer.get(`/cases/${caseId}`);
    return body.deadlines.find((one: any) => one.periodId === periodId);
  }

  it('hands in the proof of identity, and is asked for no excuse', async () => {
    await told({ leader, status: 'ARRANGED' });
    expect(await paper('CT20-06')).toMatchObject({ status: 'OPEN', importance: 'critical' });
    expect(await paper('CT20-09')).toMatchObject({ importance: 'track' });

    const confirmed = await told({ leader, status: 'CONFIRMED', identitySubmitted: true });
    expect(confirmed.appearance).toMatchObject({ status: 'CONFIRMED', identityOn: '2026-10-12' });
    expect(await paper('CT20-06')).toMatchObject({ status: 'MET', metOn: '2026-10-12' });
    expect(await paper('CT20-09')).toMatchObject({ status: 'CANCELLED' });

    // The proof is of one person.
    await told({ leader: { ...leader, name: '周平' }, status: 'ARRANGED' });
    expect(await paper('CT20-06')).toMatchObject({ status: 'OPEN' });
  });

  it('who cannot come owes the reason, until it is proved', async () => {
    const absence = { reason: 'IRREPLACEABLE_DUTY', proofSubmitted: false };
    await told({ leader, status: 'ABSENT', absence });
    expect(await paper('CT20-06')).toMatchObject({ status: 'CANCELLED' });
    expect(await paper('CT20-09')).toMatchObject({ status: 'OPEN', importance: 'critical' });

    await told({ leader, status: 'ABSENT', absence: { ...absence, proofSubmitted: true } });
    expect(await paper('CT20-09')).toMatchObject({ status: 'MET', metOn: '2026-10-12' });
  });

  it('is asked again when the hearing is moved', async () => {
    await told({ leader, status: 'CONFIRMED' });
    const moved = await changed({ at: '2026-11-03T09:30:00+08:00' });
    expect(moved.appearance).toMatchObject({ status: 'ARRANGED', leader: { name: '孙丽华' } });
    expect((await changed({ place: '第五法庭' })).appearance.version).toBe(moved.appearance.version);
  });

  it('may be corrected either way, and a hearing taken back takes the appearance back', async () => {
    app.turnTo('2026-11-02T15:00:00+08:00');
    expect(await told({ leader, status: 'APPEARED', spoke: true })).toMatchObject({ status: 'HELD' });
    const absent = await told({ leader, status: 'ABSENT', absence: { reason: 'NONE' } });
    expect(absent).toMatchObject({ status: 'HELD', appearance: { status: 'ABSENT', spoke: false } });
    await told({ leader, status: 'APPEARED', spoke: true });

    const back = await changed({ status: 'SCHEDULED' });
    expect(back).toMatchObject({ status: 'SCHEDULED', appearance: { status: 'CONFIRMED', spoke: false } });
  });

  it('turns nothing red when the hearing is over: it is asked for once, and first', async () => {
    app.turnTo('2026-11-03T08:30:01+08:00');
    await app.deliver();
    const { body } = await officer.get('/notifications');
    expect(body.items[0].title).toMatch(/：待登记：11月2日开庭是否举行/);
    expect(await paper('CT20-06')).toMatchObject({ status: 'CANCELLED' });
    const due = await officer.get('/deadlines?days=20');
    expect(JSON.stringify(due.body)).not.toMatch(/CT20/);

    await changed({ status: 'HELD' });
    await told({ leader, status: 'APPEARED' });
    const { body: after } = await officer.get('/notifications');
    expect(after.items.find(({ title }: any) => title.includes('待登记')).readAt).not.toBeNull();
  });

  async function dutyHere(): Promise<string> {
    return (await officer.get(`/cases/${caseId}`)).body.hearings.at(-1).duty;
  }

  it('need not come where the co-defendants agreed on another, nor twice in one instance', async () => {
    expect(await dutyHere()).toBe('COURT_NOTICE');
    const nobody = await officer.put(`/hearings/${hearingId}/appearance`, { status: 'AGREED' });
    expect([nobody.status, nobody.body.errors[0].field]).toEqual([400, 'agreedWith']);
    const absence = { status: 'ABSENT', absence: { reason: 'NONE' }, agreedWith: '市政府' };
    expect((await officer.put(`/hearings/${hearingId}/appearance`, absence)).status).toBe(400);

    const agreed = await told({ status: 'AGREED', agreedWith: '清河市人民政府', leader });
    expect(agreed.appearance).toMatchObject({ status: 'AGREED', agreedWith: '清河市人民政府', leader: null });
    expect(await dutyHere()).toBe('AGREED_OTHER');
    for (const period of ['CT20-06', 'CT20-09'])
      expect(await paper(period)).toMatchObject({ status: 'CANCELLED' });
    app.turnTo('2026-11-02T15:00:00+08:00');
    await changed({ status: 'HELD' });
    const counted = async () =>
      (await officer.get('/statistics?from=2026-11-01&to=2026-11-30')).body.appearances;
    const nowhere = { mustAttend: 0, appeared: 0, unexplained: 0, notRecorded: 0 };
    expect(await counted()).toMatchObject({ heard: 1, ...nowhere });

    await told({ leader, status: 'APPEARED' });
    expect(await counted()).toMatchObject({ heard: 1, mustAttend: 1, appeared: 1 });
    const again = { kind: 'TRIAL', at: '2026-11-20T09:30:00+08:00', place: '第三法庭' };
    const { body: second } = await officer.post(`/cases/${caseId}/hearings`, again);
    expect(await dutyHere()).toBe('CAME_BEFORE');
    await officer.patch(`/hearings/${second.id}`, { courtNotice: true });
    expect(await dutyHere()).toBe('COURT_NOTICE');
    await officer.post(`/cases/${caseId}/hearings`, { ...again, kind: 'INQUIRY' });
    expect(await dutyHere()).toBe('NOT_COUNTED');
  });

  async function written(name: string, query = ''): Promise<string> {
    const { status, headers, body } = await officer.get(`/hearings/${hearingId}/papers/${name}${query}`);
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining(`filename="${name}-${hearingId}.docx"`),
    ]);
    return wordsOfDocx(body);
  }

  it('takes along papers made from the hearing, with a blank for what nobody knows', async () => {
    const { body: file } = await officer.get(`/cases/${caseId}`);
    const edited = await officer.patch(`/cases/${caseId}`, {
      ...{ version: file.version, caseNo: '（2026）云0102行初45号', authority: '清河区人民法院' },
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '赵桂芳' }],
      act: { type: '行政处罚', cause: '食品安全' },
    });
    expect([edited.status, edited.body.errors]).toEqual([200, undefined]);
    expect(await written('identity')).toContain('兹证明＿＿＿＿＿现任本机关＿＿＿＿＿');

    await told({ leader, status: 'CONFIRMED', delegate: '周敏', counsel: '陈律师' });
    const identity = await written('identity');
    expect(identity).toMatch(/^行政机关负责人身份证明书\n\n清河区人民法院：/);
    expect(identity).toContain('兹证明孙丽华现任本机关副局长，系我单位副职负责人。');
    expect(identity).toContain('就（2026）云0102行初45号赵桂芳诉本机关行政处罚一案出庭应诉');
    expect(await written('authorisation')).toMatch(/工作人员）：周敏[^]*律师）：陈律师/);
    const briefing = await written('briefing');
    for (const words of ['2026年11月2日09:30', '第三法庭', '人民法院通知负责人出庭', '孙丽华 副局长 副职'])
      expect(briefing).toContain(words);
    expect(briefing).toContain('答辩状、证据和依据，已于2026年10月12日提交');

    const absence = { reason: 'IRREPLACEABLE_DUTY', words: '赴省局参加防汛调度会' };
    await told({ leader, status: 'ABSENT', absence });
    const excuse = await written('absence', `?seat=${(await seatHere()).id}`);
    expect(excuse).toContain('我单位负责人孙丽华（副局长）因需要履行他人不能代替的公务，不能出庭应诉。');
    expect(excuse).toContain('赴省局参加防汛调度会');
    expect(excuse).toContain('第八条第（三）项');

    for (const [path, status] of [
      [`/hearings/${hearingId}/papers/toString`, 404],
      [`/hearings/999/papers/identity`, 404],
      [`/hearings/${hearingId}/papers/identity?seat=999`, 404],
    ] as const)
      expect([path, (await officer.get(path)).status]).toEqual([path, status]);
  });

  async function seatHere(): Promise<any> {
    return (await officer.get(`/cases/${caseId}`)).body.seats[0];
  }
});
