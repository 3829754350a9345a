/** The door of the law room. */
export type { CalendarYear, Holiday } from './calendar/calendar-year';
export { STATE_COUNCIL_CALENDAR, STATE_COUNCIL_YEARS } from './calendar/state-council-calendar';
export { WorkCalendar } from './calendar/work-calendar';
export * from './cases/event-types';
export * from './cases/facts';
export * from './cases/law-version';
export * from './cases/law-versions';
export * from './cases/streams';
export type { CountingChoices } from './counting/choices';
export { count } from './counting/count';
export * from './counting/counted';
export * from './day';
export * from './dispositions/disposition';
export * from './laws';
export * from './periods/period';
export * from './vocabulary';
