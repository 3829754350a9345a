import type { EntityManager } from 'typeorm';
import type { JobRun } from '#platform';
import type { DeadlineDifference } from '../deadline-difference';
import type { Recomputation } from './basis-changes';
import { DeadlineMove } from './deadline-move.entity';

export type Move = Omit<DeadlineMove, 'id' | 'jobId'>;

/** What a recomputation has done so far, as its job shows it. */
export interface RecomputationResult {
  /** Cases, and follow-ups without one, in which anything changed. */
  changed: number;
  /** Deadlines with another due date. */
  moved: number;
  /** Deadlines that kept their date and are no longer provisional. */
  confirmed: number;
  /** Where everything is listed before anything is moved: whether that is done. Absent where both are one. */
  listed?: boolean;
}

const NOTHING_YET: RecomputationResult = { changed: 0, moved: 0, confirmed: 0 };

export function resultOf(run: JobRun): RecomputationResult {
  return (run.result ?? NOTHING_YET) as RecomputationResult;
}

/** What a job begins with. */
export function beginningOf({ listFirst }: Pick<Recomputation, 'listFirst'>): RecomputationResult {
  return listFirst ? { ...NOTHING_YET, listed: false } : NOTHING_YET;
}

/** Kept of each job, to be read. */
const MOST_LISTED = 1000;

/** The difference that one case makes, with what tells the case in a list. */
export interface Changed {
  of: Pick<Move, 'organId' | 'caseId' | 'caseNo'>;
  difference: DeadlineDifference;
}

/** @returns `before` with the changes added; the first thousand moves are stored. What was listed before is counted there. */
export async function storeMoves(
  db: EntityManager,
  jobId: number,
  before: RecomputationResult,
  changes: readonly Changed[],
): Promise<RecomputationResult> {
  if (before.listed) return before;
  const moves = changes.flatMap(movesIn);
  const kept = moves.slice(0, Math.max(0, MOST_LISTED - before.moved));
  if (kept.length > 0)
    await db.insert(
      DeadlineMove,
      kept.map((move) => ({ ...move, jobId })),
    );
  return {
    ...before,
    changed: before.changed + changes.length,
    moved: before.moved + moves.length,
    confirmed: before.confirmed + changes.reduce((sum, { difference }) => sum + confirmedIn(difference), 0),
  };
}

/** Each deadline that came, went or has another date, with how it was and is counted. */
export function movesIn({ of, difference: { added, changed, removed } }: Changed): Move[] {
  return [
    ...changed
      .filter(({ changes }) => 'dueOn' in changes)
      .map(({ stored, to }) => ({
        ...{ ...of, name: to.name, dueBefore: stored.dueOn, dueAfter: to.dueOn },
        ...{ provisionalBefore: stored.provisional, provisionalAfter: to.provisional },
        ...{ stepsBefore: stored.steps, stepsAfter: to.steps },
      })),
    ...added.map(({ name, dueOn, provisional, steps }) => ({
      ...{ ...of, name, dueBefore: null, dueAfter: dueOn },
      ...{ provisionalBefore: provisional, provisionalAfter: provisional },
      ...{ stepsBefore: null, stepsAfter: steps },
    })),
    ...removed.map(({ name, dueOn, provisional, steps }) => ({
      ...{ ...of, name, dueBefore: dueOn, dueAfter: null },
      ...{ provisionalBefore: provisional, provisionalAfter: provisional },
      ...{ stepsBefore: steps, stepsAfter: null },
    })),
  ];
}

function confirmedIn({ changed }: DeadlineDifference): number {
  return changed.filter(
    ({ changes, to }) => 'provisional' in changes && !to.provisional && !('dueOn' in changes),
  ).length;
}
