import type { WorkCalendar } from '../calendar/work-calendar';
import type { Day } from '../day';
import type { PeriodUnit } from '../periods/period';
import type { AnyPeriod, Run } from './run';
import { countBack } from './count-back';
import { countNaturalDays } from './count-natural-days';
import { countWorkingDays } from './count-working-days';
import type { CountingChoices } from './choices';
import type { Adjustment, Counted } from './counted';

const UNVERIFIED = '条文：没有与官方文本核对，日期暂定，使用前请按现行文本核对。';

/**
 * When a period runs out, counted as a person would on paper.
 *
 * A period whose length the document names (amount 0) has no end until `adjust.days` is given. Extension and pauses
 * are for periods that run forward; one that is counted back from a hearing ignores them.
 */
export function count(
  period: AnyPeriod,
  trigger: Day,
  calendar: WorkCalendar,
  adjust: Adjustment = {},
  choices: CountingChoices = {},
): Counted {
  const length = adjust.days ?? period.amount;
  if (length === 0) return withoutLength(period);
  const run: Run = {
    period,
    length,
    unit: unitOf(period, adjust, choices),
    trigger,
    calendar,
    adjust,
    choices,
  };
  return period.verified ? counted(run) : asDoubtful(counted(run));
}

function counted(run: Run): Counted {
  if (run.period.direction === 'before') return countBack(run);
  return run.unit === 'workday' ? countWorkingDays(run) : countNaturalDays(run);
}

/** Of a text that could not be read nobody can be sure. */
function asDoubtful(counted: Counted): Counted {
  return { ...counted, provisional: true, steps: [...counted.steps, UNVERIFIED] };
}

/** A length given in days is in working days where the period is, and in natural days where it has months or years. */
function unitOf(period: AnyPeriod, adjust: Adjustment, choices: CountingChoices): PeriodUnit {
  if (period.id === 'FR07-29-NOTICE' && choices.supplementNoticeUnit) return choices.supplementNoticeUnit;
  if (adjust.days !== undefined && period.unit !== 'workday') return 'day';
  return period.unit;
}

function withoutLength(period: AnyPeriod): Counted {
  const step = `期间：${lengthMissing(period)}（${period.law}${period.article}）。`;
  return { due: null, nominal: null, provisional: false, daysLeft: null, steps: [step] };
}

function lengthMissing({ id, direction, trigger }: AnyPeriod): string {
  if (id === 'FY17-17-ACCEPT') return '没有天数，法制机构收到之日即为受理之日';
  if (id === 'TS26-31') return '总局令第121号没有规定天数，其他法律、法规、规章规定了的按其规定';
  if (id === 'XS-96') return '判项没有写期限，文书另有确定的，录入天数后计算';
  return direction === 'before'
    ? `法律没有规定天数，应当在${trigger}前完成`
    : '长度由文书确定，录入天数后计算';
}
