import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, INSTANT_OR_NULL, REFERENCE_OR_NULL, text, textOrNull } from '../database/columns';

export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';

/**
 * Work in the background. The row is the work: a process that dies in it leaves a row that falls due again and says
 * where to go on.
 */
@Entity('jobs')
@Index(['state', 'nextAttemptAt', 'id'])
@Index(['kind', 'id'])
export class Job {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(text(40))
  kind: string;

  /** `RUNNING` is shown and no more: who works on it is said by `claimToken` and `nextAttemptAt`. */
  @Column(text(10))
  state: JobState;

  @Column('simple-json')
  params: object;

  /** Where the work goes on: stored by the transaction that did what lies before it. Null at the beginning. */
  @Column({ type: 'simple-json', nullable: true })
  resumeFrom: object | null;

  @Column('int')
  done: number;

  /** Null until the work has been counted. */
  @Column({ type: 'int', nullable: true })
  total: number | null;

  @Column({ type: 'simple-json', nullable: true })
  result: object | null;

  @Column(textOrNull(500))
  error: string | null;

  /** How often it failed since it last came any further. */
  @Column('int')
  attempts: number;

  /** Due time, lease and back-off at once: whoever claims the job moves it ahead. */
  @Column(INSTANT)
  nextAttemptAt: Date;

  /** Who claimed it last: what another writes in its name is refused. */
  @Column(textOrNull(36))
  claimToken: string | null;

  /** Null for what the product does by itself. */
  @Column(REFERENCE_OR_NULL)
  createdById: number | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT_OR_NULL)
  finishedAt: Date | null;
}
