import { earliestBefore, earliestWorkdayUntil } from '../calendar/earliest-before';
import { addDays } from '../day';
import type { Counted } from './counted';
import type { Run } from './run';
import {
  backwardStep,
  countedBackSteps,
  earliestBackStep,
  latestStep,
  practicalStep,
  provisionalSteps,
} from './steps';

/**
 * Counted back from a hearing, whose own day does not count. No rule moves such a day off a holiday, so the literal
 * day is the answer, and the explanation names the last working day on which it can be done. Days off that are announced
 * later lengthen the way back.
 */
export function countBack(run: Run): Counted {
  const { trigger, calendar, unit, choices } = run;
  const length = run.length + (choices.clearDaysBeforeHearing ? 1 : 0);
  const due = unit === 'workday' ? calendar.addWorkdays(trigger, -length) : addDays(trigger, -length);
  const practical = calendar.workdayUntil(due);
  const provisional = provisionalSteps(practical, addDays(trigger, -1), calendar);
  const earliest =
    unit === 'workday' ? earliestBefore(calendar, trigger, length) : earliestWorkdayUntil(calendar, due);
  const mayComeForward = provisional.length > 0 && earliest < practical;
  const steps = [
    backwardStep(run, length),
    ...(unit === 'workday' ? countedBackSteps(due, trigger, calendar) : []),
    latestStep(due, calendar),
    ...(practical === due ? [] : [practicalStep(practical, calendar)]),
    ...provisional,
    ...(mayComeForward ? [earliestBackStep(earliest)] : []),
  ];
  return {
    due,
    nominal: due,
    provisional: provisional.length > 0,
    ...(mayComeForward && { earliest }),
    daysLeft: null,
    steps,
  };
}
