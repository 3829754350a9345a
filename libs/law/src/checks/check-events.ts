import { CAPACITIES, PROCEDURES } from '../vocabulary';
import { dateText } from '../day';
import { clockProblems } from './check-clock';
import { deskClockProblems } from './check-desk-clocks';
import { actDayProblem, type Limits, pastDayProblem, plannedDayProblem } from './check-dates';
import { extensionProblems } from './check-extension';
import { fieldProblems } from './check-fields';
import { orderProblems, type PlacedEvent } from './check-order';
import { capacitiesOf, eventLabel, isEventType, takesPlaceIn } from '../facts/event-types';
import type { CaseFacts, EventFact } from '../facts/facts';
import { findPeriod } from '../periods/period';
import type { FieldProblem } from '../problem';

/**
 * What is wrong with the dates and events of a case, each with the field it concerns (`events[2].on`) and what to do.
 *
 * Only what cannot be is refused: impossible days and orders, more than the law allows, what another capacity records.
 * That no rule knows an event is no reason.
 */
export function eventProblems(facts: CaseFacts, limits: Limits): FieldProblem[] {
  const places = facts.events.map((event, index) => ({ event, at: `events[${index}]` }));
  const problems = [
    ...caseDayProblems(facts, limits),
    ...places.flatMap((place) => eventProblem(place, facts, limits)),
  ];
  if (problems.length > 0) return problems;
  const inTime = [...places].sort((one, other) =>
    one.event.on < other.event.on ? -1 : Number(one.event.on > other.event.on),
  );
  const order = [
    ...receivedBeforeAct(facts),
    ...orderProblems(facts, inTime),
    ...clockProblems(inTime),
    ...deskClockProblems(inTime),
  ];
  return order.length > 0 ? order : extensionProblems(facts, inTime, limits);
}

function caseDayProblems({ receivedOn, act }: CaseFacts, limits: Limits): FieldProblem[] {
  return [
    ...pastDayProblem('receivedOn', '收到日期', receivedOn, limits),
    ...(act?.madeOn ? actDayProblem('act.madeOn', '行政行为作出日期', act.madeOn, limits) : []),
  ];
}

function eventProblem({ event, at }: PlacedEvent, facts: CaseFacts, limits: Limits): FieldProblem[] {
  const { type } = event;
  if (!isEventType(type))
    return [{ field: `${at}.type`, message: `没有“${String(type)}”这种程序事项，请从列表中选择` }];
  const { procedure, capacity } = facts;
  if (!takesPlaceIn(type, procedure, capacity)) {
    const here = `${PROCEDURES[procedure]}案件的${CAPACITIES[capacity]}`;
    const message = `“${eventLabel(type)}”由${capacitiesOf(type)}登记，${here}没有这一程序事项`;
    return [{ field: `${at}.type`, message }];
  }
  return [
    ...dayProblem(`${at}.on`, `“${eventLabel(type, capacity)}”的日期`, event, limits),
    ...fieldProblems(event, at, limits),
  ];
}

/** A clock that is counted back from what is still to come, as a hearing, begins in the future. */
function dayProblem(
  field: string,
  what: string,
  { type, on, clock }: EventFact,
  limits: Limits,
): FieldProblem[] {
  const isAhead = type === 'CLOCK_STARTED' && findPeriod(clock ?? '')?.direction === 'before';
  return isAhead ? plannedDayProblem(field, what, on, limits) : pastDayProblem(field, what, on, limits);
}

function receivedBeforeAct({ receivedOn, act }: CaseFacts): FieldProblem[] {
  if (!act?.madeOn || receivedOn >= act.madeOn) return [];
  const message = `收到日期早于行政行为作出之日（${dateText(act.madeOn)}），请核对这两个日期`;
  return [{ field: 'receivedOn', message }];
}
