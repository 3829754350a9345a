import type { WorkCalendar } from '../calendar/work-calendar';
import type { CountingChoices } from '../counting/choices';
import { count } from '../counting/count';
import type { Counted } from '../counting/counted';
import { dateText, type Day } from '../day';
import type { LocalDeadline } from '../facts/facts';
import { period } from '../periods/period-entry';
import { localPeriodId, type LocalRule, type LocalSource } from './local-rule';

export interface LocalCounting {
  calendar: WorkCalendar;
  choices: CountingChoices;
}

/** From which day a rule counts, and why. */
export interface LocalStart {
  trigger: Day;
  /** What happened on it, to stand after the date. */
  what: string;
  direction?: 'after' | 'before';
  /** The trigger itself rests on a provisional date. */
  provisional?: boolean;
}

const UNITS = { DAY: 'day', WORKDAY: 'workday', MONTH: 'month' } as const;
const SHORT_NAME = 20;
const UNCHECKED = '待核对：这项地方规定还没有填写原文，日期暂定，请由管理员对照文件补填。';

/** 海口市…办法（海府办〔2015〕1号）. */
export function sourceText({ title, documentNo }: LocalSource): string {
  return documentNo ? `${title}（${documentNo}）` : title;
}

/** By the same counting as every period of the law, and explained alike. */
export function countLocal(
  rule: LocalRule,
  { trigger, what, direction = 'after', provisional = false }: LocalStart,
  { calendar, choices }: LocalCounting,
): Counted {
  const { source, unit, rolls, amount } = rule;
  const entry = period({
    id: localPeriodId(rule.id),
    name: rule.name,
    shortName: rule.name,
    proceeding: '地方规定',
    actor: rule.actor ?? '',
    trigger: what,
    amount,
    unit: UNITS[unit],
    direction,
    law: sourceText(source),
    article: source.article ?? '',
    quote: source.quote ?? '',
    effectiveFrom: rule.effectiveFrom,
    importance: rule.importance,
    rolls: rolls && direction === 'after' && unit !== 'WORKDAY',
    verified: true,
  });
  const counted = count(entry, trigger, calendar, {}, choices);
  return asChecked(
    rule,
    withFixedDay(
      { ...counted, provisional: counted.provisional || provisional },
      { rule, direction, calendar },
    ),
  );
}

/** The last day is the trigger itself: of a hearing, or of the period. */
export function dueOnTheDay(rule: LocalRule, due: Day, what: string, { calendar }: LocalCounting): Counted {
  const { source } = rule;
  const step = `期限：${what}${dateText(due)}（${sourceText(source)}${source.article ?? ''}）。`;
  const counted = { due, nominal: due, provisional: false, daysLeft: null, steps: [step] };
  const fixed = { rule: { ...rule, rolls: false }, direction: 'after', calendar };
  return asChecked(rule, withFixedDay(counted, fixed));
}

/** Of a rule that nobody compared with its document nobody can be sure. */
function asChecked({ source }: LocalRule, counted: Counted): Counted {
  if (isQuoted(source)) return counted;
  return { ...counted, provisional: true, steps: [...counted.steps, UNCHECKED] };
}

/** A fixed day that is a rest day stays where it is, and people are reminded of the last working day before it. */
function withFixedDay(
  counted: Counted,
  { rule, direction, calendar }: { rule: LocalRule; direction: string } & Pick<LocalCounting, 'calendar'>,
): Counted {
  const { due } = counted;
  if (rule.rolls || rule.unit === 'WORKDAY' || direction === 'before' || due === null) return counted;
  if (calendar.isWorkday(due)) return counted;
  const earliest = calendar.workdayUntil(due);
  const step = `提示：最后一日是休息日，按规定不顺延，应当在此前最后一个工作日${dateText(earliest)}完成，按这一天提醒。`;
  return { ...counted, earliest, steps: [...counted.steps, step] };
}

/** 待核对 until somebody has copied the words of the document. */
export function isQuoted({ quote }: LocalSource): boolean {
  return quote !== null && quote !== '';
}

/** Everything of a deadline that its rule and its count decide. */
export function localDeadline(
  rule: LocalRule,
  counted: Counted,
  of: { key: string; trigger: Day; because: string; status: LocalDeadline['status']; metOn: Day | null },
): LocalDeadline {
  const { key, trigger, because, status, metOn } = of;
  const who = rule.actor === null ? '' : `，由${rule.actor}办理`;
  return {
    key,
    periodId: localPeriodId(rule.id),
    origin: 'LOCAL',
    name: rule.name,
    shortName: rule.name.slice(0, SHORT_NAME),
    trigger,
    due: counted.due,
    nominal: counted.nominal,
    ...(counted.earliest && { earlierDue: counted.earliest }),
    provisional: counted.provisional,
    ours: true,
    importance: rule.importance,
    status,
    metOn,
    lapses: false,
    daysLeft: null,
    steps: [
      `依据：${because}；地方规定《${rule.source.title}》${rule.source.article ?? ''}${who}。`,
      ...counted.steps,
    ],
  };
}
