import type { PeriodId } from '../periods/period';
import type { Capacity, Procedure } from '../vocabulary';

const TRIALS: readonly Procedure[] = ['FIRST_INSTANCE', 'SECOND_INSTANCE', 'RETRIAL_REVIEW', 'RETRIAL'];

/** A hearing is no event: it is moved and cancelled, and its deadlines with it. */
export interface HearingRow {
  procedures: readonly Procedure[];
  capacities?: readonly Capacity[];
  when: 'TRIED' | 'HEARD' | 'NOTIFIED_BY_COURT' | 'TRIED_OR_NOTIFIED';
  period: PeriodId;
  /** Due by the hearing itself; otherwise counted back from it. */
  dueAtHearing?: true;
  /** The paper that is handed in: of the leader who comes, or of why nobody does. */
  paper?: 'IDENTITY' | 'ABSENCE';
}

export const HEARING_TABLE: readonly HearingRow[] = [
  { procedures: ['RECONSIDERATION'], when: 'HEARD', period: 'FY23-51' },
  { procedures: TRIALS, when: 'TRIED', period: 'JS18-71' },
  { procedures: TRIALS, capacities: ['DEFENDANT'], when: 'NOTIFIED_BY_COURT', period: 'CT20-05' },
  {
    procedures: TRIALS,
    capacities: ['DEFENDANT'],
    when: 'TRIED_OR_NOTIFIED',
    period: 'CT20-05-3',
    dueAtHearing: true,
  },
  {
    procedures: TRIALS,
    capacities: ['DEFENDANT'],
    when: 'TRIED_OR_NOTIFIED',
    period: 'CT20-06',
    dueAtHearing: true,
    paper: 'IDENTITY',
  },
  {
    procedures: TRIALS,
    capacities: ['DEFENDANT'],
    when: 'TRIED_OR_NOTIFIED',
    period: 'CT20-09',
    dueAtHearing: true,
    paper: 'ABSENCE',
  },
];
