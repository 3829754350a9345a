import { INITIAL_PASSWORD, OWN_PASSWORD, type Person, TestApp } from './app';
import { conclude, DEFENDANT, registered, RESPONDENT } from './registration';

/** A city with two counties: organs may sit in one case, and each has its own side of it. */
describe('two organs in one case', () => {
  let app: TestApp;
  let city: Person;
  let east: Person;
  let west: Person;
  let eastId: number;
  let westId: number;
  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    city = await app.admin();
    [eastId, east] = await county('东区局', 'east');
    [westId, west] = await county('西区局', 'west');
  });
  afterAll(() => app.stop());

  async function county(name: string, username: string): Promise<[number, Person]> {
    const organId = (await city.post('/organs', { name })).body.id as number;
    const account = { username, displayName: username, password: INITIAL_PASSWORD, organId };
    expect((await city.post('/users', account)).status).toBe(201);
    return [organId, await app.stranger().begin(username)];
  }

  /** The county is sued, and the city sits beside it. */
  async function together(more: Record<string, unknown> = {}): Promise<any> {
    const { id, version } = await registered(east, {
      ...{ ...DEFENDANT, defendantForm: 'CO_DEFENDANT', receivedOn: '2026-09-10', ...more },
    });
    const seat = {
      organId: 1,
      capacity: 'DEFENDANT',
      defendantForm: 'CO_DEFENDANT',
      receivedOn: more.receivedOn ?? '2026-09-14',
    };
    const added = await city.post(`/cases/${id}/seats`, { ...seat, version });
    expect([added.status, added.body.errors]).toEqual([201, undefined]);
    return added.body;
  }

  function answerOf(file: any): any {
    return file.deadlines.find(({ shortName }: any) => shortName === '答辩');
  }

  it('each sees both seats, and has its own dates and reminders', async () => {
    const ours = await together();
    const theirs = (await east.get(`/cases/${ours.id}`)).body;
    expect(theirs.seats.map(({ organName, own }: any) => [organName, own])).toEqual([
      ['东区局', true],
      [expect.any(String), false],
    ]);
    expect([theirs.receivedOn, ours.receivedOn]).toEqual(['2026-09-10', '2026-09-14']);
    expect(answerOf(theirs).due < answerOf(ours).due).toBe(true);
    const [first, second] = [
      await east.get(`/cases/${ours.id}/reminders`),
      await city.get(`/cases/${ours.id}/reminders`),
    ];
    expect([first.body.length > 0, second.body.length > 0]).toEqual([true, true]);
    expect(first.body.map(({ id }: any) => id)).not.toEqual(second.body.map(({ id }: any) => id));
    // The city sees the county's side when it asks for it.
    const below = await city.get(`/cases/${ours.id}?seat=${theirs.seats[0].id}`);
    expect(below.body.receivedOn).toBe('2026-09-10');
    expect((await west.get(`/cases/${ours.id}`)).status).toBe(404);
  });

  it('lets each change its own seat at once, and tells both of what they share', async () => {
    const ours = await together();
    const theirs = (await east.get(`/cases/${ours.id}`)).body;
    const [unit] = [await east.post('/units', { name: '法规科', organId: eastId })];
    const mine = { unitId: unit.body?.id ?? null, version: theirs.version };
    const [first, second] = await Promise.all([
      east.patch(`/cases/${ours.id}`, mine),
      city.post(`/cases/${ours.id}/events`, {
        ...{ type: 'DEFENCE_SUBMITTED', on: '2026-09-18', version: ours.version },
      }),
    ]);
    expect([first.status, second.status]).toEqual([200, 201]);
    expect(second.body.revision).toBe(ours.revision);

    const shared = await city.patch(`/cases/${ours.id}`, { note: '并案', version: second.body.version });
    expect([shared.status, shared.body.revision]).toEqual([200, Number(ours.revision) + 1]);
    const late = await east.post(`/cases/${ours.id}/events`, {
      ...{ type: 'DEFENCE_SUBMITTED', on: '2026-09-18', version: first.body.version },
    });
    expect([late.status, late.body.code]).toEqual([409, 'StaleVersion']);
    const { version } = (await east.get(`/cases/${ours.id}`)).body;
    expect((await east.patch(`/cases/${ours.id}`, { ...mine, version })).status).toBe(200);
  });

  it('counts from the day on which each organ was served', async () => {
    const { id } = await together();
    const appealOf = (file: any) =>
      file.deadlines.find(({ shortName }: any) => shortName === '上诉')?.due ?? null;
    const told = { disposition: 'Y1-CX', madeOn: '2026-09-15', orders: [] };
    const by = async (organ: Person, more: object) => {
      const { version } = (await organ.get(`/cases/${id}`)).body;
      return organ.put(`/cases/${id}/outcome`, { ...told, ...more, version });
    };
    const first = await by(east, { servedOn: '2026-09-15' });
    expect([first.status, first.body.outcome?.servedOn]).toEqual([200, '2026-09-15']);
    const waiting = (await city.get(`/cases/${id}`)).body;
    expect([waiting.outcome.servedOn, appealOf(waiting)]).toEqual([null, null]);

    const before = (await east.get(`/cases/${id}`)).body;
    const second = await by(city, { servedOn: '2026-09-18' });
    expect([second.status, second.body.outcome.servedOn]).toEqual([200, '2026-09-18']);
    const after = (await east.get(`/cases/${id}`)).body;
    expect([after.outcome.servedOn, after.version]).toEqual(['2026-09-15', before.version]);
    expect([appealOf(after), appealOf(second.body)].sort()).toEqual([appealOf(after), appealOf(second.body)]);
    expect(appealOf(after)).not.toBe(appealOf(second.body));
  });

  it('gives each its days and verdict about 政府信息公开, and the city counts the suit once', async () => {
    const act = { type: '政府信息公开', documentNo: '东市监告〔2026〕3号', madeOn: '2026-05-06' };
    const review = await registered(east, { ...RESPONDENT, receivedOn: '2026-06-01', act });
    await conclude(east, review, 'F23-WC', '2026-08-20');
    const ours = await together({ previousCaseId: review.id });
    const theirs = (await east.get(`/cases/${ours.id}`)).body;
    expect([ours.act.type, theirs.act.type]).toEqual([act.type, act.type]);
    expect([answerOf(theirs).due, answerOf(ours).due]).toEqual(['2026-09-28', '2026-09-29']);
    for (const [by, file] of [
      [east, theirs],
      [city, ours],
    ] as const) {
      const planned = (await by.get(`/cases/${ours.id}/reminders`)).body.map(({ dueAt }: any) => dueAt);
      expect(planned).toContain(`${answerOf(file).due}T08:30:00+08:00`);
    }
    const decided = await conclude(east, theirs, 'Y1-CX', '2026-09-18');
    const { disposition, madeOn, servedOn, orders } = decided.outcome;
    const own = { verdict: 'NEUTRAL', verdictReason: '判决未评价复议程序' };
    const { version } = (await city.get(`/cases/${ours.id}`)).body;
    const changed = { disposition, madeOn, servedOn, orders, version, ...own };
    expect((await city.put(`/cases/${ours.id}/outcome`, changed)).body.verdict).toBe('NEUTRAL');
    expect((await east.get(`/cases/${ours.id}`)).body.verdict).toBe('LOST');

    const counted = async (by: Person) => {
      const query = `from=2026-09-01&to=2026-09-30&by=actType`;
      const { splits } = (await by.get(`/statistics?${query}`)).body;
      const { received, concluded, verdicts } = splits.find(({ label }: any) => label === act.type).streams
        .firstInstance;
      return [received, concluded, verdicts.LOST ?? 0, verdicts.NEUTRAL ?? 0];
    };
    expect([await counted(city), await counted(east)]).toEqual([
      [1, 1, 1, 0],
      [1, 1, 1, 0],
    ]);
    const { afterReview } = (await city.get('/reports/open-information?year=2026')).body;
    expect([afterReview.corrected, afterReview.total]).toEqual([1, 1]);
  });

  it('keeps what one did for itself, and shares hearings and the outcome', async () => {
    const { id } = await together();
    await east.post(`/cases/${id}/events`, { type: 'DEFENCE_SUBMITTED', on: '2026-09-18' });
    const [mine, theirs] = [(await east.get(`/cases/${id}`)).body, (await city.get(`/cases/${id}`)).body];
    expect([answerOf(mine).status, answerOf(theirs).status]).toEqual(['MET', 'OPEN']);

    const hearing = { kind: 'TRIAL', at: '2026-10-20T09:30:00+08:00', place: '一庭', courtNotice: true };
    expect((await city.post(`/cases/${id}/hearings`, hearing)).status).toBe(201);
    const scheduled = (await east.get(`/cases/${id}`)).body;
    expect(scheduled.hearings).toHaveLength(1);
    const told = (await east.get(`/cases/${id}/reminders`)).body;
    expect(told.some(({ title }: any) => title.includes('新排期'))).toBe(true);

    app.turnTo('2026-11-20T10:00:00+08:00');
    await Promise.all([east.signIn('east', OWN_PASSWORD), west.signIn('west', OWN_PASSWORD), city.signIn()]);
    const outcome = {
      disposition: 'Y1-CX',
      madeOn: '2026-11-18',
      servedOn: null,
      orders: [],
      version: scheduled.version,
    };
    const won = { verdict: 'NEUTRAL', verdictReason: '被告中仅复议机关败诉' };
    expect((await east.put(`/cases/${id}/outcome`, { ...outcome, ...won })).status).toBe(200);
    const verdicts = [(await east.get(`/cases/${id}`)).body, (await city.get(`/cases/${id}`)).body];
    expect(verdicts.map(({ verdict, status }) => [verdict, status])).toEqual([
      ['NEUTRAL', 'CLOSED'],
      ['LOST', 'CLOSED'],
    ]);
    const figures = (await city.get('/statistics?from=2026-11-01&to=2026-11-30')).body.streams;
    expect(figures.firstInstance).toMatchObject({ concluded: 2, verdicts: { NEUTRAL: 1, LOST: 1 } });
  });

  it('shows a superior every seat, and lets it write none but its own', async () => {
    const { id, version } = await registered(east, { ...RESPONDENT, receivedOn: '2026-09-10' });
    expect((await city.get(`/cases/${id}`)).status).toBe(200);
    for (const { status, body } of [
      await city.patch(`/cases/${id}`, { note: '改', version }),
      await city.post(`/cases/${id}/events`, { type: 'NOTE', on: '2026-09-11', title: '改' }),
    ]) {
      expect([status, body.code]).toEqual([403, 'NotYourOrgansSeat']);
    }
    const list = (await city.get('/cases?limit=200')).body.items;
    expect(list.find((row: any) => row.id === id)).toMatchObject({ organName: '东区局', organId: eastId });
  });

  it('says what each may do with the seat that is shown, and whom it can seat', async () => {
    const { id } = await registered(east, { ...RESPONDENT, receivedOn: '2026-09-10' });
    const may = async (by: Person, seat = '') => {
      const { mayWrite, mayAssign } = (await by.get(`/cases/${id}${seat}`)).body;
      return [mayWrite, mayAssign];
    };
    const candidates = async (by: Person) =>
      (await by.get(`/cases/${id}/seats/candidates`)).body.map((organ: any) => [organ.name, organ.above]);
    expect([await may(east), await may(city)]).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(await candidates(east)).toEqual([
      ['本机关', null],
      ['西区局', '本机关'],
    ]);
    expect(await candidates(city)).toEqual([['本机关', null]]);
    const { version } = (await city.get(`/cases/${id}`)).body;
    const seat = { organId: 1, capacity: 'REVIEW_ORGAN', receivedOn: '2026-09-11', version };
    const { seats } = (await city.post(`/cases/${id}/seats`, seat)).body;
    const theirs = seats.find(({ own }: any) => !own).id;
    expect([await may(city), await may(city, `?seat=${theirs}`)]).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(await candidates(city)).toEqual([['西区局', '本机关']]);
  });

  it('refuses the same organ twice, a stranger, an old version and one that is not there', async () => {
    const { id, version } = await together();
    const seat = { organId: 1, capacity: 'DEFENDANT', receivedOn: '2026-09-14', version };
    expect((await city.post(`/cases/${id}/seats`, seat)).status).toBe(409);
    expect((await city.post(`/cases/${id}/seats`, { ...seat, organId: 999 })).status).toBe(404);
    expect((await west.post(`/cases/${id}/seats`, { ...seat, organId: westId })).status).toBe(404);
    const stale = { ...seat, organId: westId, version: version - 1 };
    expect((await city.post(`/cases/${id}/seats`, stale)).status).toBe(409);
  });

  it('says of every list and message whose it is, the own duties first', async () => {
    const act = { type: '行政处罚', documentNo: '同监罚〔2026〕7号' };
    const parties = [{ role: 'APPLICANT', kind: 'NATURAL', name: '同某' }];
    const { id } = await together({ act, parties, receivedOn: '2026-11-10' });
    const hearing = { kind: 'TRIAL', at: '2026-12-08T09:30:00+08:00', place: '二庭', courtNotice: true };
    const { id: hearingId } = (await east.post(`/cases/${id}/hearings`, hearing)).body;
    const leader = { name: '周副局长', rank: 'DEPUTY' };
    const arranged = await east.put(`/hearings/${hearingId}/appearance`, { leader, status: 'ARRANGED' });
    expect(arranged.body).toMatchObject({ organName: '东区局', mayWrite: true });
    const letter = {
      kind: 'OPINION_LETTER',
      issuer: '区政府',
      receivedOn: '2026-09-18',
      dueOn: '2026-10-30',
    };
    expect((await east.post(`/cases/${id}/follow-ups`, letter)).status).toBe(201);
    const { body: seen } = await city.get(`/cases/${id}`);
    const [theirs, ours] = seen.seats.map((seat: any) => seat.id);
    const told = (row: any) => [row.organName, row.seatId, row.mayWrite];

    const found = (await city.get(`/cases?q=${encodeURIComponent('同某')}`)).body.items;
    expect(found.map((row: any) => [row.id, row.organName, row.seatId]).sort()).toEqual(
      [
        [id, '东区局', theirs],
        [id, '本机关', ours],
      ].sort(),
    );
    const hearings = (await city.get('/hearings?from=2026-12-08&to=2026-12-08')).body;
    expect(hearings.map((row: any) => [...told(row), row.appearance?.leader.name ?? null])).toEqual([
      ['本机关', ours, true, null],
      ['东区局', theirs, false, '周副局长'],
    ]);
    const letters = (await city.get('/follow-ups?limit=200')).body.items;
    expect(letters.filter((row: any) => row.caseId === id).map(told)).toEqual([['东区局', theirs, false]]);
    const due = (await city.get('/deadlines?days=60')).body;
    const [own, below] = [
      due.filter((row: any) => row.organId === 1),
      due.filter((row: any) => row.organId !== 1),
    ];
    expect(due).toEqual([...own, ...below]);
    expect([own.every((row: any) => row.mayWrite), below.some((row: any) => row.mayWrite)]).toEqual([
      true,
      false,
    ]);
    const answers = due.filter((row: any) => row.caseId === id && row.shortName === '答辩');
    expect(answers.map(told)).toEqual([
      ['本机关', ours, true],
      ['东区局', theirs, false],
    ]);
    await app.deliver();
    const messages = (await east.get('/notifications?limit=200')).body.items;
    const about = messages.find((row: any) => row.seatId === theirs);
    expect(about).toMatchObject({ organId: eastId, organName: '东区局', caseId: id });
  });

  it('links no case of an organ that sits in only one of them', async () => {
    const theirs = await registered(east, { ...DEFENDANT, receivedOn: '2026-09-10' });
    const ours = await registered(city, { ...DEFENDANT, receivedOn: '2026-09-10' });
    for (const [by, id, previousCaseId] of [
      [city, ours.id, theirs.id],
      [west, null, theirs.id],
    ] as const) {
      const { status } = id
        ? await by.patch(`/cases/${id}`, { previousCaseId, version: 1 })
        : await by.post('/cases', { ...DEFENDANT, receivedOn: '2026-09-10', previousCaseId });
      expect(status).toBe(400);
    }
  });
});
