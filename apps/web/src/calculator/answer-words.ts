import { dateText, type Day, isDay, PROCEDURES } from '#law';
import { lengthWords } from '../register/deadline-words';
import { wholeDayText } from '../ui/dates';
import type { AnsweredDate } from './answered-date';
import { PAUSE_KINDS } from './pause-kinds';
import { type CalculatorQuestion, isTold } from './question';
import { beginningLabel, canBeSimplified } from './question-facts';
import { proceduresOf, SEATS } from './seats';

/** 须在这一天（含）前提出答辩状; of another's: 人民法院最迟在这一天（含）作出判决. */
export function headingOf({ name, ours, period, due }: AnsweredDate): string {
  if (due === null) return name;
  return ours ? `须在这一天（含）前：${name}` : `${period?.actor ?? '对方'}最迟在这一天（含）：${name}`;
}

/** What is counted, in one line: 自收到次日起第 10 个工作日. */
export function countedOf({ period }: AnsweredDate): string | null {
  return period && lengthWords(period);
}

/** Why the date may still move. */
export function provisionalOf({ steps }: AnsweredDate): string | null {
  return steps.find((step) => step.startsWith('日历：') || step.startsWith('条文：'))?.slice(3) ?? null;
}

/** 逾期后果 and whether the law lets it be extended. */
export function consequenceOf({ period }: AnsweredDate): string | null {
  if (!period) return null;
  const extension = period.extension
    ? `经${period.extension.by}可以延长（${period.extension.article}）。`
    : '法律没有规定可以延长。';
  return period.consequence ? `${period.consequence}。${extension}` : null;
}

/** The question as a sentence, above what is printed and copied. */
export function sentenceOf(question: CalculatorQuestion, dates: readonly AnsweredDate[]): string {
  const { on, seat, procedure, period } = question;
  const day = wholeDayText(on as Day);
  if (period !== null) return `${dates[0]?.name ?? period}：${day}${dates[0]?.period?.trigger ?? ''}`;
  const stage = proceduresOf(seat).length > 1 ? `（${PROCEDURES[procedure]}）` : '';
  const simple = question.isSimplified && canBeSimplified(question) ? '，简易程序' : '';
  return `${SEATS[seat].name}${stage}：${day}${beginningLabel(question)}${simple}`;
}

function moversOf({ pauses, extendDays }: CalculatorQuestion): string[] {
  const paused = pauses.filter(isTold).map(({ kind, from, to }) => {
    const end = kind === 'SUSPENSION' ? '恢复' : '止';
    return `${PAUSE_KINDS[kind]}：${written(from)}起，${to ? written(to) + end : '还没有结束'}`;
  });
  return extendDays ? [...paused, `延长：${extendDays}日`] : paused;
}

function written(on: string): string {
  return isDay(on) ? dateText(on) : on;
}

function provisionalMark({ provisional, earlierDue }: AnsweredDate): string {
  if (!provisional) return '';
  return earlierDue ? `（暂定，可能提前到${wholeDayText(earlierDue)}）` : '（暂定）';
}

/** The whole answer as plain text, to be pasted into a note or a message. */
export function textOf(question: CalculatorQuestion, dates: readonly AnsweredDate[]): string {
  const blocks = dates.map((date) => {
    const { name, due, steps, period } = date;
    const consequence = consequenceOf(date);
    return [
      `${name}：${due ? wholeDayText(due) : '没有确定的日期'}${provisionalMark(date)}`,
      ...steps,
      ...(period ? [`条文：“${period.quote}”——${period.law}${period.article}`] : []),
      ...(consequence ? [`逾期后果：${consequence}`] : []),
    ].join('\n');
  });
  return [[sentenceOf(question, dates), ...moversOf(question)].join('\n'), ...blocks].join('\n\n');
}
