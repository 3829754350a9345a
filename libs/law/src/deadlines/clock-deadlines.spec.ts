import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { eventProblems } from '../checks/check-events';
import { calculate } from '../counting/calculate';
import { day } from '../day';
import { CLOCK_IDS, clocksFrom } from '../periods/clocks';
import { periodOf } from '../periods/period';
import { assess } from './assess';
import { told, type ToldEvent } from './stories/told.fixture';

const limits = { today: day('2026-09-01'), calendar: STATE_COUNCIL_CALENDAR };

function caseOf(...events: ToldEvent[]) {
  return told('RECONSIDERATION', 'RESPONDENT', '2026-08-03', {
    act: { type: '行政处罚', madeOn: day('2026-07-01') },
    events: [['REPLY_NOTICE_RECEIVED', '2026-08-03'], ...events],
  });
}

function clocksOf(...events: ToldEvent[]) {
  const { deadlines } = assess(caseOf(...events), STATE_COUNCIL_CALENDAR);
  return deadlines.filter(({ origin }) => origin === 'CLOCK');
}

function problemsOf(...events: ToldEvent[]) {
  return eventProblems(caseOf(...events), limits);
}

describe('a clock of the act', () => {
  it('is counted as the calculator counts it, whatever the case', () => {
    for (const clock of CLOCK_IDS) {
      const { effectiveFrom, effectiveTo } = periodOf(clock);
      const on = [effectiveTo, day('2026-08-05'), effectiveFrom].find(
        (one) => one !== null && one >= effectiveFrom,
      );
      const [deadline] = clocksOf(['CLOCK_STARTED', on!, { clock }]);
      const { due, provisional } = calculate({ period: clock, trigger: on! }, STATE_COUNCIL_CALENDAR);
      expect(deadline).toMatchObject({ periodId: clock, trigger: on, due, provisional, status: 'OPEN' });
    }
  });

  it('may have begun before the act, and is none of the periods of the proceeding', () => {
    expect(problemsOf(['CLOCK_STARTED', '2026-03-02', { clock: 'QZ-25' }])).toEqual([]);
    const [seizure] = clocksOf(['CLOCK_STARTED', '2026-03-02', { clock: 'QZ-25' }]);
    // 3/2 + 30 日: 查封扣押的期限不因休息日延长.
    expect(seizure).toMatchObject({ due: '2026-04-01', importance: 'critical', ours: true, lapses: false });
    expect(seizure?.steps[0]).toContain('不是本案程序的法定期限');
  });

  it('is moved by an extension that was made in time, and by no other', () => {
    const start: ToldEvent = ['CLOCK_STARTED', '2026-03-02', { clock: 'QZ-25' }];
    expect(clocksOf(start, ['CLOCK_EXTENDED', '2026-04-01', { clock: 'QZ-25', days: 30 }])).toMatchObject([
      { due: '2026-05-01' },
    ]);
    const [late] = clocksOf(start, ['CLOCK_EXTENDED', '2026-04-02', { clock: 'QZ-25', days: 30 }]);
    expect(late?.due).toBe('2026-04-01');
    expect(late?.steps.at(-1)).toContain('在期限届满之后，不移动期限');
  });

  it('is met by what is done, in time or late, each start by the act of its turn', () => {
    const events: ToldEvent[] = [
      ['CLOCK_STARTED', '2026-03-02', { clock: 'GK19-33' }],
      ['CLOCK_DONE', '2026-03-20', { clock: 'GK19-33' }],
      ['CLOCK_STARTED', '2026-03-23', { clock: 'GK19-33' }],
    ];
    expect(problemsOf(...events)).toEqual([]);
    expect(clocksOf(...events).map(({ status, metOn }) => [status, metOn])).toEqual([
      ['OPEN', null],
      ['MET', '2026-03-20'],
    ]);
  });

  it('of another is watched', () => {
    expect(clocksOf(['CLOCK_STARTED', '2026-08-05', { clock: 'GK19-32' }])).toMatchObject([
      { ours: false, lapses: true, importance: 'track' },
    ]);
  });

  it('that is counted back begins with what is still to come', () => {
    const hearing: ToldEvent = ['CLOCK_STARTED', '2026-09-30', { clock: 'CF21-64-NOTICE' }];
    const notified: ToldEvent = ['CLOCK_DONE', '2026-08-31', { clock: 'CF21-64-NOTICE' }];
    expect(problemsOf(hearing, notified)).toEqual([]);
    expect(clocksOf(hearing, notified)).toMatchObject([{ status: 'MET', metOn: '2026-08-31' }]);
    expect(problemsOf(['CLOCK_STARTED', '2026-09-30', { clock: 'QZ-25' }])).toMatchObject([
      { field: 'events[1].on' },
    ]);
  });

  it('is offered by the text that is in force on its first day', () => {
    const ids = (on: string) => clocksFrom(day(on)).map(({ id }) => id);
    expect(ids('2026-04-14')).toContain('TS20-14');
    expect(ids('2026-04-15')).toContain('TS26-14');
    expect(ids('2026-04-15')).not.toContain('TS20-14');
  });
});

describe('a clock that cannot be', () => {
  const start: ToldEvent = ['CLOCK_STARTED', '2026-08-05', { clock: 'QZ-25' }];
  const other: ToldEvent = ['CLOCK_STARTED', '2026-08-05', { clock: 'PC-13' }];
  it.each<[string, ToldEvent[], string, string]>([
    ['没有指明', [['CLOCK_STARTED', '2026-08-05']], 'events[1].clock', '须填写办理期限'],
    [
      '没有的',
      [['CLOCK_STARTED', '2026-08-05', { clock: 'FY23-62' as 'QZ-25' }]],
      'events[1].clock',
      '没有“FY23-62”',
    ],
    ['尚未施行的', [['CLOCK_STARTED', '2026-04-14', { clock: 'TS26-14' }]], 'events[1].on', '起适用'],
    ['已经废止的', [['CLOCK_STARTED', '2026-04-15', { clock: 'TS20-14' }]], 'events[1].on', '适用至'],
    [
      '尚未办结又起算',
      [start, ['CLOCK_STARTED', '2026-08-06', { clock: 'QZ-25' }]],
      'events[2].clock',
      '尚未办结',
    ],
    ['没有起算就办结', [['CLOCK_DONE', '2026-08-06', { clock: 'QZ-25' }]], 'events[1].clock', '请先登记起算'],
    [
      '起算之前办结',
      [start, ['CLOCK_DONE', '2026-08-04', { clock: 'QZ-25' }]],
      'events[2].on',
      '早于起算之日',
    ],
    [
      '没有起算就延长',
      [['CLOCK_EXTENDED', '2026-08-06', { clock: 'QZ-25', days: 1 }]],
      'events[1].clock',
      '请先登记',
    ],
    [
      '起算之前延长',
      [start, ['CLOCK_EXTENDED', '2026-08-04', { clock: 'QZ-25', days: 1 }]],
      'events[2].on',
      '早于起算',
    ],
    [
      '延长过多',
      [start, ['CLOCK_EXTENDED', '2026-08-06', { clock: 'QZ-25', days: 31 }]],
      'events[2].days',
      '最多不超过30日',
    ],
    [
      '法律不许延长',
      [other, ['CLOCK_EXTENDED', '2026-08-06', { clock: 'PC-13', days: 1 }]],
      'events[2].clock',
      '没有规定',
    ],
    [
      '再次延长',
      [
        start,
        ['CLOCK_EXTENDED', '2026-08-06', { clock: 'QZ-25', days: 10 }],
        ['CLOCK_EXTENDED', '2026-08-07', { clock: 'QZ-25', days: 10 }],
      ],
      'events[3].clock',
      '只能延长一次',
    ],
  ])('%s', (_name, events, field, message) => {
    const [problem] = problemsOf(...events);
    expect(problem).toMatchObject({ field, message: expect.stringContaining(message) as string });
  });

  it('except that a penalty is extended again by a decision of all leaders', () => {
    const events: ToldEvent[] = [
      ['CLOCK_STARTED', '2026-03-02', { clock: 'CX21-64' }],
      ['CLOCK_EXTENDED', '2026-05-20', { clock: 'CX21-64', days: 30 }],
      ['CLOCK_EXTENDED', '2026-06-20', { clock: 'CX21-64', days: 60 }],
    ];
    expect(problemsOf(...events)).toEqual([]);
    // 3/2 + 90 + 30 + 60 日 = 8/29（周六）, rolled to Monday.
    expect(clocksOf(...events)).toMatchObject([{ due: '2026-08-31' }]);
  });
});
