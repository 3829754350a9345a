import { earliestAfter, earliestWorkday } from '../calendar/earliest-workdays';
import { addDays, type Day } from '../day';
import { conclude, leaveOpen } from './conclusion';
import type { Counted } from './counted';
import { pausesAfter } from './pauses';
import type { Run } from './run';
import {
  amountText,
  countedSteps,
  extensionUntilStep,
  naturalDaysStep,
  openPauseStep,
  pausedStep,
  rollStep,
  startStep,
  workdayExtensionStep,
  workingDaysStep,
} from './steps';

/** Working days only, those of a pause left out. It always ends on a working day, so there is nothing to roll. */
export function countWorkingDays(run: Run): Counted {
  const { trigger, calendar, adjust, length } = run;
  const steps = [startStep(run, calendar.addWorkdays(trigger, length)), workingDaysStep(run)];
  const total = length + (adjust.extendDays ?? 0);
  if (adjust.extendDays) steps.push(workdayExtensionStep(run));
  const { end, daysLeft, earliest } = runThroughPauses(run, total, steps);
  if (end === null) return leaveOpen(daysLeft, steps);
  if (adjust.extendUntil !== undefined) return untilNamedDay(run, adjust.extendUntil, steps);
  const counted = conclude({ from: addDays(trigger, 1), nominal: end, due: end, earliest }, calendar, steps);
  return run.period.unit === 'day' ? withNaturalDays(run, total, counted) : counted;
}

/** Where the text names days and the office takes working days, both are shown (RULES §11). */
function withNaturalDays({ trigger, calendar }: Run, days: number, counted: Counted): Counted {
  const natural = calendar.workdayFrom(addDays(trigger, days));
  return { ...counted, steps: [...counted.steps, naturalDaysStep(natural, calendar)] };
}

function runThroughPauses(
  run: Run,
  total: number,
  steps: string[],
): { end: Day; daysLeft: null; earliest: Day } | { end: null; daysLeft: number; earliest: null } {
  const { calendar, trigger } = run;
  const resumeDayCounts = run.choices.resumeDayCounts ?? true;
  let left = total;
  let after = trigger;
  for (const { from, to, what } of pausesAfter(trigger, run.adjust.pauses ?? [])) {
    const running = calendar.countWorkdays(after, addDays(from, -1));
    if (running >= left) break;
    left -= running;
    steps.push(...countedSteps(after, addDays(from, -1), calendar));
    if (to === null) {
      steps.push(openPauseStep(what, from, amountText(left, 'workday')));
      return { end: null, daysLeft: left, earliest: null };
    }
    after = addDays(to, resumeDayCounts ? -1 : 0);
    steps.push(pausedStep({ from, to, what }, resumeDayCounts, amountText(left, 'workday')));
  }
  const end = calendar.addWorkdays(after, left);
  steps.push(...countedSteps(after, end, calendar));
  return { end, daysLeft: null, earliest: earliestAfter(calendar, after, left) };
}

function untilNamedDay(run: Run, named: Day, steps: string[]): Counted {
  const due = run.calendar.workdayFrom(named);
  steps.push(extensionUntilStep(run, named));
  if (due !== named) steps.push(rollStep(named, due, run.calendar));
  const earliest = earliestWorkday(run.calendar, named);
  return conclude({ from: named, nominal: named, due, earliest }, run.calendar, steps);
}
