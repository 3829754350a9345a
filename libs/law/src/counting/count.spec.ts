import fc from 'fast-check';
import { STATE_COUNCIL_CALENDAR as calendar, STATE_COUNCIL_YEARS } from '../calendar/state-council-calendar';
import { WorkCalendar } from '../calendar/work-calendar';
import { addDays, day, dayOf, daysBetween, numberOf, weekdayOf, yearOf, type Day } from '../day';
import { PERIODS, periodOf, type Period } from '../periods/period';
import { count } from './count';
import { worked } from './counted-by-hand.fixture';
import type { Pause } from './counted';

const days = fc.integer({ min: numberOf('2015-01-05'), max: numberOf('2026-06-30') }).map(dayOf);
const forward = PERIODS.filter(
  ({ direction, amount, verified }) => direction === 'after' && amount > 0 && verified,
);
const natural = fc.constantFrom(...forward.filter(({ unit, rolls }) => unit !== 'workday' && rolls));
const working = fc.constantFrom(...forward.filter(({ unit }) => unit === 'workday'));
const DECISION = periodOf('FY23-62');

function due(period: Period, trigger: Day, pauses: readonly Pause[] = [], on = calendar): Day {
  const counted = count(period, trigger, on, { pauses });
  if (!counted.due) throw new Error('no end');
  return counted.due;
}

describe('any period', () => {
  it('never ends earlier for beginning later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forward), days, fc.nat({ max: 400 }), (period, trigger, later) => {
        expect(due(period, addDays(trigger, later)) >= due(period, trigger)).toBe(true);
      }),
    );
  });

  it('ends on a working day, save deemed service', () => {
    fc.assert(
      fc.property(fc.oneof(natural, working), days, (period, trigger) => {
        expect(calendar.isWorkday(due(period, trigger))).toBe(true);
      }),
    );
    const service = count(periodOf('MS23-95'), day('2025-09-01'), calendar);
    expect(service).toMatchObject({ due: '2025-10-01', nominal: '2025-10-01' });
  });

  it('rolls over rest days only', () => {
    fc.assert(
      fc.property(natural, days, (period, trigger) => {
        const counted = count(period, trigger, calendar);
        const passed = daysBetween(counted.nominal!, counted.due!);
        for (let step = 0; step < passed; step++) {
          expect(calendar.isWorkday(addDays(counted.nominal!, step))).toBe(false);
        }
      }),
    );
  });

  it('is provisional just when it rests on a year without a notice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forward), days, (period, trigger) => {
        const counted = count(period, trigger, calendar);
        const from = period.unit === 'workday' ? addDays(trigger, 1) : counted.nominal!;
        expect(counted.provisional).toBe(
          !calendar.isSettled(yearOf(from)) || !calendar.isSettled(yearOf(counted.due!)),
        );
        expect(counted.steps.some((step) => step.includes('暂按周末'))).toBe(counted.provisional);
      }),
    );
    expect(count(periodOf('FY23-48-REPLY'), day('2026-12-25'), calendar).provisional).toBe(true);
    expect(count(DECISION, day('2026-11-02'), calendar)).toMatchObject({
      due: '2027-01-04',
      provisional: true,
    });
  });
});

describe('a period whose text could not be read', () => {
  it('is provisional in every year, and says why', () => {
    const counted = count(periodOf('GS18-7'), day('2026-09-23'), calendar);
    expect(counted).toMatchObject({ due: '2026-10-10', provisional: true });
    expect(counted.steps.at(-1)).toContain('没有与官方文本核对');
  });
});

describe('a make-up day', () => {
  it('added never moves the end of a working-day period back', () => {
    const weekends = days.filter((on) => [0, 6].includes(weekdayOf(on)) && !worked(on));
    fc.assert(
      fc.property(working, days, fc.array(weekends, { maxLength: 6 }), (period, trigger, extra) => {
        const years = STATE_COUNCIL_YEARS.map((year) => ({
          ...year,
          workdays: [...year.workdays, ...extra.filter((on) => yearOf(on) === year.year)],
        }));
        const more = new WorkCalendar(years);
        expect(due(period, trigger, [], more) <= due(period, trigger)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a pause', () => {
  const pauses = fc.tuple(days, fc.integer({ min: 1, max: 58 }), fc.integer({ min: 0, max: 400 }));

  it('moves a natural-day period by just its own length, before the roll', () => {
    fc.assert(
      fc.property(pauses, ([trigger, after, length]) => {
        const from = addDays(trigger, after);
        const counted = count(DECISION, trigger, calendar, {
          pauses: [{ from, to: addDays(from, length), what: '中止' }],
        });
        expect(counted.nominal).toBe(addDays(trigger, 60 + length));
      }),
    );
  });

  it('leaves out just the working days in it', () => {
    fc.assert(
      fc.property(working, pauses, (period, [trigger, after, length]) => {
        const from = addDays(trigger, after);
        const to = addDays(from, length);
        const end = due(period, trigger, [{ from, to, what: '中止' }]);
        const stood = end < from ? 0 : calendar.countWorkdays(addDays(from, -1), addDays(to, -1));
        expect(calendar.countWorkdays(trigger, end) - stood).toBe(period.amount);
      }),
    );
  });

  it('outside the running of the period changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forward),
        days,
        fc.integer({ min: 1, max: 300 }),
        (period, trigger, length) => {
          const plain = due(period, trigger);
          const before = { from: addDays(trigger, -length), to: trigger, what: '补正' };
          const after = { from: addDays(plain, 1), to: addDays(plain, length), what: '中止' };
          expect(due(period, trigger, [before, after])).toBe(plain);
        },
      ),
    );
  });

  it('told in overlapping parts is the same pause', () => {
    const whole = [{ from: day('2024-03-21'), to: day('2024-05-10'), what: '中止' }];
    const parts = [
      { from: day('2024-04-30'), to: day('2024-05-10'), what: '鉴定' },
      { from: day('2024-03-21'), to: day('2024-04-15'), what: '中止' },
      { from: day('2024-04-01'), to: day('2024-04-30'), what: '中止' },
    ];
    expect(due(DECISION, day('2024-03-01'), parts)).toBe(due(DECISION, day('2024-03-01'), whole));
  });

  it('within a longer one adds nothing', () => {
    const long = { from: day('2024-03-21'), to: day('2024-05-10'), what: '中止' };
    const short = { from: day('2024-04-01'), to: day('2024-04-02'), what: '鉴定' };
    expect(due(DECISION, day('2024-03-01'), [long, short])).toBe('2024-06-19');
  });

  it('from the day of the trigger itself stops only the days that would have counted', () => {
    // The clock would have begun on the 2nd and begins on the 11th, which is the first of the sixty days.
    const pauses = [{ from: day('2024-03-01'), to: day('2024-03-11'), what: '中止' }];
    expect(count(DECISION, day('2024-03-01'), calendar, { pauses }).nominal).toBe('2024-05-09');
  });

  it('two of them move the end by both', () => {
    const two = [
      { from: day('2024-03-11'), to: day('2024-03-21'), what: '中止' },
      { from: day('2024-04-01'), to: day('2024-04-11'), what: '鉴定' },
    ];
    expect(count(DECISION, day('2024-03-01'), calendar, { pauses: two }).nominal).toBe('2024-05-20');
  });

  it('that still lasts leaves no end, only the days still to run', () => {
    const open = { from: day('2024-03-21'), to: null, what: '中止' };
    expect(count(DECISION, day('2024-03-01'), calendar, { pauses: [open] })).toMatchObject({
      due: null,
      nominal: null,
      daysLeft: 41,
    });
    const reply = count(periodOf('FY23-48-REPLY'), day('2024-02-05'), calendar, {
      pauses: [{ ...open, from: day('2024-02-18') }],
    });
    expect(reply).toMatchObject({ due: null, daysLeft: 6 });
  });

  it('that begins while the end is being rolled leaves the day of resumption', () => {
    // 60 days from 2025-06-03 end on Saturday 2025-08-02, rolled to Monday the 4th.
    const sunday = { from: day('2025-08-03'), to: day('2025-09-10'), what: '中止' };
    expect(due(DECISION, day('2025-06-03'), [sunday])).toBe('2025-09-10');
  });
});

describe('an extension', () => {
  it('runs from the nominal end and rolls once', () => {
    const counted = count(DECISION, day('2025-06-03'), calendar, { extendDays: 30 });
    expect(counted).toMatchObject({ nominal: '2025-09-01', due: '2025-09-01' });
    const rolled = count(DECISION, day('2025-06-03'), calendar, { extendDays: 30 }, { extendFrom: 'rolled' });
    expect(rolled.due).toBe('2025-09-03');
  });

  it('to a named day stands, whatever was paused before it, and is moved by what comes after', () => {
    const trial = periodOf('XS-81');
    const until = day('2026-05-18');
    const early = { from: day('2025-10-10'), to: day('2025-11-10'), what: '鉴定' };
    const late = { from: day('2026-05-06'), to: day('2026-05-16'), what: '中止' };
    const extended = (pauses: readonly Pause[]) =>
      count(trial, day('2025-08-15'), calendar, { extendUntil: until, pauses }).nominal;
    expect(extended([early])).toBe('2026-05-18');
    expect(extended([early, late])).toBe('2026-05-28');
  });
});

describe('a contested point', () => {
  const paused = { pauses: [{ from: day('2024-03-21'), to: day('2024-05-10'), what: '中止' }] };

  it('leaves the day of resumption out where the office does', () => {
    const counted = count(DECISION, day('2024-03-01'), calendar, paused, { resumeDayCounts: false });
    expect(counted.due).toBe('2024-06-20');
  });

  it('takes the five days of 2007 as working days where the office does', () => {
    const notice = periodOf('FR07-29-NOTICE');
    expect(due(notice, day('2023-09-27'))).toBe('2023-10-07');
    const counted = count(notice, day('2023-09-27'), calendar, {}, { supplementNoticeUnit: 'workday' });
    expect(counted.due).toBe('2023-10-10');
    // 9/27 + 5 = 10/2，9/29至10/6放假，10/7（周六）上班
    expect(counted.steps.at(-1)).toBe(
      '提示：条文写的是“日”，按自然日计算为2023年10月7日（周六，调休上班）。',
    );
  });

  it('leaves three whole days before a hearing where the office does', () => {
    const summons = periodOf('CT20-05');
    expect(count(summons, day('2026-10-09'), calendar, {}, { clearDaysBeforeHearing: true }).due).toBe(
      '2026-10-05',
    );
    const notice = count(
      periodOf('FY23-51'),
      day('2026-10-12'),
      calendar,
      {},
      { clearDaysBeforeHearing: true },
    );
    expect(notice.due).toBe('2026-09-28');
  });
});
