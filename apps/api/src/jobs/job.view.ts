import type { Day } from '#law';
import type { JobState } from '#platform';
import { Shown, ShownMap } from '../http/shown';

const nullable = true;
const STATES: Record<JobState, 1> = { QUEUED: 1, RUNNING: 1, DONE: 1, FAILED: 1 };

export class JobView {
  @Shown('number') id: number;
  @Shown('text') kind: string;
  @Shown(STATES) state: JobState;
  @Shown('number') done: number;
  /** Null until the work has been counted. */
  @Shown('number', { nullable }) total: number | null;
  @ShownMap('any', { nullable }) result: object | null;
  /** Of the last attempt that failed. */
  @Shown('text', { nullable }) error: string | null;
  @Shown('instant') createdAt: string;
  @Shown('instant', { nullable }) finishedAt: string | null;
}

export class DeadlineMoveView {
  @Shown('number', { nullable }) caseId: number | null;
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  /** Null of a letter that belongs to no case. */
  @Shown('number', { nullable }) seatId: number | null;
  @Shown('text') name: string;
  /** Null for a deadline that was not there before. */
  @Shown('day', { nullable }) from: Day | null;
  /** Null for one that is no longer there. */
  @Shown('day', { nullable }) to: Day | null;
  @Shown('flag') provisionalBefore: boolean;
  @Shown('flag') provisionalAfter: boolean;
  /** How it was counted before; null of one that was not there. */
  @Shown('text', { nullable, list: true }) stepsBefore: string[] | null;
  @Shown('text', { nullable, list: true }) stepsAfter: string[] | null;
}
