import { earliestWorkday } from '../calendar/earliest-workdays';
import { addDays, addMonths, daysBetween, type Day } from '../day';
import { conclude, leaveOpen } from './conclusion';
import type { Counted, Pause } from './counted';
import { lengthOf, pausesAfter } from './pauses';
import type { AnyPeriod } from './run';
import type { Run } from './run';
import {
  amountText,
  deemedServiceStep,
  extensionStep,
  extensionUntilStep,
  lastDayStep,
  openPauseStep,
  pauseStep,
  rollStep,
  startStep,
} from './steps';

/**
 * Natural days, months and years: extended from the nominal end, moved by pauses, and only then rolled off a rest day.
 *
 * 期间届满的最后一日是法定休假日的，以法定休假日后的第一日为期间届满的日期（《民事诉讼法》第八十五条第三款）.
 */
export function countNaturalDays(run: Run): Counted {
  const plain = plainEnd(run);
  const steps = [startStep(run, plain), lastDayStep(run, plain)];
  const extended = extend(run, plain, steps);
  const clock = runThroughPauses(run, extended, pausesThatMove(run, plain), steps);
  if (clock.daysLeft !== null) return leaveOpen(clock.daysLeft, steps);
  const nominal = clock.end;
  const due = lastDay(run, nominal);
  if (due !== nominal) steps.push(rollStep(nominal, due, run.calendar));
  if (isDeemedService(run.period)) steps.push(deemedServiceStep());
  return conclude({ from: nominal, nominal, due, earliest: earliestDay(run, nominal) }, run.calendar, steps);
}

/** 公告送达 is the only period forward in time that never rolls. */
function isDeemedService({ id }: AnyPeriod): boolean {
  return id === 'MS23-95' || id === 'MS17-92';
}

function plainEnd({ unit, trigger, length }: Run): Day {
  if (unit === 'day') return addDays(trigger, length);
  return addMonths(trigger, unit === 'year' ? length * 12 : length);
}

function lastDay({ period, calendar }: Run, nominal: Day): Day {
  return period.rolls ? calendar.workdayFrom(nominal) : nominal;
}

/** A weekend day that is worked in the end does not roll. */
function earliestDay({ period, calendar }: Run, nominal: Day): Day {
  return period.rolls ? earliestWorkday(calendar, nominal) : nominal;
}

function extend(run: Run, plain: Day, steps: string[]): Day {
  const { extendDays = 0, extendUntil } = run.adjust;
  if (extendUntil !== undefined) {
    steps.push(extensionUntilStep(run, extendUntil));
    return extendUntil;
  }
  if (extendDays === 0) return plain;
  const from = run.choices.extendFrom === 'rolled' ? lastDay(run, plain) : plain;
  const extended = addDays(from, extendDays);
  steps.push(extensionStep(run, from, extended));
  return extended;
}

/**
 * Who extends to a named day knows of the pauses so far: only one that begins after the plain end, and so after the
 * extension, moves that day again.
 */
function pausesThatMove(run: Run, plain: Day): Pause[] {
  const pauses = pausesAfter(run.trigger, run.adjust.pauses ?? []);
  if (run.adjust.extendUntil === undefined) return pauses;
  const { end } = runThroughPauses(run, plain, pauses, []);
  return pauses.filter((pause) => pause.to === null || pause.from > end);
}

/** `daysLeft` is set where the clock still stands. */
function runThroughPauses(
  run: Run,
  nominal: Day,
  pauses: readonly Pause[],
  steps: string[],
): { end: Day; daysLeft: number | null } {
  const resumeDayCounts = run.choices.resumeDayCounts ?? true;
  let end = nominal;
  for (const { from, to, what } of pauses) {
    if (from > lastDay(run, end)) break;
    if (to === null) {
      const daysLeft = Math.max(0, daysBetween(from, end) + 1);
      steps.push(openPauseStep(what, from, amountText(daysLeft, 'day')));
      return { end, daysLeft };
    }
    // A pause that begins while the end is being rolled leaves no day to use up: the period ends on resumption.
    const used = from > end;
    end = used
      ? addDays(to, resumeDayCounts ? 0 : 1)
      : addDays(end, lengthOf({ from, to, what }, resumeDayCounts));
    steps.push(pauseStep({ from, to, what }, resumeDayCounts, end, run.calendar));
  }
  return { end, daysLeft: null };
}
