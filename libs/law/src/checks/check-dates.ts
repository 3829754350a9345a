import type { WorkCalendar } from '../calendar/work-calendar';
import type { CountingChoices } from '../counting/choices';
import { addDays, addMonths, dateText, isDay, type Day } from '../day';
import type { FieldProblem } from '../problem';

export interface Limits {
  today: Day;
  calendar: WorkCalendar;
  /** Of the contested points; as usual where they are not given. */
  choices?: CountingChoices;
}

const OLDEST_FACT = '1990-01-01';
/** An act as old as the 1950s may be disputed: a land certificate, a registration. */
const OLDEST_ACT = '1949-10-01';
const DAYS_AHEAD = 31;
const YEARS_AHEAD = 5;

/** What must have happened: it may be announced for the coming month, not later. */
export function factDayProblem(field: string, what: string, on: string, { today }: Limits): FieldProblem[] {
  return rangeProblem(field, what, on, { from: OLDEST_FACT, to: addDays(today, DAYS_AHEAD) });
}

/** What has reached us or has happened in the case: it cannot lie ahead. */
export function pastDayProblem(field: string, what: string, on: string, limits: Limits): FieldProblem[] {
  const problems = factDayProblem(field, what, on, limits);
  if (problems.length > 0 || on <= limits.today) return problems;
  return [
    {
      field,
      message: `${what}${dateText(on as Day)}晚于今天（${dateText(limits.today)}），尚未发生的事项请在发生后登记`,
    },
  ];
}

export function actDayProblem(field: string, what: string, on: string, { today }: Limits): FieldProblem[] {
  return rangeProblem(field, what, on, { from: OLDEST_ACT, to: addDays(today, DAYS_AHEAD) });
}

/** What is planned: an end that still lies ahead. */
export function plannedDayProblem(
  field: string,
  what: string,
  on: string,
  { today }: Limits,
): FieldProblem[] {
  return rangeProblem(field, what, on, { from: OLDEST_FACT, to: addMonths(today, YEARS_AHEAD * 12) });
}

function rangeProblem(
  field: string,
  what: string,
  on: string,
  { from, to }: { from: string; to: Day },
): FieldProblem[] {
  if (!isDay(on)) return [{ field, message: `${what}“${on}”不是有效的日期，请按 2026-10-12 的格式填写` }];
  if (on < from) return [{ field, message: `${what}${dateText(on)}早于${from.slice(0, 4)}年，请核对年份` }];
  if (on > to) return [{ field, message: `${what}${dateText(on)}晚于${dateText(to)}，请核对日期` }];
  return [];
}
