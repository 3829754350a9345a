import { type Capacity, type Day, dispositionFits, type Procedure, type Result } from '#law';
import { readDay } from '../values/days';
import { dispositionFor, type Meaning, readOutcome, wordOf } from '../values/outcome-words';
import type { Cells } from './cells';
import type { Days } from './days-told';
import type { LedgerCase, Reason } from './ledger-case';

const LONGEST_WORD = 100;
const NONE = { closedOn: null, servedOn: null, result: null, disposition: null };

interface EndingContext {
  procedure: Procedure;
  capacity: Capacity;
  days: Days;
  words: Readonly<Record<string, Result>>;
}

interface Ending extends Pick<LedgerCase, 'closedOn' | 'servedOn' | 'result' | 'disposition'> {
  word: string | null;
  /** What is kept in the note alone. */
  left: string[];
}

/** How the case ended, as far as the row tells and the dates allow. */
export function endingOf(told: Cells, context: EndingContext, reasons: Set<Reason>): Ending {
  const typed = told.of('outcome');
  const meaning = readOutcome(typed, context.words);
  const closedOn = closedOnOf(told, context.days.receivedOn, reasons);
  if (meaning === 'PENDING') return withoutOutcome(closedOn, reasons);
  const result = meaning === 'UNKNOWN' ? null : meaning.result;
  const named = { word: wordOf(typed).slice(0, LONGEST_WORD), result };
  const left = [`处理结果：${typed.trim()}`];
  if (result === null) reasons.add('OUTCOME_UNKNOWN');
  if (!closedOn) {
    if (!told.of('closedOn').trim()) reasons.add('OUTCOME_WITHOUT_DATE');
    return { ...NONE, ...named, left };
  }
  const servedOn = servedOnOf(told, closedOn, reasons);
  if (meaning === 'UNKNOWN') return { ...named, closedOn, servedOn, disposition: 'OTHER', left };
  return { ...named, closedOn, servedOn, disposition: codeOf(meaning, context, closedOn), left: [] };
}

function withoutOutcome(closedOn: Day | null, reasons: Set<Reason>): Ending {
  if (!closedOn) return { ...NONE, word: null, left: [] };
  reasons.add('DATE_WITHOUT_OUTCOME');
  return { ...NONE, closedOn, word: null, result: 'OTHER', disposition: 'OTHER', left: [] };
}

function codeOf(meaning: Meaning, { procedure, capacity, days }: EndingContext, madeOn: Day) {
  const { receivedOn, acceptedOn } = days;
  const events = acceptedOn ? [{ type: 'ACCEPTED' as const, on: acceptedOn }] : [];
  const facts = { procedure, capacity, receivedOn: receivedOn ?? madeOn, events, outcome: { madeOn } };
  return dispositionFor(meaning, procedure, (one) => dispositionFits(facts, one));
}

function closedOnOf(told: Cells, receivedOn: Day | null, reasons: Set<Reason>): Day | null {
  const year = receivedOn ? Number(receivedOn.slice(0, 4)) : null;
  const read = readDay(told.of('closedOn'), { year, notBefore: receivedOn });
  if (read?.problem) reasons.add(read.problem);
  if (receivedOn && read?.on && read.on < receivedOn) reasons.add('CLOSED_BEFORE_RECEIVED');
  return read?.on ?? null;
}

function servedOnOf(told: Cells, closedOn: Day, reasons: Set<Reason>): Day | null {
  const read = readDay(told.of('servedOn'), { year: Number(closedOn.slice(0, 4)), notBefore: closedOn });
  if (!read) return null;
  if (read.on && read.on >= closedOn) return read.on;
  reasons.add('SERVED_DATE_LEFT_OUT');
  return null;
}
