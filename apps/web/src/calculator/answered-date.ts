import type { CountingChoices, Day, Period, WorkCalendar } from '#law';

/** What the installation counts with. */
export interface Counting {
  calendar: WorkCalendar;
  choices: CountingChoices;
}

/** One date of the answer, with everything that explains it. */
export interface AnsweredDate {
  key: string;
  name: string;
  /** Null for a date that no period of the law gives. */
  period: Period | null;
  ours: boolean;
  /** A right, which is merely lost. */
  lapses: boolean;
  trigger: Day | null;
  due: Day | null;
  nominal: Day | null;
  /** What the other version of the law would give. */
  earlierDue: Day | null;
  provisional: boolean;
  /** In the period's own unit, while the clock stands. */
  daysLeft: number | null;
  steps: readonly string[];
  /** Whether the pauses and the extension of the question moved it. */
  isMoved: boolean;
}

export interface CalculatorAnswer {
  /** Field of the page → what is wrong with it; then there are no dates. */
  problems: ReadonlyMap<string, string>;
  /** The first is the one that matters most. */
  dates: readonly AnsweredDate[];
}
