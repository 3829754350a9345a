import { dateText } from '../day';
import { CLOCK_IDS, type ClockId, clockOf, isClockId, isInForce } from '../periods/clocks';
import { eventLabel } from '../facts/event-types';
import type { EventFact } from '../facts/facts';
import { type Extension, periodOf } from '../periods/period';
import type { FieldProblem } from '../problem';
import type { PlacedEvent } from './check-order';

type Type = 'CLOCK_STARTED' | 'CLOCK_EXTENDED' | 'CLOCK_DONE';

/** 办理期限: one of a kind at a time, within the window of its text, extended as far as the law goes. In the order of time. */
export function deskClockProblems(placed: readonly PlacedEvent[]): FieldProblem[] {
  const unknown = placed.flatMap(({ event: { clock }, at }) =>
    clock === undefined || isClockId(clock)
      ? []
      : [{ field: `${at}.clock`, message: `没有“${String(clock)}”这种办理期限，请从列表中选择` }],
  );
  if (unknown.length > 0) return unknown;
  return CLOCK_IDS.flatMap((clock) => {
    const own = placed.filter(({ event }) => event.clock === clock);
    if (own.length === 0) return [];
    const of = (type: Type) => own.filter(({ event }) => event.type === type);
    const [starts, done, extensions] = [of('CLOCK_STARTED'), of('CLOCK_DONE'), of('CLOCK_EXTENDED')];
    return [
      ...starts.flatMap((start, index) =>
        startProblems(clock, start, { before: starts[index - 1], done, index }),
      ),
      ...done.flatMap((one, index) => doneProblems(clock, one, starts[index])),
      ...extensions.flatMap((one) => extensionProblems(clock, one, { starts, extensions })),
    ];
  });
}

function startProblems(
  clock: ClockId,
  { event, at }: PlacedEvent,
  { before, done, index }: { before: PlacedEvent | undefined; done: readonly PlacedEvent[]; index: number },
): FieldProblem[] {
  const period = periodOf(clock);
  const { law, article, effectiveFrom, effectiveTo } = period;
  if (!isInForce(period, event.on)) {
    const window =
      event.on < effectiveFrom
        ? `自${dateText(effectiveFrom)}起适用`
        : `适用至${dateText(effectiveTo ?? effectiveFrom)}`;
    const message = `“${period.name}”所依据的${law}${article}${window}，请核对${period.trigger}，或者改选当时适用的期限`;
    return [{ field: `${at}.on`, message }];
  }
  if (before && done[index - 1] === undefined) {
    const message = `“${period.name}”自${dateText(before.event.on)}起算的期限尚未办结；重新起算的，请先撤回原来的一条`;
    return [{ field: `${at}.clock`, message }];
  }
  return [];
}

function doneProblems(
  clock: ClockId,
  { event, at }: PlacedEvent,
  start: PlacedEvent | undefined,
): FieldProblem[] {
  const { name, direction } = periodOf(clock);
  if (!start) return [{ field: `${at}.clock`, message: `本案没有未办结的“${name}”，请先登记起算` }];
  if (direction === 'before' || event.on >= start.event.on) return [];
  return [{ field: `${at}.on`, message: tooEarly(event, start.event) }];
}

function extensionProblems(
  clock: ClockId,
  { event, at }: PlacedEvent,
  { starts, extensions }: { starts: readonly PlacedEvent[]; extensions: readonly PlacedEvent[] },
): FieldProblem[] {
  const { name, extension, law, article } = periodOf(clock);
  const start = starts.findLast((one) => one.event.on <= event.on);
  if (!start) {
    const [first] = starts;
    return first
      ? [{ field: `${at}.on`, message: tooEarly(event, first.event) }]
      : [{ field: `${at}.clock`, message: `本案没有“${name}”的办理期限，请先登记起算` }];
  }
  if (!extension)
    return [{ field: `${at}.clock`, message: `${law}${article}没有规定“${name}”的期限可以延长` }];
  const [first] = extensions.filter((one) => one.event.on >= start.event.on);
  const isAgain = first !== undefined && first.at !== at;
  if (isAgain && clockOf(clock).extendedAgain) return [];
  if (isAgain) {
    const message = `“${name}”的期限只能延长一次，已有延长记录；有误的，请先撤回原记录`;
    return [{ field: `${at}.clock`, message }];
  }
  return tooLong({ event, at }, extension);
}

function tooLong({ event, at }: PlacedEvent, { max, unit, article }: Extension): FieldProblem[] {
  if (max === null || (event.days ?? 0) <= max) return [];
  const message = `延长最多不超过${max}${unit === 'workday' ? '个工作日' : '日'}（${article}）`;
  return [{ field: `${at}.days`, message }];
}

function tooEarly({ type, on }: EventFact, start: EventFact): string {
  return `“${eventLabel(type)}”的日期${dateText(on)}早于起算之日（${dateText(start.on)}），请核对先后`;
}
