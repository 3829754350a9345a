import { type Day, isEventType, type Procedure } from '#law';
import { isPauseKind, type PauseKind } from './pause-kinds';
import { type Beginning, isSeat, proceduresOf, type Seat, SEATS } from './seats';

/** The question on the page; dates and numbers as they were typed. All of it stands in the address. */
export interface CalculatorQuestion {
  seat: Seat;
  procedure: Procedure;
  beginning: Beginning;
  isSimplified: boolean;
  /** 直接选期间: the id of one; null asks what follows from the beginning. */
  period: string | null;
  on: string;
  /** For a period whose length the document names. */
  days: string;
  pauses: readonly WrittenPause[];
  /** 已批准延长; null where nothing was extended. */
  extendDays: string | null;
}

export interface WrittenPause {
  kind: PauseKind;
  from: string;
  to: string;
}

/** A row that nobody has written into yet moves nothing. */
export function isTold({ from }: Pick<WrittenPause, 'from'>): boolean {
  return from !== '';
}

/** The question of an address; of what it cannot be, the usual one. */
export function questionOf(address: URLSearchParams, today: Day): CalculatorQuestion {
  const told = address.get('as');
  const seat = isSeat(told) ? told : 'respondent';
  const procedures = proceduresOf(seat);
  const procedure = procedures.find((one) => one === address.get('in')) ?? procedures[0] ?? 'RECONSIDERATION';
  return {
    seat,
    procedure,
    beginning: beginningOf(address.get('event')) ?? SEATS[seat].beginnings[procedure] ?? 'HEARING',
    isSimplified: address.has('simple'),
    period: address.get('period'),
    on: address.get('on') ?? today,
    days: address.get('days') ?? '',
    pauses: address.getAll('pause').flatMap(pauseOf),
    extendDays: address.get('extend'),
  };
}

/** Only what differs from the usual question, so that a link stays short. */
export function addressOf(question: CalculatorQuestion): URLSearchParams {
  const { seat, procedure, beginning, isSimplified, period, on, days, pauses, extendDays } = question;
  const address = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== '') address.append(name, value);
  };
  if (period !== null) address.append('period', period);
  else {
    put('as', seat);
    put('in', proceduresOf(seat).length > 1 ? procedure : null);
    put('event', beginning);
    put('simple', isSimplified ? '1' : null);
  }
  put('on', on);
  put('days', days);
  for (const { kind, from, to } of pauses) address.append('pause', [kind, from, to].join('.'));
  if (extendDays !== null) address.append('extend', extendDays);
  return address;
}

function beginningOf(text: string | null): Beginning | null {
  if (text === 'HEARING') return text;
  return text !== null && isEventType(text) ? text : null;
}

function pauseOf(text: string): WrittenPause[] {
  const [kind = '', from = '', to = ''] = text.split('.');
  return isPauseKind(kind) ? [{ kind, from, to }] : [];
}
