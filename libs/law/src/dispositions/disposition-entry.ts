import type { Day } from '../day';
import type { Quotation } from '../periods/period';
import type { Procedure, Result, Verdict } from '../vocabulary';

/** 结案方式: one way in which the law lets a proceeding end. */
export interface DispositionEntry<Code extends string> extends Quotation {
  /** Stays the same for ever: it is stored with every outcome. */
  code: Code;
  name: string;
  procedures: readonly Procedure[];
  /** The window of the date that selects the law version of the case, never of the decision itself. */
  effectiveFrom: Day;
  effectiveTo: Day | null;
  /** What kind of ending the statistics forms group it under: 决定, 判决, 终止. */
  group: string;
  /** Null for an order beside the primary disposition. */
  result: Result | null;
  /**
   * Of a respondent or defendant. `AS_BEFORE` is the verdict of the case before, NEUTRAL where that is not known;
   * `REVERSED` is that of the judgment which took its place, and has to be asked: see `usualVerdict`. Null where there is none: a review organ and a third party never have one.
   */
  verdict: Verdict | 'AS_BEFORE' | 'REVERSED' | null;
  /** How it counts in 纠错率 and 败诉率; `DEPENDS` on what was decided in place of the old decision. */
  correction: 'YES' | 'NO' | 'SETTLE' | 'PROCEDURAL' | 'DEPENDS';
  /** `ATTACHED` is an order beside a primary disposition, and never one itself. */
  phase: 'BEFORE_ACCEPTANCE' | 'CONCLUDED' | 'ATTACHED';
  /** False for an attached order. */
  endsCase: boolean;
  /** Null where the law leaves it open, as 二审 may maintain by judgment or by ruling. */
  documentKind: DocumentKind | null;
  /** 可以上诉: first-instance judgments (15 days), and rulings not to file or to dismiss the suit (10 days). */
  appealable: boolean;
  note: string | null;
}

export type DocumentKind = 'DECISION' | 'JUDGMENT' | 'RULING' | 'MEDIATION';

type Usual = 'effectiveTo' | 'phase' | 'documentKind' | 'appealable' | 'note';

/** A disposition as it is written in the tables: what is usual goes without saying. */
export function disposition<const Code extends string>(
  entry: Omit<DispositionEntry<Code>, Usual | 'endsCase'> & Partial<Pick<DispositionEntry<Code>, Usual>>,
): DispositionEntry<Code> {
  return {
    effectiveTo: null,
    phase: 'CONCLUDED',
    documentKind: null,
    appealable: false,
    note: null,
    ...entry,
    endsCase: entry.phase !== 'ATTACHED',
  };
}
