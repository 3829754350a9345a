import {
  addDays,
  calculate,
  count,
  type Day,
  findPeriod,
  isDay,
  LawRefusal,
  type Period,
  type Question,
} from '#law';
import type { AnsweredDate, CalculatorAnswer, Counting } from './answered-date';
import { PAUSE_KINDS } from './pause-kinds';
import { type CalculatorQuestion, isTold, type WrittenPause } from './question';

/** 直接选期间: one period, with everything that `calculate` refuses, and as many pauses as there were. */
export function answerFromPeriod(
  question: CalculatorQuestion,
  id: string,
  counting: Counting,
): CalculatorAnswer {
  const period = findPeriod(id);
  const asked = askedOf(question, id, period);
  const problems = new Map([
    ...refusals(asked, {}, counting),
    ...question.pauses.flatMap((pause, index) =>
      isTold(pause) ? [...pauseRefusals(asked, pause, index, counting)] : [],
    ),
  ]);
  const dates = period && problems.size === 0 ? [dateOf(question, asked, period, counting)] : [];
  return { problems, dates };
}

function askedOf({ on, extendDays, days }: CalculatorQuestion, id: string, period?: Period): Question {
  return {
    period: id,
    trigger: on,
    ...(extendDays && { extendDays: Number(extendDays) }),
    ...(days && period?.amount === 0 && { days: Number(days) }),
  };
}

function dateOf(
  { on, pauses }: CalculatorQuestion,
  { extendDays = 0, days }: Question,
  period: Period,
  counting: Counting,
): AnsweredDate {
  const { calendar, choices } = counting;
  const trigger = on as Day;
  const length = days === undefined ? {} : { days };
  const stopped = pauses.filter(isTold).map((pause) => ({
    from: pause.from as Day,
    to: resumption(pause),
    what: PAUSE_KINDS[pause.kind],
  }));
  const counted = count(period, trigger, calendar, { ...length, extendDays, pauses: stopped }, choices);
  const plain = count(period, trigger, calendar, length, choices);
  return {
    key: period.id,
    name: period.name,
    period,
    ours: true,
    lapses: false,
    trigger,
    earlierDue: counted.earliest ?? null,
    isMoved: counted.due !== plain.due,
    ...counted,
  };
}

/** What `calculate` refuses, at the field of the page. */
function refusals(
  asked: Question,
  fields: Readonly<Record<string, string>>,
  counting: Counting,
): Map<string, string> {
  try {
    calculate(asked, counting.calendar, counting.choices);
    return new Map();
  } catch (error) {
    if (!(error instanceof LawRefusal)) throw error;
    const { field, message } = error;
    return new Map([[fields[field] ?? (field === 'trigger' ? 'on' : field), message]]);
  }
}

function pauseRefusals(asked: Question, pause: WrittenPause, index: number, counting: Counting) {
  const resumedOn = resumption(pause);
  return refusals(
    { ...asked, suspendedOn: pause.from, ...(resumedOn ? { resumedOn } : {}) },
    { suspendedOn: `pause-${index}-from`, resumedOn: `pause-${index}-to` },
    counting,
  );
}

/** The first day that counts again: 恢复之日, or the day after the last one that was left out. */
function resumption({ kind, to }: WrittenPause): Day | null {
  if (!isDay(to)) return null;
  return kind === 'SUSPENSION' ? to : addDays(to, 1);
}
