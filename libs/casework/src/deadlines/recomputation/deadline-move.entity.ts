import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '#law';
import { DAY_OR_NULL, LONG_JSON_OR_NULL, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

/** One deadline that a recomputation moved. Of each job the first thousand are kept; the history of a case has all. */
@Entity('deadline_moves')
@Index(['jobId', 'id'])
export class DeadlineMove {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  jobId: number;

  @Column(REFERENCE)
  organId: number;

  /** Null for that of a follow-up that belongs to no case. */
  @Column(REFERENCE_OR_NULL)
  caseId: number | null;

  @Column(textOrNull(80))
  caseNo: string | null;

  @Column(text(100))
  name: string;

  @Column(DAY_OR_NULL)
  dueBefore: Day | null;

  @Column(DAY_OR_NULL)
  dueAfter: Day | null;

  @Column('boolean')
  provisionalBefore: boolean;

  @Column('boolean')
  provisionalAfter: boolean;

  /** How it was counted before; null of one that was not there. */
  @Column(LONG_JSON_OR_NULL)
  stepsBefore: string[] | null;

  @Column(LONG_JSON_OR_NULL)
  stepsAfter: string[] | null;
}
