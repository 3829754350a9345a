import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day, FollowUpKind } from '#law';
import { DAY, DAY_OR_NULL, INSTANT, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

/** 意见书、建议书、司法建议、履行: something an authority asked for after or beside a case. */
@Entity('follow_ups')
@Index(['organId', 'receivedOn'])
export class FollowUp {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('int')
  version: number;

  @Column(REFERENCE)
  organId: number;

  @Index()
  @Column(REFERENCE_OR_NULL)
  caseId: number | null;

  @Column(text(20))
  kind: FollowUpKind;

  @Column(textOrNull(100))
  issuer: string | null;

  @Column(DAY)
  receivedOn: Day;

  /** The day that the document itself names; null leaves the due date to the law. */
  @Column(DAY_OR_NULL)
  dueOn: Day | null;

  @Column(DAY_OR_NULL)
  answeredOn: Day | null;

  @Column(textOrNull(1000))
  result: string | null;

  @Column(REFERENCE)
  registrarId: number;

  @Column(INSTANT)
  recordedAt: Date;
}
