import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { day } from '../day';
import type { Capacity, Procedure } from '../vocabulary';
import { eventProblems } from './check-events';
import type { CaseFacts } from '../facts/facts';
import { CASES } from '../deadlines/stories/cases.fixture';
import { told, type Telling, type ToldEvent } from '../deadlines/stories/told.fixture';

function problemsOf(facts: CaseFacts, today = '2027-01-04') {
  return eventProblems(facts, { today: day(today), calendar: STATE_COUNCIL_CALENDAR });
}

function problems(seat: readonly [Procedure, Capacity], events: readonly ToldEvent[], more: Telling = {}) {
  return problemsOf(told(...seat, '2026-03-02', { ...more, events }));
}

const ORGAN = ['RECONSIDERATION', 'REVIEW_ORGAN'] as const;
const RESPONDENT = ['RECONSIDERATION', 'RESPONDENT'] as const;
const DEFENDANT = ['FIRST_INSTANCE', 'DEFENDANT'] as const;

describe('what is accepted', () => {
  it.each(CASES.map((one) => [one.name, one.facts] as const))('the whole of %s', (_name, facts) => {
    expect(problemsOf(facts)).toEqual([]);
  });

  it('a case of which only the day of receipt is known', () => {
    expect(problems(RESPONDENT, [])).toEqual([]);
  });

  it('several events on one day, and a suspension again on the day of resumption', () => {
    expect(
      problems(ORGAN, [
        ['APPLICATION_RECEIVED', '2026-03-02'],
        ['ACCEPTED', '2026-03-02'],
        ['COPY_SENT', '2026-03-02'],
        ['SUSPENDED', '2026-03-09'],
        ['RESUMED', '2026-03-16'],
        ['SUSPENDED', '2026-03-16'],
      ]),
    ).toEqual([]);
  });

  it('a fact of today, and a plan within five years', () => {
    const facts = told(...RESPONDENT, '2026-03-02', {
      events: [
        ['REPLY_SUBMITTED', '2026-03-02'],
        ['NOTE', '2026-03-02', { title: '复查', dueOn: '2031-03-02' }],
      ],
    });
    expect(problemsOf(facts, '2026-03-02')).toEqual([]);
  });

  it('no fact of tomorrow: neither an event nor the receipt', () => {
    const facts = told(...RESPONDENT, '2026-03-02', { events: [['REPLY_SUBMITTED', '2026-03-03']] });
    expect(problemsOf(facts, '2026-03-02')).toMatchObject([{ field: 'events[0].on' }]);
    expect(problemsOf(told(...RESPONDENT, '2026-03-03'), '2026-03-02')).toMatchObject([
      { field: 'receivedOn' },
    ]);
  });

  it('events for which the old law knows no rule', () => {
    const facts = told(...ORGAN, '2019-03-04', {
      events: [
        ['SIMPLIFIED', '2019-03-06'],
        ['EXCLUDED', '2019-03-08', { from: '2019-03-08' }],
        ['TAKEN_UP', '2019-04-01'],
      ],
    });
    expect(problemsOf(facts)).toEqual([]);
  });
});

describe('an order that cannot be', () => {
  it.each<[string, readonly [Procedure, Capacity], readonly ToldEvent[], string]>([
    ['恢复而未中止', ORGAN, [['RESUMED', '2026-03-09']], 'events[0].on'],
    [
      '恢复早于中止',
      ORGAN,
      [
        ['SUSPENDED', '2026-03-16'],
        ['RESUMED', '2026-03-09'],
      ],
      'events[1].on',
    ],
    [
      '两次中止',
      ORGAN,
      [
        ['SUSPENDED', '2026-03-09'],
        ['SUSPENDED', '2026-03-16'],
      ],
      'events[1].on',
    ],
    ['受理早于收到', ORGAN, [['ACCEPTED', '2026-02-27']], 'events[0].on'],
    [
      '两次受理',
      ORGAN,
      [
        ['ACCEPTED', '2026-03-03'],
        ['ACCEPTED', '2026-03-04'],
      ],
      'events[1].type',
    ],
    [
      '决定早于受理',
      ORGAN,
      [
        ['DECISION_MADE', '2026-03-03'],
        ['ACCEPTED', '2026-03-04'],
      ],
      'events[0].on',
    ],
    ['未通知而收到补正', ORGAN, [['SUPPLEMENT_RECEIVED', '2026-03-09']], 'events[0].type'],
    [
      '补正早于通知',
      ORGAN,
      [
        ['SUPPLEMENT_RECEIVED', '2026-03-04'],
        ['SUPPLEMENT_NOTIFIED', '2026-03-05'],
      ],
      'events[0].on',
    ],
    [
      '中止早于受理',
      ORGAN,
      [
        ['SUSPENDED', '2026-03-03'],
        ['ACCEPTED', '2026-03-04'],
      ],
      'events[0].on',
    ],
    [
      '延长早于立案',
      DEFENDANT,
      [
        ['EXTENDED', '2026-03-03', { days: 90 }],
        ['ACCEPTED', '2026-03-04'],
      ],
      'events[0].on',
    ],
    ['未提级而收到提级材料', ORGAN, [['MATERIALS_RECEIVED', '2026-03-09']], 'events[0].type'],
    ['转普通而未适用简易', ORGAN, [['CONVERTED_TO_ORDINARY', '2026-03-09']], 'events[0].type'],
    [
      '答复早于通知',
      RESPONDENT,
      [
        ['REPLY_NOTICE_RECEIVED', '2026-03-02'],
        ['REPLY_SUBMITTED', '2026-02-27'],
      ],
      'events[1].on',
    ],
    ['答复早于收到', RESPONDENT, [['REPLY_SUBMITTED', '2026-02-27']], 'events[0].on'],
    [
      '答辩早于起诉状副本',
      DEFENDANT,
      [
        ['DEFENCE_SUBMITTED', '2026-03-02'],
        ['COMPLAINT_RECEIVED', '2026-03-03'],
      ],
      'events[0].on',
    ],
    [
      '本机关上诉早于收到判决',
      DEFENDANT,
      [
        ['JUDGMENT_RECEIVED', '2026-06-02'],
        ['APPEAL_FILED', '2026-06-01', { by: 'US' }],
      ],
      'events[1].on',
    ],
    [
      '扣除期间颠倒',
      DEFENDANT,
      [['EXCLUDED', '2026-04-01', { from: '2026-04-02', to: '2026-04-01' }]],
      'events[0].to',
    ],
  ])('%s', (_name, seat, events, field) => {
    expect(problems(seat, events)).toEqual([{ field, message: expect.stringMatching(/请|早于/) }]);
  });

  it('the other side may appeal before we are served', () => {
    expect(
      problems(DEFENDANT, [
        ['JUDGMENT_RECEIVED', '2026-06-02'],
        ['APPEAL_FILED', '2026-06-01', { by: 'OTHER' }],
      ]),
    ).toEqual([]);
  });

  it('anything before the act', () => {
    const act = { type: '行政处罚', madeOn: '2026-03-05' };
    expect(problems(RESPONDENT, [['REPLY_NOTICE_RECEIVED', '2026-03-04']], { act })).toEqual([
      { field: 'receivedOn', message: '收到日期早于行政行为作出之日（2026年3月5日），请核对这两个日期' },
      { field: 'events[0].on', message: expect.stringContaining('早于行政行为作出之日') },
    ]);
  });
});

describe('延长', () => {
  const accepted: ToldEvent = ['ACCEPTED', '2026-03-02'];

  it.each<[string, readonly ToldEvent[], string, string]>([
    [
      '超过30日',
      [accepted, ['EXTENDED', '2026-04-20', { days: 31 }]],
      'events[1].days',
      '延长最多不超过30日',
    ],
    [
      '延长至超过30日',
      // 3/2 + 60 = 5/1，+ 30 = 5/31（周日），顺延至6/1
      [accepted, ['EXTENDED', '2026-04-20', { until: '2026-06-02' }]],
      'events[1].until',
      '最迟可延长至2026年6月1日',
    ],
    [
      '延长至原期限以内',
      [accepted, ['EXTENDED', '2026-04-20', { until: '2026-04-30' }]],
      'events[1].until',
      '不晚于原期限',
    ],
    [
      '两次延长',
      [accepted, ['EXTENDED', '2026-04-20', { days: 10 }], ['EXTENDED', '2026-05-06', { days: 10 }]],
      'events[2].type',
      '只能延长一次',
    ],
    [
      '简易程序',
      [accepted, ['SIMPLIFIED', '2026-03-03'], ['EXTENDED', '2026-03-30', { days: 10 }]],
      'events[2].type',
      '简易程序',
    ],
    ['没有天数', [accepted, ['EXTENDED', '2026-04-20']], 'events[1].days', '请填写延长天数'],
    [
      '天数和日期都填',
      [accepted, ['EXTENDED', '2026-04-20', { days: 10, until: '2026-05-11' }]],
      'events[1].until',
      '只填一项',
    ],
    ['零天', [accepted, ['EXTENDED', '2026-04-20', { days: 0 }]], 'events[1].days', '大于零的整数'],
  ])('%s', (_name, events, field, message) => {
    expect(problems(ORGAN, events)).toEqual([{ field, message: expect.stringContaining(message) }]);
  });

  it('of what no law lets a court extend is refused', () => {
    const simplified: ToldEvent[] = [accepted, ['SIMPLIFIED', '2026-03-03']];
    const extended: ToldEvent = ['EXTENDED', '2026-04-09', { days: 30 }];
    expect(problems(DEFENDANT, [...simplified, extended])).toEqual([
      { field: 'events[2].type', message: expect.stringContaining('简易程序') },
    ]);
    expect(problems(DEFENDANT, [...simplified, ['CONVERTED_TO_ORDINARY', '2026-04-08'], extended])).toEqual(
      [],
    );
    expect(problems(['ENFORCEMENT_REVIEW', 'APPLICANT'], [accepted, extended])).toEqual([
      { field: 'events[1].type', message: expect.stringContaining('没有规定') },
    ]);
  });

  it('within the law is accepted, and courts may extend again', () => {
    expect(problems(ORGAN, [accepted, ['EXTENDED', '2026-04-20', { until: '2026-06-01' }]])).toEqual([]);
    expect(
      problems(DEFENDANT, [
        accepted,
        ['EXTENDED', '2026-08-03', { days: 90 }],
        ['EXTENDED', '2026-11-02', { days: 90 }],
      ]),
    ).toEqual([]);
  });
});

describe('types, fields and dates', () => {
  it.each<[string, readonly ToldEvent[], string, string]>([
    ['没有的事项', [['FLOWN' as never, '2026-03-09']], 'events[0].type', '没有“FLOWN”这种程序事项'],
    ['别的身份的事项', [['COPY_SENT', '2026-03-09']], 'events[0].type', '由复议机关登记'],
    ['不收的字段', [['REPLY_SUBMITTED', '2026-03-09', { days: 3 }]], 'events[0].days', '没有“延长天数”一项'],
    [
      '交邮晚于提交',
      [['REPLY_SUBMITTED', '2026-03-09', { postedOn: '2026-03-10' }]],
      'events[0].postedOn',
      '交邮日期',
    ],
    ['缺少的字段', [['NOTE', '2026-03-09']], 'events[0].title', '须填写事项'],
    [
      '不存在的日期',
      [['NOTE', '2026-03-09', { title: '复查', dueOn: '2026-02-30' }]],
      'events[0].dueOn',
      '不是有效的日期',
    ],
    ['太早', [['SUSPENDED', '1926-03-09']], 'events[0].on', '早于1990年'],
    ['太晚', [['SUSPENDED', '2027-02-05']], 'events[0].on', '晚于2027年2月4日'],
    [
      '计划太远',
      [['NOTE', '2026-03-09', { title: '复查', dueOn: '2032-01-05' }]],
      'events[0].dueOn',
      '晚于2032年1月4日',
    ],
  ])('%s', (_name, events, field, message) => {
    expect(problems(RESPONDENT, events)).toEqual([{ field, message: expect.stringContaining(message) }]);
  });

  it('of the case itself', () => {
    expect(problemsOf(told(...RESPONDENT, '2027-03-01'))).toMatchObject([{ field: 'receivedOn' }]);
    const old = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
      act: { type: '登记', madeOn: '1985-06-03' },
    });
    expect(problemsOf(old)).toEqual([]);
    const older = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
      act: { type: '登记', madeOn: '1948-06-03' },
    });
    expect(problemsOf(older)).toMatchObject([{ field: 'act.madeOn' }]);
  });
});
