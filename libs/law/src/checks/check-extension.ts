import { addDays, dateText, type Day } from '../day';
import { periodOf, type Period, type PeriodId } from '../periods/period';
import { assess } from '../deadlines/assess';
import type { Limits } from './check-dates';
import type { PlacedEvent } from './check-order';
import type { CaseDeadline, CaseFacts } from '../facts/facts';
import type { FieldProblem } from '../problem';

const DECISION_PERIODS: readonly PeriodId[] = ['FY23-62', 'FY23-62-SIMPLE', 'FY17-31'];
/** What no law lets a court extend; of the others the law sets no number of days. */
const FIXED_TRIAL_PERIODS: readonly PeriodId[] = ['XS-83', 'QZ-57'];
const NOT_IN_SIMPLIFIED = '适用简易程序的案件不得延长审理期限；确需延长的，请先转为普通程序';

/**
 * 延长 within the law: a reconsideration decision once, by 30 days at most (2023年法第六十二条第一款、2017年法第三十一条第一款),
 * and nothing in 简易程序. `placed` is in the order of time.
 */
export function extensionProblems(
  facts: CaseFacts,
  placed: readonly PlacedEvent[],
  limits: Limits,
): FieldProblem[] {
  if (facts.procedure !== 'RECONSIDERATION') return trialProblems(facts, placed, limits);
  const takenUp = placed.findLastIndex(({ event }) => event.type === 'TAKEN_UP');
  const extensions = placed.slice(takenUp + 1).filter(({ event }) => event.type === 'EXTENDED');
  if (extensions.length === 0) return [];
  const decision = withoutExtension(facts, DECISION_PERIODS, limits);
  const { extension } = decision?.periodId ? periodOf(decision.periodId) : periodOf('FY23-62');
  return extensions.flatMap((one, index) =>
    index > 0
      ? [{ field: `${one.at}.type`, message: '审理期限只能延长一次，已有延长记录；有误的，请先撤回原记录' }]
      : problemsOf(one, extension, decision?.nominal ?? null, limits),
  );
}

function problemsOf(
  { event, at }: PlacedEvent,
  extension: Period['extension'],
  nominal: Day | null,
  { calendar }: Limits,
): FieldProblem[] {
  if (!extension) return [{ field: `${at}.type`, message: NOT_IN_SIMPLIFIED }];
  const max = extension.max ?? Infinity;
  if (event.days !== undefined && event.days > max)
    return [
      { field: `${at}.days`, message: `延长最多不超过${max}日（${extension.article}），请改为${max}日以内` },
    ];
  if (event.until === undefined || nominal === null) return [];
  const last = calendar.workdayFrom(addDays(nominal, max));
  if (event.until > last)
    return [
      {
        field: `${at}.until`,
        message: `延长最多不超过${max}日（${extension.article}），最迟可延长至${dateText(last)}`,
      },
    ];
  if (event.until <= nominal)
    return [{ field: `${at}.until`, message: `延长至的日期不晚于原期限（${dateText(nominal)}），请核对` }];
  return [];
}

function trialProblems(facts: CaseFacts, placed: readonly PlacedEvent[], limits: Limits): FieldProblem[] {
  const extensions = placed.filter(({ event }) => event.type === 'EXTENDED');
  if (extensions.length === 0) return [];
  const fixed = withoutExtension(facts, FIXED_TRIAL_PERIODS, limits);
  if (!fixed) return [];
  const message =
    fixed.periodId === 'XS-83' ? NOT_IN_SIMPLIFIED : `法律没有规定“${fixed.name}”的期限可以延长，请核对`;
  return extensions.map(({ at }) => ({ field: `${at}.type`, message }));
}

/** The period that an extension would move, as it stands without one. */
function withoutExtension(
  facts: CaseFacts,
  periods: readonly PeriodId[],
  { calendar, choices }: Limits,
): CaseDeadline | undefined {
  const events = facts.events.filter((event) => event.type !== 'EXTENDED');
  const { deadlines } = assess({ ...facts, events, outcome: null }, calendar, choices);
  return deadlines.find(
    ({ periodId, status }) => periodId !== null && periods.includes(periodId) && status !== 'CANCELLED',
  );
}
