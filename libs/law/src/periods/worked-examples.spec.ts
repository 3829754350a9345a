import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { count } from '../counting/count';
import { restDays, stepDays, stepMonths, workedDays } from '../counting/counted-by-hand.fixture';
import { day } from '../day';
import { type PeriodId, PERIODS, periodOf } from './period';
import { WORKED_EXAMPLES, type WorkedExample } from './worked-examples.fixture';

/** Due by the hearing itself, a rule about which day is which, or a duty without a number: there is nothing to count. */
const WITHOUT_LENGTH: readonly PeriodId[] = ['FY17-17-ACCEPT', 'CT20-05-3', 'CT20-06', 'CT20-09', 'TS26-31'];

describe('the worked examples', () => {
  it('leave out no period', () => {
    const shown = new Set([...WORKED_EXAMPLES.map(({ period }) => period), ...WITHOUT_LENGTH]);
    expect(PERIODS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
    expect(WITHOUT_LENGTH.filter((id) => periodOf(id).amount !== 0)).toEqual([]);
  });

  it.each(WORKED_EXAMPLES.map((example) => [example.period, example.trigger, example] as const))(
    '%s from %s',
    (_period, _trigger, example) => {
      expect(counted(example)).toEqual(countedByHand(example));
    },
  );

  it.each(WITHOUT_LENGTH)('%s has no day of its own', (id) => {
    expect(count(periodOf(id), day('2023-06-01'), STATE_COUNCIL_CALENDAR)).toMatchObject({
      due: null,
      nominal: null,
      steps: [expect.stringContaining('期间：')],
    });
  });
});

/** What the product says, in the form of the example. */
function counted({ period, trigger, days, extendDays, paused }: WorkedExample) {
  const pauses = paused ? [{ from: day(paused[0]), to: day(paused[1]), what: '中止' }] : [];
  const { due, nominal, provisional } = count(periodOf(period), day(trigger), STATE_COUNCIL_CALENDAR, {
    days,
    extendDays,
    pauses,
  });
  return { due, nominal, provisional };
}

/** The example counted again, after its own listed days have been compared with it. */
function countedByHand(example: WorkedExample) {
  const { due, provisional = false } = example;
  if (example.counted !== undefined) {
    expect(workedDaysOf(example).map(monthAndDay)).toEqual(example.counted.split(' '));
    return { due, nominal: due, provisional };
  }
  const nominal = nominalByHand(example);
  expect(nominal).toBe(example.nominal ?? due);
  const rolls = periodOf(example.period).rolls;
  const rest = rolls ? restDays(nominal) : [];
  expect(rest.map(monthAndDay).join(' ')).toBe(example.rest ?? '');
  expect(stepDays(nominal, rest.length)).toBe(due);
  return { due, nominal, provisional };
}

function workedDaysOf({ period, trigger, due }: WorkedExample): string[] {
  const { amount, direction } = periodOf(period);
  const met = workedDays(trigger, direction === 'before' ? -amount : amount);
  expect(direction === 'before' ? met[0] : met.at(-1)).toBe(due);
  return met;
}

function nominalByHand({ period, trigger, days, extendDays = 0, paused }: WorkedExample): string {
  const { amount, unit, direction } = periodOf(period);
  if (direction === 'before') return stepDays(trigger, -amount);
  const plain =
    unit === 'day'
      ? stepDays(trigger, days ?? amount)
      : stepMonths(trigger, unit === 'year' ? amount * 12 : amount);
  return stepDays(plain, extendDays + (paused ? stoodStill(paused) : 0));
}

function stoodStill([from, to]: readonly [string, string]): number {
  let stood = 0;
  for (let date = from; date !== to; date = stepDays(date, 1)) stood++;
  return stood;
}

function monthAndDay(date: string): string {
  return date.slice(5);
}
