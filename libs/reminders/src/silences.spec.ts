import { day } from '#law';
import { instantAt } from '#platform';
import { stepsFor } from './leads';
import type { PlannedReminder } from './plan-difference';
import { latestDayToWaitFor, type Silence, withSilences } from './silences';

const ME = 7;
const DUE = day('2026-10-08');
const NOW = new Date('2026-10-01T10:00:00+08:00');
const standing = new Set(['ANSWER']);

function plan(weight: number, recipientId = ME): PlannedReminder[] {
  return stepsFor({ dueOn: DUE, leads: [7, 3, 1, 0], daily: weight === 10, now: NOW }).map((step) => ({
    ...step,
    ...{ recipientId, weight, topic: 'ANSWER', kind: 'DEADLINE', title: '答辩' },
  }));
}

const daysOf = (planned: readonly PlannedReminder[]) =>
  planned.map(({ dueAt }) => dueAt.toISOString().slice(0, 10)).sort();
const heard = (planned: readonly PlannedReminder[], silence: Partial<Silence>, told: any[] = []) =>
  withSilences(planned, [{ id: 3, userId: ME, topic: 'ANSWER', until: null, ...silence }], {
    ...{ told, standing, now: NOW },
  });

describe('what somebody put off', () => {
  it('is said on the day that was chosen, and then as planned', () => {
    const later = heard(plan(10), { until: day('2026-10-06') });
    expect(daysOf(later)).toEqual(['2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09']);
    expect(later.find(({ step }) => step === 'LATER:3@2026-10-06')).toMatchObject({
      ...{ title: '答辩', countsTo: DUE, dueAt: instantAt(day('2026-10-06'), '08:30') },
    });
  });

  it('is said in the words in which it was told where nothing else is planned of it', () => {
    const [told] = plan(40);
    expect(daysOf(heard([], { until: day('2026-10-06') }, [told]))).toEqual(['2026-10-06']);
  });

  it('is not said again once its day has passed, or once it is done', () => {
    expect(heard([], { until: day('2026-10-01') }, plan(40))).toEqual([]);
    expect(heard([], { until: day('2026-10-06'), topic: 'MOOT' }, plan(40))).toEqual([]);
  });

  it('is said to others as before', () => {
    expect(
      heard(plan(10, 8), { until: day('2026-10-06') }).filter(({ recipientId }) => recipientId === 8),
    ).toHaveLength(plan(10, 8).length);
  });
});

describe('what somebody dismissed', () => {
  it.each([
    ['is said no more', 40, []],
    ['is said on its last day and after it where it is critical', 10, ['2026-10-08', '2026-10-09']],
  ])('%s', (_, weight, days) => {
    expect(daysOf(heard(plan(weight), {}))).toEqual(days);
  });
});

it.each([
  [['2026-10-08', null], '2026-10-07'],
  [['2026-10-08', '2026-10-05'], '2026-10-04'],
  [['2026-10-02'], null],
  [['2026-09-20'], null],
  [[null], '2026-10-31'],
])('lets what counts to %j wait until %s at the latest', (days, latest) => {
  const said = days.map((countsTo) => ({ countsTo: countsTo as never }));
  expect(latestDayToWaitFor(said, day('2026-10-01'))).toBe(latest);
});
