import { type Person, TestApp } from './app';
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
});
