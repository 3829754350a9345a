import type { Day } from '../day';
import type { DeadlineImportance } from '../vocabulary';

/** 延长: how far, and by whose leave. `max` null where the law sets no limit. */
export interface Extension {
  max: number | null;
  unit: PeriodUnit | null;
  by: string;
  notify: string | null;
  article: string;
}

export interface Quotation {
  law: string;
  article: string;
  quote: string;
}

export type PeriodUnit = 'day' | 'workday' | 'month' | 'year';

/** 期间: what the law gives someone to do something, from what, and what happens when it runs out. */
export interface PeriodEntry<Id extends string> extends Quotation {
  id: Id;
  /** What must be done, as the office says it. */
  name: string;
  /** The same in two to four characters, for titles. */
  shortName: string;
  proceeding: string;
  actor: string;
  trigger: string;
  /** 0 where the law names no length: the document does, or the hearing itself is the limit. */
  amount: number;
  unit: PeriodUnit;
  /** `before` is counted back from a hearing. */
  direction: 'after' | 'before';
  /** The window of the trigger in which this text of the law is in force. */
  effectiveFrom: Day;
  effectiveTo: Day | null;
  /** Ends on the next working day when it would end on a rest day: never for 公告送达, nor backwards. */
  rolls: boolean;
  extension: Extension | null;
  /** What time is not counted, in words. */
  suspension: string | null;
  consequence: string | null;
  note: string | null;
  /** The text is certain, its reading is argued: see `CONTESTED_POINTS`. */
  contested: boolean;
  /** False where the text could not be read: the length is from memory, and every date provisional. */
  verified: boolean;
  importance: DeadlineImportance;
  seeAlso: readonly Quotation[];
}

type Usual =
  | 'direction'
  | 'effectiveTo'
  | 'rolls'
  | 'extension'
  | 'suspension'
  | 'consequence'
  | 'note'
  | 'contested'
  | 'verified'
  | 'seeAlso';

/** A period as it is written in the tables: what is usual goes without saying. */
export function period<const Id extends string>(
  entry: Omit<PeriodEntry<Id>, Usual> & Partial<Pick<PeriodEntry<Id>, Usual>>,
): PeriodEntry<Id> {
  return {
    direction: 'after',
    effectiveTo: null,
    rolls: entry.unit !== 'workday' && entry.direction !== 'before',
    extension: null,
    suspension: null,
    consequence: null,
    note: null,
    contested: false,
    verified: true,
    seeAlso: [],
    ...entry,
  };
}
