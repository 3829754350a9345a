import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day, EventDetail, EventType } from '#law';
import { DAY, INSTANT, INSTANT_OR_NULL, REFERENCE, text, textOrNull } from '#platform';

/** 程序事项: a dated fact of the proceeding as one organ knows it. Events are the only input of deadlines. */
@Entity('case_events')
@Index(['participationId', 'happenedOn'])
export class CaseEvent {
  @PrimaryGeneratedColumn()
  id: number;

  @Index()
  @Column(REFERENCE)
  caseId: number;

  @Column(REFERENCE)
  participationId: number;

  @Column(text(40))
  type: EventType;

  @Column(DAY)
  happenedOn: Day;

  /** JSON: what else the type says. */
  @Column('simple-json')
  detail: EventDetail;

  /** Implied by the outcome's dates, and withdrawn with it. */
  @Column('boolean')
  implied: boolean;

  @Column(INSTANT)
  recordedAt: Date;

  @Column(REFERENCE)
  recordedById: number;

  /** A withdrawn event stays in the history and counts for nothing. */
  @Column(INSTANT_OR_NULL)
  withdrawnAt: Date | null;

  @Column(textOrNull(500))
  withdrawReason: string | null;
}
