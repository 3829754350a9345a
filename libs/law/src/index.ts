/** The door of the law room. */
export * from './appearances/appearance';
export { matterOf } from './appearances/matter';
export {
  APPEARANCE_DUTIES,
  type AppearanceDuty,
  appearanceDuty,
  isRelief,
} from './appearances/appearance-duty';
export { mustLeaderAttend } from './appearances/must-attend';
export { rankDoubt } from './appearances/rank-doubt';
export { mustLeaderBeNamed } from './appearances/must-be-named';
export type { CalendarYear, Holiday } from './calendar/calendar-year';
export { checkCalendarYear } from './calendar/check-calendar-year';
export { readNotice, type ReadNotice, yearsArranged } from './calendar/read-notice';
export { statutoryDays } from './calendar/statutory-days';
export { STATE_COUNCIL_CALENDAR, STATE_COUNCIL_YEARS } from './calendar/state-council-calendar';
export { WorkCalendar } from './calendar/work-calendar';
export { assess } from './deadlines/assess';
export type { Limits } from './checks/check-dates';
export { eventProblems } from './checks/check-events';
export { CLOCK_IDS, CLOCK_NAMES, type ClockId, clocksFrom } from './periods/clocks';
export { EVENT_TABLE } from './duties/event-table';
export { dispositionFits, outcomeProblems } from './checks/check-outcome';
export * from './facts/appeal-decision';
export * from './facts/event-types';
export * from './facts/facts';
export { type DeadlineSeat, finishingEvent } from './duties/finishing-event';
export { followUpDeadline, versionForFollowUp } from './deadlines/follow-up-deadlines';
export { HEARING_TABLE } from './duties/hearing-table';
export { isRight, isTimeToAppeal, isToldWhenLapsed, isWorthUsing, lapsedWords } from './duties/rights';
export { impliedEvents } from './facts/implied-events';
export { type Effect, effectToConfirm } from './opening/effect';
export * from './versions/law-version';
export { type LawText, lawTextOf } from './law-texts';
export * from './law-versions';
export type { FieldProblem } from './problem';
export { statusOn } from './deadlines/status-on';
export * from './facts/streams';
export { asksTheCaseBefore, mayBeAsked, usualVerdict, type VerdictSetting } from './dispositions/verdict';
export { ACT_TYPE_LISTS } from './causes/act-types';
export { CAUSE_LISTS } from './causes/causes';
export * from './causes/code-list';
export { FIELD_LISTS } from './causes/fields';
export { calculate, type Answer, type Question } from './counting/calculate';
export type { CountingChoices } from './counting/choices';
export * from './counting/chosen-options';
export * from './counting/contested-points';
export { count } from './counting/count';
export * from './counting/counted';
export { COUNTING_RULES, type CountingRule } from './counting/counting-rules';
export { LawRefusal } from './counting/law-refusal';
export * from './day';
export * from './dispositions/disposition';
export * from './local/local-rule';
export type { LocalPeriodId } from './facts/local-period';
export type { LocalCounting } from './local/local-count';
export { isQuoted, sourceText } from './local/local-count';
export { effectiveLossOn } from './local/effect-of-outcome';
export { isInForce, localDeadlines } from './local/local-deadlines';
export { LOCAL_EXAMPLES, type LocalExample } from './local/local-examples';
export { localRuleProblems, type ToldRule } from './local/local-rule-problems';
export { localRuleText, type SaidRule, triggerText } from './local/local-rule-text';
export { officeDeadline, periodEnds, periodText } from './local/office-deadlines';
export type { Ranks } from './local/openings';
export * from './numbers/case-no';
export { CASE_TYPES, type CaseType } from './numbers/case-types';
export * from './periods/period';
export * from './vocabulary';
