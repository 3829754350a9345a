import type { DispositionCode } from '../dispositions/disposition';
import fc from 'fast-check';
import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { addDays, day } from '../day';
import { assess } from './assess';
import { EVENT_TABLE } from '../duties/event-table';
import { EVENT_TYPES } from '../facts/event-types';
import type { CaseFacts } from '../facts/facts';
import { HEARING_TABLE } from '../duties/hearing-table';
import { impliedEvents } from '../facts/implied-events';
import { periodUnder } from '../versions/period-under';
import { CASES } from './stories/cases.fixture';
import { deadlinesOf, told } from './stories/told.fixture';

const NAMED = CASES.map((one) => [one.name, one.facts] as const);

function assessed(facts: CaseFacts) {
  return assess(facts, STATE_COUNCIL_CALENDAR);
}

describe('the tables', () => {
  it('name only periods that the law knows', () => {
    const named = [
      ...EVENT_TABLE.flatMap(({ opens = [], meets = [], ends = [] }) => [
        ...opens.map((opening) => (typeof opening === 'string' ? opening : opening.period)),
        ...meets,
        ...ends,
      ]),
      ...HEARING_TABLE.map(({ period }) => period),
    ];
    const today = day('2026-10-12');
    const unknown = named.filter(
      (id) => !(['FY2023', 'XS2017', 'QZ2012'] as const).some((version) => periodUnder(version, id, today)),
    );
    expect(unknown).toEqual([]);
  });

  it('are told whole: every event and every period they open occurs in a story', () => {
    const types = new Set(CASES.flatMap(({ facts }) => facts.events.map((event) => event.type)));
    const implied = new Set(CASES.flatMap(({ facts }) => impliedEvents(facts).map((event) => event.type)));
    const untold = Object.keys(EVENT_TYPES).filter(
      (type) => !types.has(type as never) && !implied.has(type as never),
    );
    // It ends what a local rule asks for: `local-rules.story.spec.ts`.
    expect(untold).toEqual(['LOCAL_DONE']);
    const opened = new Set(
      CASES.flatMap(({ facts }) => assessed(facts).deadlines.map(({ key }) => key.split('#')[0])),
    );
    const openable = [
      ...EVENT_TABLE.flatMap(({ opens = [] }) =>
        opens.map((opening) => (typeof opening === 'string' ? opening : opening.period)),
      ),
      ...HEARING_TABLE.map(({ period }) => period),
    ];
    expect(openable.filter((duty) => !opened.has(duty))).toEqual([]);
  });
});

describe('assess', () => {
  it.each(NAMED)('does not care in which order events were entered: %s', (_name, facts) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts.events], { minLength: facts.events.length }), (events) => {
        expect(assessed({ ...facts, events })).toEqual(assessed(facts));
      }),
      { numRuns: 10 },
    );
  });

  it.each(NAMED)('is as before once an event is added and withdrawn: %s', (_name, facts) => {
    const before = assessed(facts);
    const event = { type: 'SUSPENDED' as const, on: addDays(facts.receivedOn, 3), ground: '不可抗力' };
    assessed({ ...facts, events: [...facts.events, event] });
    expect(assessed(facts)).toEqual(before);
  });

  it.each(NAMED)('keeps the keys of a case whose dates are all corrected by a week: %s', (_name, facts) => {
    const later: CaseFacts = {
      ...facts,
      chosenLawVersion: assessed(facts).lawVersion,
      receivedOn: addDays(facts.receivedOn, 7),
      events: facts.events.map((event) => ({ ...event, on: addDays(event.on, 7) })),
      outcome: facts.outcome && {
        ...facts.outcome,
        madeOn: addDays(facts.outcome.madeOn, 7),
        servedOn: facts.outcome.servedOn && addDays(facts.outcome.servedOn, 7),
      },
    };
    const keys = (one: CaseFacts) =>
      assessed(one)
        .deadlines.map(({ key }) => key)
        .sort();
    expect(keys(later)).toEqual(keys(facts));
  });

  it('does not depend on whether an implied event was stored', () => {
    for (const { facts } of CASES) {
      const events = [...facts.events, ...impliedEvents(facts)];
      expect(assessed({ ...facts, events })).toEqual(assessed(facts));
    }
  });

  it('says whether the case is suspended', () => {
    const suspended = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
      events: [['SUSPENDED', '2026-03-09']],
    });
    expect(assessed(suspended).suspended).toBe(true);
    const resumed = { type: 'RESUMED' as const, on: day('2026-04-01') };
    expect(assessed({ ...suspended, events: [...suspended.events, resumed] }).suspended).toBe(false);
    const again = { type: 'SUSPENDED' as const, on: day('2026-04-01'), ground: '另一事由' };
    expect(assessed({ ...suspended, events: [...suspended.events, resumed, again] }).suspended).toBe(true);
  });

  it('is not suspended any more once a higher organ has taken the case up', () => {
    const takenUp = told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-07-01', {
      events: [
        ['SUSPENDED', '2026-07-06'],
        ['TAKEN_UP', '2026-07-20'],
      ],
    });
    expect(assessed(takenUp).suspended).toBe(false);
  });

  it('answers by the new law what was served after May 2015, though the trial goes by the old one', () => {
    const facts = told('FIRST_INSTANCE', 'DEFENDANT', '2015-05-04', {
      events: [
        ['ACCEPTED', '2015-04-29'],
        ['COMPLAINT_RECEIVED', '2015-05-04'],
      ],
    });
    // 5/4 + 15; 4/29 + 3个月（法释〔2015〕9号第二十六条）
    expect(deadlinesOf(facts)).toEqual({
      'XS-67-ANSWER#1': '2015-05-19 OPEN',
      'XS-81#1': 'XS89-57 2015-07-29 OPEN 跟踪',
    });
  });

  it('opens nothing for an event outside the window of its period, and does not fail', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '1990-05-07', {
      events: [
        ['REPLY_NOTICE_RECEIVED', '1990-05-07'],
        ['REPLY_SUBMITTED', '1990-05-14'],
      ],
      outcome: { disposition: 'F17-WC', madeOn: '1990-07-02', servedOn: '1990-07-04' },
    });
    expect(deadlinesOf(facts)).toEqual({});
  });
});

describe('the act', () => {
  it.each(['行政处罚', '罚款', 'A2015-1', 'A2010-1.3', 'C2021-1.3'])(
    'is a penalty by name or code, and its publication is withdrawn: %s',
    (type) => {
      const facts = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
        act: { type },
        outcome: { disposition: 'Y1-CX', madeOn: '2026-06-01', servedOn: '2026-06-02' },
      });
      // 6/3 4 5
      expect(deadlinesOf(facts)).toMatchObject({ 'CF21-48#1': '2026-06-23 OPEN' });
      const cause: CaseFacts = { ...facts, act: { cause: type } };
      expect(deadlinesOf(cause)).toMatchObject({ 'CF21-48#1': '2026-06-23 OPEN' });
    },
  );

  it('that stands needs no withdrawal', () => {
    const facts = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
      act: { type: '行政处罚' },
      outcome: { disposition: 'Y1-FYJD', madeOn: '2026-06-01', servedOn: '2026-06-02' },
    });
    expect(deadlinesOf(facts)).not.toHaveProperty('CF21-48#1');
    const won = told('SECOND_INSTANCE', 'DEFENDANT', '2026-03-02', {
      act: { type: '行政处罚' },
      outcome: { disposition: 'Y2-GP', madeOn: '2026-06-01', servedOn: '2026-06-02', verdict: 'WON' },
    });
    expect(deadlinesOf(won)).not.toHaveProperty('CF21-48#1');
  });
});

describe('a ground of suspension', () => {
  it.each([
    ['2026-03-02', '第三十九条第一款第四项', true],
    ['2026-03-02', '第三十九条第一款第三项', false],
    ['2019-03-04', '第四十一条第一款第三项', true],
    ['2026-03-02', '作为申请人的法人终止', true],
    ['2026-03-02', '涉及的法律适用问题需要有权机关作出解释', false],
    ['2026-03-02', '第39条第1款第（四）项', true],
    ['2026-03-02', '需要等待另一项鉴定和两项检测的结果', false],
  ] as const)('of a case of %s: %s', (receivedOn, ground, ends) => {
    const facts = told('RECONSIDERATION', 'REVIEW_ORGAN', receivedOn, {
      events: [['SUSPENDED', receivedOn, { ground }]],
    });
    expect(Object.hasOwn(deadlinesOf(facts), 'FY23-41-60#1')).toBe(ends);
  });
});

describe('a ground of suspension of a case received in 2023 and accepted in 2024', () => {
  it('is an item of the law under which the case stands', () => {
    const suspended = (ground: string) =>
      told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-12-27', {
        events: [
          ['ACCEPTED', '2024-01-04'],
          ['SUSPENDED', '2024-01-10', { ground }],
        ],
      });
    expect(deadlinesOf(suspended('第三十九条第一款第四项'))).toHaveProperty(['FY23-41-60#1']);
    expect(deadlinesOf(suspended('第三十九条第一款第三项'))).not.toHaveProperty(['FY23-41-60#1']);
  });
});

describe('acceptance', () => {
  const received = told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-09-18', {
    events: [['APPLICATION_RECEIVED', '2026-09-18']],
  });

  function closed(disposition: DispositionCode, madeOn: string): CaseFacts {
    return { ...received, outcome: { disposition, madeOn: day(madeOn), servedOn: null, orders: [] } };
  }

  it('is deemed at the end of the examination under the law of 2023', () => {
    expect(assessed(received)).toMatchObject({ acceptedOn: '2026-09-24', acceptance: 'DEEMED' });
  });

  it('is deemed on receipt under the old law', () => {
    const old = told('RECONSIDERATION', 'REVIEW_ORGAN', '2019-03-04');
    expect(assessed(old)).toMatchObject({ acceptedOn: '2019-03-04', acceptance: 'DEEMED' });
  });

  it('is real where it was recorded', () => {
    const events = [...received.events, { type: 'ACCEPTED' as const, on: day('2026-09-22') }];
    expect(assessed({ ...received, events })).toMatchObject({ acceptedOn: '2026-09-22', acceptance: 'REAL' });
  });

  it('never was, where the case ended before it', () => {
    const events = [...received.events, { type: 'ACCEPTED' as const, on: day('2026-09-22') }];
    expect(assessed({ ...closed('F23-BYSL', '2026-10-12'), events }).acceptedOn).toBeNull();
    expect(assessed(closed('F23-ZZ-CH', '2026-09-23')).acceptedOn).toBeNull();
    expect(assessed(closed('F23-ZZ-CH', '2026-09-24')).acceptedOn).toBe('2026-09-24');
  });

  it('is unknown to a respondent who was not told', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '2026-10-12');
    expect(assessed(facts)).toMatchObject({ acceptedOn: null, acceptance: null });
  });
});

describe('the explanation', () => {
  function stepsOf(facts: CaseFacts, key: string): string {
    return assessed(facts)
      .deadlines.filter((deadline) => deadline.key === key)
      .flatMap(({ steps }) => steps)
      .join('\n');
  }

  it('begins with the event and the version of the law', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '2026-10-12', {
      events: [['REPLY_NOTICE_RECEIVED', '2026-10-12']],
    });
    expect(stepsOf(facts, 'FY23-48-REPLY#1')).toMatch(
      /^依据：2026年10月12日收到答复通知和申请书副本；本案适用行政复议法（2023年修订）。\n起算：/,
    );
    expect(stepsOf(facts, 'FY23-48-REPLY#1')).not.toContain('新旧法比较');
  });

  it('shows both days where the versions differ, and that the earlier one is reminded of', () => {
    const steps = stepsOf(
      told('RECONSIDERATION', 'RESPONDENT', '2023-12-25', {
        events: [['REPLY_NOTICE_RECEIVED', '2023-12-25']],
      }),
      'FY23-48-REPLY#1',
    );
    expect(steps).toContain(
      '按行政复议法（2017年修正）为2024年1月4日，按行政复议法（2023年修订）为2024年1月9日',
    );
    expect(steps).toContain('按较早的日期提醒');
  });

  it('says what was chosen where staff chose', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '2023-12-25', {
      events: [['REPLY_NOTICE_RECEIVED', '2023-12-25']],
      more: { chosenLawVersion: 'FY2023' },
    });
    expect(stepsOf(facts, 'FY23-48-REPLY#1')).toContain('经办人已选定适用行政复议法（2023年修订）');
  });
});
