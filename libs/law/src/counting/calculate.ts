import type { WorkCalendar } from '../calendar/work-calendar';
import { dateText, isDay, type Day } from '../day';
import { findPeriod, type Period, type PeriodId, type Quotation } from '../periods/period';
import type { CountingChoices } from './choices';
import { count } from './count';
import type { Adjustment, Pause } from './counted';
import { LawRefusal } from './law-refusal';

/** A question to the law that belongs to no case. Dates as they were typed. */
export interface Question {
  period: string;
  trigger: string;
  /** 延长的日数: working days for a period of working days, natural days for any other. */
  extendDays?: number;
  suspendedOn?: string;
  resumedOn?: string;
  /** Only for a period whose length the document names. */
  days?: number;
}

export interface Answer {
  period: PeriodId;
  trigger: Day;
  /** Null while the clock stands, and where the length is not known. */
  due: Day | null;
  nominal: Day | null;
  provisional: boolean;
  /** The earliest day that a provisional one can become, where it is another. */
  earliest?: Day;
  /** In the period's own unit, only while the clock stands. */
  daysLeft?: number;
  basis: Quotation;
  steps: string[];
}

const LAST_TRIGGER = '2100-12-31';
const LONGEST_IN_DAYS = 3660;
/** 法律没有规定这些期间可以中止: 上诉期、复议答复期、答辩期、申请强制执行的期限. */
const NEVER_SUSPENDED: readonly PeriodId[] = [
  'XS-85-J',
  'XS-85-R',
  'FY23-48-REPLY',
  'FY23-54-REPLY',
  'FY17-23-REPLY',
  'XS-67-ANSWER',
  'QZ-53',
];
/** 不变期间，不适用中止、中断、延长的规定（法释〔2017〕18号第十二条；检察监督规则第二十条）. */
const FIXED_PERIODS: readonly PeriodId[] = ['JS18-110', 'JC21-20'];

/**
 * When a period runs out, asked by a person.
 *
 * @throws LawRefusal for dates that do not fit the period or each other, and for more than the law allows.
 */
export function calculate(question: Question, calendar: WorkCalendar, choices: CountingChoices = {}): Answer {
  const period = findPeriod(question.period);
  if (!period) throw new LawRefusal('period', `没有编号为“${question.period}”的期间。`);
  const trigger = triggerOf(question.trigger, period);
  const counted = count(period, trigger, calendar, adjustmentOf(question, period, trigger), choices);
  return {
    period: period.id,
    trigger,
    due: counted.due,
    nominal: counted.nominal,
    provisional: counted.provisional,
    ...(counted.earliest && { earliest: counted.earliest }),
    ...(counted.daysLeft === null ? {} : { daysLeft: counted.daysLeft }),
    basis: { law: period.law, article: period.article, quote: period.quote },
    steps: [...counted.steps, ...lateSuspension(question.suspendedOn, counted.due)],
  };
}

function lateSuspension(suspendedOn: string | undefined, due: Day | null): string[] {
  if (suspendedOn === undefined || due === null || suspendedOn <= due) return [];
  return [`中止：${dateText(suspendedOn as Day)}期间已经届满，中止不影响届满日。`];
}

function triggerOf(text: string, period: Period): Day {
  const trigger = dayOrRefuse('trigger', text);
  const { law, article, effectiveFrom, effectiveTo } = period;
  if (trigger < effectiveFrom) {
    throw new LawRefusal(
      'trigger',
      `${law}${article}自${dateText(effectiveFrom)}起适用，${dateText(trigger)}在此之前。`,
    );
  }
  if (effectiveTo && trigger > effectiveTo) {
    throw new LawRefusal(
      'trigger',
      `${law}${article}适用至${dateText(effectiveTo)}，${dateText(trigger)}在此之后。`,
    );
  }
  return trigger;
}

function adjustmentOf(question: Question, period: Period, trigger: Day): Adjustment {
  const extendDays = extensionOf(question.extendDays, period);
  const pause = pauseOf(question, period, trigger);
  const days = daysOf(question.days, period);
  return { extendDays, ...(days === undefined ? {} : { days }), pauses: pause ? [pause] : [] };
}

function daysOf(days: number | undefined, period: Period): number | undefined {
  if (days === undefined) return undefined;
  requireDays('days', days, 1);
  const own = period.unit === 'day' || period.unit === 'workday' ? period.amount : null;
  // Its own length said once more contradicts nothing.
  if (period.amount === 0 || days === own) return days;
  throw new LawRefusal('days', `该期间的长度由${period.law}${period.article}规定，不能另定天数。`);
}

function extensionOf(extendDays: number | undefined, period: Period): number {
  if (extendDays === undefined) return 0;
  requireDays('extendDays', extendDays, 0);
  if (extendDays === 0) return 0;
  if (period.id === 'XS-67-ANSWER')
    throw new LawRefusal(
      'extendDays',
      '答辩期不能延长；经准许延期提供证据的，自正当事由消除之日起十五日（行诉解释第三十四条），请选用该期间计算。',
    );
  const { extension, law, article } = period;
  if (!extension) throw new LawRefusal('extendDays', `${law}${article}没有规定可以延长。`);
  if (extension.max !== null && extendDays > extension.max) {
    throw new LawRefusal('extendDays', `延长最多不得超过${extension.max}日（${extension.article}）。`);
  }
  return extendDays;
}

function pauseOf({ suspendedOn, resumedOn }: Question, period: Period, trigger: Day): Pause | null {
  if (suspendedOn === undefined) {
    if (resumedOn !== undefined) throw new LawRefusal('suspendedOn', '填写了恢复日期，还应当填写中止日期。');
    return null;
  }
  if (period.direction === 'before') throw new LawRefusal('suspendedOn', '向前计算的期间没有中止。');
  if (FIXED_PERIODS.includes(period.id))
    throw new LawRefusal('suspendedOn', '该期间为不变期间，不适用中止。');
  if (NEVER_SUSPENDED.includes(period.id))
    throw new LawRefusal('suspendedOn', `${period.law}${period.article}的期间没有中止的规定。`);
  const from = dayOrRefuse('suspendedOn', suspendedOn);
  if (from < trigger) throw new LawRefusal('suspendedOn', '中止日期早于期间的起算日期。');
  const to = resumedOn === undefined ? null : dayOrRefuse('resumedOn', resumedOn);
  if (to !== null && to < from) throw new LawRefusal('resumedOn', '恢复日期早于中止日期。');
  return { from, to, what: '中止' };
}

function dayOrRefuse(field: string, text: string): Day {
  if (!isDay(text)) throw new LawRefusal(field, `“${text}”不是有效的日期，应当写作2026-10-12的形式。`);
  if (text > LAST_TRIGGER) throw new LawRefusal(field, `${dateText(text)}超出可以计算的范围。`);
  return text;
}

function requireDays(field: string, days: number, least: number): void {
  if (Number.isInteger(days) && days >= least && days <= LONGEST_IN_DAYS) return;
  throw new LawRefusal(field, `天数应当是${least}至${LONGEST_IN_DAYS}之间的整数。`);
}
