import type { Day } from '../day';

/** A stretch during which the clock stands: 中止, 补正, 鉴定, 公告. `to` is the day on which it runs again, null while it stands. */
export interface Pause {
  from: Day;
  to: Day | null;
  /** What it is called in the explanation: 中止, 补正, 鉴定期间. */
  what: string;
}

/** What moves a period from its plain length. */
export interface Adjustment {
  /** In the period's natural days; added to the nominal end (RULES: 延长自名义届满日起算). */
  extendDays?: number;
  /** Extended to a named day instead. */
  extendUntil?: Day;
  /** For periods whose length the document names (amount 0), or a length that a notice shortens. */
  days?: number;
  pauses?: readonly Pause[];
}

export interface Counted {
  due: Day | null;
  nominal: Day | null;
  provisional: boolean;
  /** The earliest day that a provisional one can become; left out where that is the day itself. */
  earliest?: Day;
  /** Only while a pause is open. */
  daysLeft: number | null;
  steps: string[];
}
