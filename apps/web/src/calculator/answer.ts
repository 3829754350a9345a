import { type CaseDeadline, type Day, eventProblems, findPeriod } from '#law';
import { answerFromPeriod } from './answer-from-period';
import type { AnsweredDate, CalculatorAnswer, Counting } from './answered-date';
import type { CalculatorQuestion } from './question';
import { datesFrom, factsOf, moversOf } from './question-facts';
import { unreadableIn } from './unreadable';

/** Everything that the law says to the question, in the browser as on the server. */
export function answerTo(question: CalculatorQuestion, counting: Counting): CalculatorAnswer {
  const unreadable = unreadableIn(question);
  if (unreadable.size > 0) return { problems: unreadable, dates: [] };
  return question.period === null
    ? fromBeginning(question, counting)
    : answerFromPeriod(question, question.period, counting);
}

function fromBeginning(question: CalculatorQuestion, counting: Counting): CalculatorAnswer {
  const on = question.on as Day;
  const movers = moversOf(question);
  const events = movers.map(({ event }) => event);
  const problems = moverProblems(question, counting);
  if (problems.size > 0) return { problems, dates: [] };
  const plain = datesFrom(question, on, [], counting);
  const dates = datesFrom(question, on, events, counting).map((deadline) =>
    dateOf(
      deadline,
      plain.find(({ key }) => key === deadline.key),
    ),
  );
  return { problems, dates: dates.sort((one, other) => weightOf(other) - weightOf(one)) };
}

/** What the law refuses of pauses and extension. That the case itself is incomplete is no fault of the question. */
function moverProblems(question: CalculatorQuestion, counting: Counting): Map<string, string> {
  const on = question.on as Day;
  const movers = moversOf(question);
  const events = movers.map(({ event }) => event);
  const days = [on, ...events.flatMap((event) => [event.on, event.to ?? event.on])];
  // Asked for a plan too: no day of the question is too far ahead.
  const today = days.reduce((latest, one) => (one > latest ? one : latest));
  const facts = factsOf(question, on, events);
  const first = facts.events.length - events.length;
  const problems = new Map<string, string>();
  for (const { field, message } of eventProblems(facts, { today, ...counting })) {
    const [, index, rest = 'type'] = /^events\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
    const id = movers[Number(index) - first]?.fields[rest];
    if (id && !problems.has(id)) problems.set(id, message);
  }
  return problems;
}

function dateOf(deadline: CaseDeadline, plain: CaseDeadline | undefined): AnsweredDate {
  const { key, name, ours, lapses, trigger, due, nominal, provisional, daysLeft, steps } = deadline;
  const period = (deadline.periodId && findPeriod(deadline.periodId)) || null;
  const earlierDue = deadline.earlierDue ?? null;
  const isMoved = due !== plain?.due || daysLeft !== plain.daysLeft;
  return {
    key,
    name,
    period,
    ours,
    lapses,
    trigger,
    due,
    nominal,
    earlierDue,
    provisional,
    daysLeft,
    steps,
    isMoved,
  };
}

/** What has a date or a clock that stands, ours before another's, duties before rights, and what weighs more when it is missed. */
function weightOf({ ours, lapses, period, due, daysLeft }: AnsweredDate): number {
  const importance = { critical: 2, high: 1, track: 0 }[period?.importance ?? 'track'];
  return (due || daysLeft !== null ? 16 : 0) + (ours ? 8 : 0) + (lapses ? 0 : 4) + importance;
}
