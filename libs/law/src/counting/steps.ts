import type { WorkCalendar } from '../calendar/work-calendar';
import { addDays, dateText, daysBetween, yearOf, type Day } from '../day';
import { COMPULSION_LAW, PENALTY_LAW, RECONSIDERATION_LAW_2017, RECONSIDERATION_LAW_2023 } from '../laws';
import type { PeriodUnit } from '../periods/period';
import type { Pause } from './counted';
import type { Run } from './run';
import { dayText, spanText, stretches, stretchText, type Stretch } from './wording';

/** Where each statute says that its short periods are working days. The others say 工作日 in the period itself. */
const WORKDAY_CLAUSES: Readonly<Record<string, string>> = {
  [RECONSIDERATION_LAW_2017]: '第四十条第二款',
  [RECONSIDERATION_LAW_2023]: '第八十八条第二款',
  [COMPULSION_LAW]: '第六十九条',
  [PENALTY_LAW]: '第八十五条',
};

export function amountText(length: number, unit: PeriodUnit): string {
  return `${length}${{ day: '日', workday: '个工作日', month: '个月', year: '年' }[unit]}`;
}

/** @param end the day on which the period would end, which decides the version of the law that is cited. */
export function startStep({ period, trigger, calendar }: Run, end: Day): string {
  return `起算：${dayText(trigger, calendar)}${period.trigger}，当日不计入，自次日起算（${civilProcedure(end)}第二款）。`;
}

export function workingDaysStep({ period, length }: Run): string {
  const clause = WORKDAY_CLAUSES[period.law];
  return `期间：${amountText(length, 'workday')}，不含休息日（${period.law}${clause ?? period.article}）。`;
}

export function lastDayStep({ period, length, unit, trigger, calendar }: Run, end: Day): string {
  const amount = amountText(length, unit);
  if (unit === 'day')
    return `期间：${amount}（${period.law}${period.article}），最后一日为${dayText(end, calendar)}。`;
  const hasSameDay = trigger.slice(8) === end.slice(8);
  const which = hasSameDay ? '到期月的对应日' : `到期月没有${Number(trigger.slice(8))}日，以月末日`;
  return `期间：${amount}（${period.law}${period.article}），${which}${dayText(end, calendar)}为最后一日（民法典第二百零二条）。`;
}

export function extensionStep(run: Run, from: Day, to: Day): string {
  const amount = amountText(run.adjust.extendDays ?? 0, 'day');
  return `延长：${leaveText(run)}延长${amount}，自${dateText(from)}次日起算，至${dayText(to, run.calendar)}。`;
}

export function workdayExtensionStep(run: Run): string {
  return `延长：${leaveText(run)}延长${amountText(run.adjust.extendDays ?? 0, 'workday')}。`;
}

export function extensionUntilStep(run: Run, until: Day): string {
  return `延长：${leaveText(run)}延长至文书写明的${dayText(until, run.calendar)}，此前停止计算的时间不再另加。`;
}

function leaveText({ period: { extension } }: Run): string {
  if (!extension) return '';
  const by = /(批准|准许)$/.test(extension.by) ? extension.by : `${extension.by}批准`;
  return `经${by}（${extension.article}），`;
}

export function pauseStep(
  pause: Pause & { to: Day },
  resumeDayCounts: boolean,
  end: Day,
  calendar: WorkCalendar,
): string {
  const { span, length, resumed } = standing(pause, resumeDayCounts);
  return `${pause.what}：${span}共${length}日不计入，自${dateText(resumed)}起继续计算，最后一日移至${dayText(end, calendar)}。`;
}

export function pausedStep(pause: Pause & { to: Day }, resumeDayCounts: boolean, left: string): string {
  const { span, resumed } = standing(pause, resumeDayCounts);
  return `${pause.what}：${span}不计入，自${dateText(resumed)}起继续计算余下${left}。`;
}

export function openPauseStep(what: string, from: Day, left: string): string {
  return `${what}：${dateText(from)}起停止计算，尚未恢复，余下${left}。`;
}

function standing({ from, to }: Pause & { to: Day }, resumeDayCounts: boolean) {
  const resumed = resumeDayCounts ? to : addDays(to, 1);
  const last = addDays(resumed, -1);
  return { span: `${yearOf(from)}年${spanText(from, last)}`, length: daysBetween(from, resumed), resumed };
}

/** Two lines: the days that count, and those between them that do not. */
export function countedSteps(after: Day, through: Day, calendar: WorkCalendar): string[] {
  const from = addDays(after, 1);
  return dayLists(from, through, calendar);
}

export function countedBackSteps(due: Day, hearing: Day, calendar: WorkCalendar): string[] {
  return dayLists(due, addDays(hearing, -1), calendar);
}

function dayLists(from: Day, to: Day, calendar: WorkCalendar): string[] {
  return [
    listText('计入', stretches(from, to, true, calendar), calendar),
    listText('扣除', stretches(from, to, false, calendar), calendar),
  ].filter((line) => line !== '');
}

function listText(label: string, found: readonly Stretch[], calendar: WorkCalendar): string {
  if (found.length === 0) return '';
  return `${label}：${found.map((stretch) => stretchText(stretch) + noticeText(stretch, calendar)).join('；')}。`;
}

function noticeText({ name, from }: Stretch, calendar: WorkCalendar): string {
  if (name === null || name === '周末') return '';
  return `（${calendar.noticeOf(yearOf(from)) ?? '全国年节及纪念日放假办法'}）`;
}

export function rollStep(nominal: Day, due: Day, calendar: WorkCalendar): string {
  const rest = stretches(nominal, addDays(due, -1), false, calendar)
    .map((stretch) => stretchText(stretch) + noticeText(stretch, calendar))
    .join('；');
  return `顺延：最后一日是休息日（${rest}），顺延至其后第一个工作日${dayText(due, calendar)}（${civilProcedure(nominal)}第三款）。`;
}

export function deemedServiceStep(): string {
  return '届满：公告期满即视为送达，最后一日是休息日的也不顺延。';
}

export function endStep(due: Day, calendar: WorkCalendar): string {
  return `届满：${dayText(due, calendar)}。`;
}

export function backwardStep({ period, unit, trigger, calendar }: Run, length: number): string {
  return `起算：自${dayText(trigger, calendar)}${period.trigger}向前计算${amountText(length, unit)}，当日不计入（${period.law}${period.article}）。`;
}

export function latestStep(due: Day, calendar: WorkCalendar): string {
  return `届满：最迟为${dayText(due, calendar)}。`;
}

export function naturalDaysStep(natural: Day, calendar: WorkCalendar): string {
  return `提示：条文写的是“日”，按自然日计算为${dayText(natural, calendar)}。`;
}

export function practicalStep(practical: Day, calendar: WorkCalendar): string {
  return `提示：最迟日是休息日，向前计算的期间没有顺延规定，应当在此前最后一个工作日${dayText(practical, calendar)}完成。`;
}

/** Why the result is provisional; nothing where every year relied upon has its notice. */
export function provisionalSteps(from: Day, to: Day, calendar: WorkCalendar): string[] {
  const years = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    if (!calendar.isSettled(year)) years.push(`${year}年`);
  }
  return years.length === 0
    ? []
    : [
        `日历：${years.join('、')}节假日安排没有公布或者没有录入，暂按周末和法定节日估算，安排录入后重新计算。`,
      ];
}

export function earliestStep(earliest: Day): string {
  return `可能提前：节前节后的周末安排调休上班的，最早为${dateText(earliest)}，按这一天提醒。`;
}

export function earliestBackStep(earliest: Day): string {
  return `可能提前：节前节后的工作日安排放假的，最晚应当在${dateText(earliest)}完成，按这一天提醒。`;
}

/** The day from which it is counted may itself come forward. */
export function earlierStartStep(earliest: Day): string {
  return `可能提前：起算日本身是暂定的，最早为${dateText(earliest)}，按这一天提醒。`;
}

/** 元旦 is arranged with the year to come, whose notice may still move the last days of December, as that of 2019 did. */
export function yearEndSteps(due: Day, calendar: WorkCalendar): string[] {
  const year = yearOf(due);
  if (due.slice(5) < '12-26' || !calendar.isSettled(year) || calendar.isSettled(year + 1)) return [];
  return [`日历：${year + 1}年放假通知可能调整${year}年12月末的工作日，通知发布后应当核对。`];
}

function civilProcedure(on: Day): string {
  if (on >= '2022-01-01') return '民事诉讼法第八十五条';
  return on >= '2013-01-01' ? '民事诉讼法第八十二条' : '民事诉讼法期间规定';
}
