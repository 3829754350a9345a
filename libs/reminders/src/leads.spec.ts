import { day } from '#law';
import { instantAt } from '#platform';
import { type LeadPolicy, nextOccurrence, stepsFor } from './leads';

const DUE = day('2026-10-08');
const CRITICAL: Omit<LeadPolicy, 'now'> = { dueOn: DUE, leads: [7, 3, 1, 0], daily: true };
const HIGH: Omit<LeadPolicy, 'now'> = { dueOn: DUE, leads: [3, 1, 0], daily: false };

/** `D-3 10-05 08:30`, with ↻ on what recurs. */
function planned(policy: Omit<LeadPolicy, 'now'>, on: string, time: string, more: Partial<LeadPolicy> = {}) {
  const now = instantAt(day(on), time);
  return stepsFor({ ...policy, now, ...more }).map(({ step, dueAt, recurs }) => {
    const local = new Date(dueAt.getTime() + 8 * 3_600_000).toISOString();
    return `${step.split('@')[0]} ${local.slice(5, 10)} ${local.slice(11, 16)}${recurs ? '↻' : ''}`;
  });
}

describe('the leads of a day', () => {
  it('are all ahead when it is entered early, at 08:30 each, and the first overdue message recurs', () => {
    expect(planned(CRITICAL, '2026-09-20', '10:00')).toEqual([
      'D-7 10-01 08:30',
      'D-3 10-05 08:30',
      'D-1 10-07 08:30',
      'D-0 10-08 08:30',
      'D+1 10-09 08:30↻',
    ]);
  });

  it('two days ahead: the three-day message at once, the one-day message tomorrow', () => {
    expect(planned({ ...CRITICAL, leads: [7, 3, 1], daily: false }, '2026-10-06', '10:00')).toEqual([
      'D-3 10-05 08:30',
      'D-1 10-07 08:30',
    ]);
  });

  it.each([
    [
      '08:29',
      ['D-7 10-01 08:30', 'D-3 10-05 08:30', 'D-1 10-07 08:30', 'D-0 10-08 08:30', 'D+1 10-09 08:30↻'],
    ],
    ['08:30', ['D-3 10-05 08:30', 'D-1 10-07 08:30', 'D-0 10-08 08:30', 'D+1 10-09 08:30↻']],
    ['08:31', ['D-3 10-05 08:30', 'D-1 10-07 08:30', 'D-0 10-08 08:30', 'D+1 10-09 08:30↻']],
  ])('on a lead day at %s', (time, expected) => {
    expect(planned(CRITICAL, '2026-10-05', time)).toEqual(expected);
  });

  it('on the due day after 08:30: today at once, then daily or never again', () => {
    expect(planned(CRITICAL, '2026-10-08', '15:00')).toEqual(['D-0 10-08 08:30', 'D+1 10-09 08:30↻']);
    expect(planned(HIGH, '2026-10-08', '15:00')).toEqual(['D-0 10-08 08:30']);
  });

  it('entered overdue: one at once, then daily or never again', () => {
    expect(planned(CRITICAL, '2026-10-11', '10:00')).toEqual(['D+3 10-11 08:30', 'D+4 10-12 08:30↻']);
    expect(planned(CRITICAL, '2026-10-09', '08:29')).toEqual(['D-0 10-08 08:30', 'D+1 10-09 08:30↻']);
    expect(planned(HIGH, '2026-10-11', '10:00')).toEqual(['D-0 10-08 08:30']);
  });

  it('says nothing of a day more than thirty days past when it was entered', () => {
    expect(planned(CRITICAL, '2026-11-07', '10:00')).toEqual(['D+30 11-07 08:30', 'D+31 11-08 08:30↻']);
    expect(planned(CRITICAL, '2026-11-08', '10:00')).toEqual([]);
    expect(planned(CRITICAL, '2026-10-09', '10:00', { forgottenAfter: 0 })).toEqual([]);
  });

  it('goes on past the thirtieth day for one that was known before', () => {
    expect(planned(CRITICAL, '2026-11-20', '10:00', { knownSince: day('2026-09-20') })).toEqual([
      'D+43 11-20 08:30',
      'D+44 11-21 08:30↻',
    ]);
  });

  it('says nothing at all without leads', () => {
    expect(planned({ dueOn: DUE, leads: [], daily: false }, '2026-10-08', '10:00')).toEqual([]);
  });

  it('names a lead by its due day, so that the same lead of a moved day is another message', () => {
    const [step] = stepsFor({ ...HIGH, now: instantAt(DUE, '10:00') });
    const [moved] = stepsFor({
      ...HIGH,
      dueOn: day('2026-10-09'),
      now: instantAt(day('2026-10-09'), '10:00'),
    });
    expect([step?.step, moved?.step]).toEqual(['D-0@2026-10-08', 'D-0@2026-10-09']);
  });
});

describe('the message after a recurring one', () => {
  const dueAt = instantAt(day('2026-10-09'), '08:30');
  const step = 'XS-67-ANSWER#1:D+1@2026-10-08';

  it.each([
    ['in time', '2026-10-09', '08:30', 'D+2', '2026-10-10'],
    ['a day and a second late', '2026-10-10', '08:31', 'D+3', '2026-10-11'],
    ['five days late, once only', '2026-10-14', '07:00', 'D+6', '2026-10-14'],
  ])('delivered %s', (_, on, time, lead, nextOn) => {
    expect(nextOccurrence(step, dueAt, instantAt(day(on), time))).toEqual({
      step: `XS-67-ANSWER#1:${lead}@2026-10-08`,
      dueAt: instantAt(day(nextOn), '08:30'),
    });
  });
});
