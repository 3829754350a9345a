import { day, PERIODS, STATE_COUNCIL_CALENDAR } from '#law';
import { answerTo } from './answer';
import { questionOf } from './question';
import { beginningsIn } from './question-facts';
import { proceduresOf, type Seat, SEATS } from './seats';

const counting = { calendar: STATE_COUNCIL_CALENDAR, choices: {} };
const ask = (address: string) =>
  answerTo(questionOf(new URLSearchParams(address), day('2026-09-21')), counting);
const dates = (address: string) => ask(address).dates.map(({ period, due }) => [period?.id, due]);
const problems = (address: string) => Object.fromEntries(ask(address).problems);

describe('what follows from an event', () => {
  it('counts the reply over 中秋, with the worked Sunday', () => {
    expect(dates('event=REPLY_NOTICE_RECEIVED&on=2026-09-16')).toEqual([['FY23-48-REPLY', '2026-09-30']]);
  });

  it('counts the shorter one of 简易程序', () => {
    expect(dates('event=REPLY_NOTICE_RECEIVED&on=2026-09-16&simple=1')).toEqual([
      ['FY23-54-REPLY', '2026-09-22'],
    ]);
  });

  it('takes the law of the day', () => {
    expect(dates('event=REPLY_NOTICE_RECEIVED&on=2022-09-16')).toEqual([['FY17-23-REPLY', '2022-09-26']]);
  });

  it('gives all that a complaint begins, the answer first', () => {
    expect(dates('as=defendant&event=COMPLAINT_RECEIVED&on=2026-09-17')).toEqual([
      ['XS-67-ANSWER', '2026-10-08'],
      ['JS18-34-APPLY', '2026-10-08'],
      ['JS18-10', '2026-10-08'],
    ]);
  });

  it('counts back from a hearing', () => {
    expect(dates('as=defendant&event=HEARING&on=2026-10-15')).toContainEqual(['JS18-71', '2026-10-12']);
  });

  it('leaves out what would be due without it: a review organ is deemed to have accepted some day', () => {
    const found = dates('as=reviewOrgan&event=SUPPLEMENT_NOTIFIED&on=2026-09-16');
    expect(found.map(([id]) => id)).toEqual(['FY23-31-SUBMIT']);
  });

  it('knows what must have come before', () => {
    // 9/17 18 20（周日上班） 21 22
    expect(dates('as=reviewOrgan&event=SUPPLEMENT_RECEIVED&on=2026-09-16')).toEqual([
      ['FY23-30', '2026-09-22'],
    ]);
    // 7/15 + 60 = 9/13（周日）
    expect(dates('as=reviewOrgan&event=MATERIALS_RECEIVED&on=2026-07-15')).toEqual([
      ['FY23-62', '2026-09-14'],
    ]);
  });

  it('counts a retrial by its procedure', () => {
    const from = 'as=defendant&in=RETRIAL&on=2026-07-15';
    expect(dates(`${from}&event=ACCEPTED`)).toEqual([['JS18-50-2', '2027-01-15']]);
    expect(dates(`${from}&event=HEARD_AS_SECOND_INSTANCE`)).toEqual([['JS18-50-2', '2026-10-15']]);
  });

  it('moves the decision by an extension and every pause', () => {
    const from = 'as=reviewOrgan&event=ACCEPTED&on=2026-07-15';
    const due = (address: string) => ask(address).dates.find(({ period }) => period?.id === 'FY23-62');
    expect(due(from)?.due).toBe('2026-09-14');
    expect(due(`${from}&extend=30`)?.due).toBe('2026-10-13');
    // Ten days each: 23 September, and then 3 October, which is a holiday until the 7th.
    expect(due(`${from}&pause=SUSPENSION.2026-08-03.2026-08-13`)).toMatchObject({
      nominal: '2026-09-23',
      isMoved: true,
    });
    const twice = `${from}&pause=SUSPENSION.2026-08-03.2026-08-13&pause=APPRAISAL.2026-08-20.2026-08-29`;
    expect(due(twice)).toMatchObject({ nominal: '2026-10-03', due: '2026-10-08' });
  });

  it('says how much is left while the clock stands', () => {
    const [decision] = ask(
      'as=reviewOrgan&event=ACCEPTED&on=2026-07-15&pause=SUSPENSION.2026-08-03.',
    ).dates.filter(({ period }) => period?.id === 'FY23-62');
    expect(decision).toMatchObject({ due: null, daysLeft: 42 });
  });

  it('does not move what nothing stops', () => {
    const [reply] = ask(
      'event=REPLY_NOTICE_RECEIVED&on=2026-09-16&pause=SUSPENSION.2026-09-18.2026-09-22',
    ).dates;
    expect(reply).toMatchObject({ due: '2026-09-30', isMoved: false });
  });
});

describe('what is refused, at its field', () => {
  it.each([
    ['on=2026-02-30', { on: '没有 2026-02-30 这一天，请改日期' }],
    ['on=', { on: '请填日期，期限从这天起算' }],
    ['on=2199-01-01', { on: '2199年1月1日超出可以计算的范围，请改日期' }],
    ['on=2026-09-16&extend=x', { extendDays: '天数请填整数' }],
    [
      'period=FY23-62&on=2026-09-16&pause=APPRAISAL.2026-10-09.2026-10-01',
      { 'pause-0-to': '截止日期早于起始日期，请核对' },
    ],
  ])('%s', (address, expected) => {
    expect(problems(address)).toEqual(expected);
  });

  it('says in the words of the law room what it refuses of an event', () => {
    const from = 'as=reviewOrgan&event=ACCEPTED&on=2026-07-15';
    expect(problems(`${from}&extend=31`)['extendDays']).toContain('最多不超过30日');
    expect(problems(`${from}&simple=1&extend=10`)['extendDays']).toContain('简易程序的案件不得延长');
    expect(problems(`${from}&pause=SUSPENSION.2026-08-13.2026-08-03`)['pause-0-to']).toContain(
      '没有未恢复的中止',
    );
  });

  it('and what it refuses of a period', () => {
    expect(problems('period=FY23-48-REPLY&on=2023-09-16')['on']).toContain('自2024年1月1日起适用');
    expect(problems('period=FY23-48-REPLY&on=2026-09-16&extend=5')['extendDays']).toContain(
      '没有规定可以延长',
    );
    expect(problems('period=FY23-62&on=2026-09-16&pause=SUSPENSION.2026-09-01.')).toHaveProperty(
      'pause-0-from',
    );
    expect(problems('period=NONE&on=2026-09-16')).toHaveProperty('period');
  });
});

describe('one period', () => {
  it('counts every one of the law on a day of its window', () => {
    for (const { id, effectiveFrom, effectiveTo, amount } of PERIODS) {
      const on = effectiveTo ?? (effectiveFrom > '2026-07-15' ? effectiveFrom : '2026-07-15');
      const answer = ask(`period=${id}&on=${on}${amount === 0 ? '&days=5' : ''}`);
      expect([id, [...answer.problems], answer.dates[0]?.due]).toEqual([id, [], expect.any(String)]);
    }
  });

  it('leaves out several pauses', () => {
    const [date] = ask(
      'period=FY23-62&on=2026-07-15&pause=SUSPENSION.2026-08-03.2026-08-13&pause=APPRAISAL.2026-08-20.2026-08-29',
    ).dates;
    expect(date).toMatchObject({ nominal: '2026-10-03', due: '2026-10-08', isMoved: true });
  });

  it('takes the days of the document', () => {
    expect(dates('period=XS-96&on=2026-09-16&days=60')).toEqual([['XS-96', '2026-11-16']]);
    expect(dates('period=XS-96&on=2026-09-16')).toEqual([['XS-96', null]]);
  });
});

describe('what is offered', () => {
  it('begins a date, every one of it', () => {
    for (const seat of Object.keys(SEATS) as Seat[])
      for (const procedure of proceduresOf(seat)) {
        const offered = beginningsIn(seat, procedure).map(({ value }) => value);
        expect(offered).toContain(SEATS[seat].beginnings[procedure]);
        expect(offered).not.toContain('SUSPENDED');
      }
  });

  it('is called as the seat calls it', () => {
    const labels = beginningsIn('reviewOrgan', 'RECONSIDERATION').map(({ label }) => label);
    expect(labels).toContain('受理');
    expect(labels).toContain('听证');
  });
});
