import { DataSource } from 'typeorm';
import { type Person, TestApp } from './app';
import { conclude, DEFENDANT, registered, RESPONDENT } from './registration';

describe('narrowing the list of cases', () => {
  let app: TestApp;
  let clerk: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    clerk = await app.clerk();
  });
  afterEach(() => app.stop());

  const numbersOf = async (only: string) => {
    const { body } = await clerk.get<{ items: { caseNo: string }[] }>(`/cases?only=${only}`);
    return body.items.map(({ caseNo }) => caseNo);
  };

  it('finds what awaits a hearing, and says how the leader stands to it', async () => {
    const { id } = await registered(clerk, {
      ...DEFENDANT,
      caseNo: '（2026）川2902行初86号',
      receivedOn: '2026-09-01',
    });
    await registered(clerk, { ...DEFENDANT, caseNo: '（2026）川2902行初91号', receivedOn: '2026-09-02' });
    const at = '2026-09-24T09:30:00+08:00';
    const hearing = await clerk.post(`/cases/${id}/hearings`, { kind: 'TRIAL', at, courtNotice: true });
    const leader = { name: '何志明', post: '副局长', rank: 'DEPUTY' };
    await clerk.put(`/hearings/${hearing.body.id}/appearance`, { leader, status: 'CONFIRMED', spoke: false });

    const { body } = await clerk.get('/cases?only=AWAITING_HEARING');
    expect(body).toMatchObject({ total: 1, items: [{ id, nextHearingAt: at, nextAppearance: 'CONFIRMED' }] });

    app.turnTo('2026-09-24T12:00:00+08:00');
    expect(await numbersOf('AWAITING_HEARING')).toEqual([]);
  });

  it('finds what is meant however it is typed, and nothing else', async () => {
    const parties = (name: string) => [{ role: 'APPLICANT', kind: 'NATURAL', name }];
    const one = await registered(clerk, {
      ...{
        ...DEFENDANT,
        caseNo: '（2026）川2902行初86号',
        receivedOn: '2026-09-01',
        note: '另案 Abc-7 已撤',
      },
      ...{
        act: { documentNo: '云市监处罚〔2026〕160号', type: '行政处罚' },
        parties: parties('买买提·艾力'),
      },
    });
    const two = await registered(clerk, {
      ...{ ...DEFENDANT, caseNo: '（2026）川2902行初861号', receivedOn: '2026-09-02' },
      ...{ act: { documentNo: '云市监处罚〔2026〕16号' }, parties: parties('王𬭎') },
    });
    const found = async (q: string) => {
      const { status, body } = await clerk.get(`/cases?q=${encodeURIComponent(q)}`);
      expect([q, status]).toEqual([q, 200]);
      expect(body.total).toBe(body.items.length);
      return body.items.map(({ id }: any) => id);
    };
    const table: [q: string, ids: number[]][] = [
      ...[
        '（2026）川 2902 行初 86 号',
        '川2902行初８６号',
        '2026川2902行初86',
        '【2026】川2902行初第86号',
      ].map((q): [string, number[]] => [q, [one.id]]),
      ...['云市监处罚(2026) 160号', '云市监处罚[2026]160', '买买提艾力', '买买提 • 艾力', '艾\u200b力'].map(
        (q): [string, number[]] => [q, [one.id]],
      ),
      // Where no number is the one that was typed, it is the beginning of one.
      ...([
        ['[2026]川2902', [two.id, one.id]],
        ['云市监处罚[2026]1', [two.id, one.id]],
      ] as [string, number[]][]),
      ...['𬭎', '王', '王𬭎', '〔2026〕16号'].map((q): [string, number[]] => [q, [two.id]]),
      ...([
        ['ａｂｃ－7', [one.id]],
        ['ABC', [one.id]],
        ['🍺', []],
        ['%', []],
        ['_', []],
        ['（）', []],
      ] as [string, number[]][]),
      ...([
        ['%'.repeat(100), []],
        ['\u0000王', [two.id]],
        ['艾王', []],
        ['行政处罚', [one.id]],
      ] as [string, number[]][]),
    ];
    for (const [q, ids] of table) expect([q, await found(q)]).toEqual([q, ids]);
    expect((await clerk.get(`/cases?q=${'a'.repeat(10_000)}`)).status).toBe(400);

    const { version } = (await clerk.get(`/cases/${one.id}`)).body;
    await clerk.patch(`/cases/${one.id}`, { version, parties: parties('古丽'), note: null, reason: '改' });
    expect([await found('古丽'), await found('艾力'), await found('abc')]).toEqual([[one.id], [], []]);

    const admin = await app.admin();
    const officer = { username: 'officer', displayName: '阿依·古丽', password: 'a-long-password' };
    const { id: officerId } = (await admin.post('/users', { ...officer, roles: ['OFFICER'] })).body;
    await clerk.patch(`/cases/${two.id}`, { version: two.version, officerId });
    expect([await found('阿依古丽'), await found('古丽'), await found('officer')]).toEqual([
      [two.id],
      [two.id, one.id],
      [],
    ]);
  });

  it('finds open cases in which no deadline runs', async () => {
    const done = await registered(clerk, {
      ...RESPONDENT,
      caseNo: '云川府复〔2026〕30号',
      receivedOn: '2026-06-01',
    });
    await clerk.post(`/cases/${done.id}/events`, { type: 'REPLY_SUBMITTED', on: '2026-06-08' });
    await registered(clerk, { ...RESPONDENT, caseNo: '云川府复〔2026〕44号', receivedOn: '2026-09-18' });

    expect(await numbersOf('WITHOUT_DEADLINE')).toEqual(['云川府复〔2026〕30号']);
  });

  it('finds what was closed lately without a day of service', async () => {
    const old = await registered(clerk, {
      ...RESPONDENT,
      caseNo: '云川府复〔2025〕9号',
      receivedOn: '2025-09-01',
    });
    await conclude(clerk, old, 'F23-WC', '2025-11-01');
    const late = await registered(clerk, {
      ...RESPONDENT,
      caseNo: '云川府复〔2026〕12号',
      receivedOn: '2026-06-01',
    });
    await conclude(clerk, late, 'F23-WC', '2026-08-01');
    expect(await numbersOf('WITHOUT_SERVICE')).toEqual(['云川府复〔2026〕12号']);
  });

  it('keeps with each seat what its deadlines say is due next, and lets the days pass over it', async () => {
    const lost = await registered(clerk, {
      ...DEFENDANT,
      caseNo: '（2026）川2902行初7号',
      receivedOn: '2026-06-01',
    });
    const served = { madeOn: '2026-09-10', servedOn: '2026-09-10', orders: [], version: lost.version };
    await clerk.put(`/cases/${lost.id}/outcome`, { ...served, disposition: 'Y1-CX' });
    await registered(clerk, { ...RESPONDENT, caseNo: '云川府复〔2026〕50号', receivedOn: '2026-09-18' });
    const kept = () =>
      app.get(DataSource).query<{ kept: string; derived: string | null }[]>(
        `SELECT p.nextDueOn AS kept, (SELECT MIN(d.dueOn) FROM deadlines d WHERE d.participationId = p.id
          AND d.ours = 1 AND d.status = 'OPEN' AND (d.lapses = 0 OR d.dueOn >= ?)
          AND (d.hearingId IS NOT NULL OR d.triggerOn IS NULL OR d.triggerOn <= ?)) AS derived
        FROM participations p ORDER BY p.id`,
        [today, today],
      );
    let today = '';
    const seen = new Set<string>();
    // Forth, as days pass, and back, as when a clock was wrong.
    for (today of ['2026-09-21', '2026-09-30', '2026-12-31', '2027-03-15', '2026-09-22']) {
      app.turnTo(`${today}T10:00:00+08:00`);
      const { body } = await clerk.get('/cases?sort=due');
      const rows = await kept();
      expect(rows.map((row) => row.kept)).toEqual(rows.map(({ derived }) => derived ?? '9999-12-31'));
      const shown = body.items.map(({ nextDue }: any) => nextDue ?? '9999-12-31');
      expect(shown).toEqual(rows.map((row) => row.kept).sort());
      seen.add(JSON.stringify(shown));
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('says what day it is by the clock of the product', async () => {
    const { headers } = await clerk.get('/cases');
    expect(new Date(headers.get('date') ?? '').toISOString()).toBe('2026-09-21T02:00:00.000Z');
  });
});
