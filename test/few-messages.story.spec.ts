import { addDays, type Day, day } from '#law';
import { type Person, TestApp } from './app';
import { DEFENDANT, registered } from './registration';

interface Told {
  on: string;
  kind: string;
  title: string;
  readAt: string | null;
}

/** Ninety-five days of a case that was won and in which nothing was late, morning by morning. */
describe('what one person hears of a case that goes well', () => {
  let app: TestApp;
  let officer: Person;
  let today: Day = day('2026-09-16');
  beforeEach(async () => {
    today = day('2026-09-16');
    app = await TestApp.start(`${today}T10:00:00+08:00`);
    officer = await app.clerk();
  });
  afterEach(() => app.stop());

  /** Each morning in turn, until the hour of an office at work on that day. */
  async function until(on: string): Promise<void> {
    while (today < on) {
      today = addDays(today, 1);
      app.turnTo(`${today}T08:30:01+08:00`);
      await app.deliver();
    }
    app.turnTo(`${today}T15:00:00+08:00`);
  }

  async function told(): Promise<Told[]> {
    await app.deliver();
    const { body } = await officer.get('/notifications?limit=200');
    return body.items
      .map(({ at, kind, title, readAt }: any) => ({ on: at.slice(0, 16), kind, title, readAt }))
      .reverse();
  }

  async function must(answer: Promise<any>): Promise<any> {
    const { status, body } = await answer;
    expect([status < 300, body.title, body.errors]).toEqual([true, undefined, undefined]);
    return body;
  }

  it('is at most fifteen messages, none of them false and none missing', async () => {
    const { id } = await registered(officer, {
      ...DEFENDANT,
      receivedOn: '2026-09-16',
      caseNo: '（2026）云0102行初31号',
      authority: '清河区人民法院',
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '赵桂芳' }],
      act: { type: '行政处罚', documentNo: '云市监处罚〔2026〕98号', madeOn: '2026-05-20' },
    });
    await until('2026-10-05');
    await must(officer.post(`/cases/${id}/events`, { type: 'DEFENCE_SUBMITTED', on: today }));
    await until('2026-10-12');
    const at = '2026-11-02T09:30:00+08:00';
    const hearing = await must(
      officer.post(`/cases/${id}/hearings`, { kind: 'TRIAL', at, place: '第三法庭', courtNotice: true }),
    );
    await app.deliver();
    const leader = { name: '孙丽华', post: '副局长', rank: 'DEPUTY' };
    const appearance = (body: object) => must(officer.put(`/hearings/${hearing.id}/appearance`, body));
    await until('2026-10-27');
    await appearance({ leader, status: 'ARRANGED' });
    await until('2026-10-31');
    await appearance({ leader, status: 'CONFIRMED', identitySubmitted: true });
    await until('2026-11-02');
    await appearance({ leader, status: 'APPEARED', spoke: true });
    await until('2026-11-26');
    const { version } = await must(officer.get(`/cases/${id}`));
    const outcome = { disposition: 'Y1-BHSQ', madeOn: '2026-11-20', servedOn: '2026-11-25', version };
    await must(officer.put(`/cases/${id}/outcome`, { ...outcome, orders: [] }));
    await until('2026-12-20');

    const messages = await told();
    const list = messages.map(({ on, title }) => `${on} ${title}`).join('\n');
    expect({ list, few: messages.length <= 15 }).toEqual({ list, few: true });
    // The answer is due on 8 October, the first day after the holiday.
    expect(messages.map(({ title }) => title)).toEqual([
      '赵桂芳诉我方 （2026）云0102行初31号：答辩，还有 7 天',
      '赵桂芳诉我方 （2026）云0102行初31号：答辩，还有 3 天；可以管辖异议，还有 3 天；可以延期举证，还有 3 天',
      expect.stringMatching(/：新排期，11月2日 09:30 第三法庭 开庭，还有 21 天；负责人未安排$/),
      expect.stringMatching(/还有 7 天；负责人未安排；身份证明当日前提交$/),
      expect.stringMatching(/还有 3 天；负责人待确认；身份证明当日前提交$/),
      expect.stringMatching(/^赵桂芳诉我方 （2026）云0102行初31号：11月2日 09:30 第三法庭 开庭，还有 1 天$/),
      expect.stringMatching(/开庭，就在今天$/),
    ]);
    expect(list).not.toMatch(/上诉|缺席|逾期|更换/);
    // Nothing is left to be done, and nothing stands as unread.
    expect(messages.filter(({ readAt }) => readAt === null)).toEqual([]);
  });

  it('is one message a case after a pause, marked late and with the days of today', async () => {
    for (let number = 1; number <= 20; number++) {
      await registered(officer, {
        ...DEFENDANT,
        receivedOn: '2026-09-16',
        caseNo: `（2026）云0102行初${number}号`,
        parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: `赵${number}` }],
      });
    }
    expect(await told()).toEqual([]);
    // Two leads of each have passed when the office comes back from the holiday.
    app.turnTo('2026-10-06T09:00:00+08:00');
    const messages = await told();
    expect(messages).toHaveLength(20);
    expect(new Set(messages.map(({ title }) => title.replace(/\d+(?= |诉|号)/g, 'n')))).toEqual(
      new Set([
        '【迟到补发】赵n诉我方 （2026）云0102行初n号：答辩，还有 n 天；可以管辖异议，还有 n 天；可以延期举证，还有 n 天',
      ]),
    );
    expect(messages[0]?.title).toContain('答辩，还有 2 天');

    // Off again, past the last day: one that says so, and from then on one a day.
    app.turnTo('2026-10-12T09:00:00+08:00');
    const late = (await told()).slice(20);
    expect(late).toHaveLength(20);
    expect(late[0]?.title).toMatch(/^【?.*答辩，已逾期 4 天$/);
    app.turnTo('2026-10-13T08:30:01+08:00');
    expect((await told()).slice(40).map(({ title }) => title.slice(-8))).toEqual(
      Array<string>(20).fill('，已逾期 5 天'),
    );
  });
});
