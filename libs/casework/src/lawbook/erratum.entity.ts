import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { PeriodId } from '#law';
import { INSTANT, INSTANT_OR_NULL, REFERENCE, text, textOrNull } from '#platform';

/** 勘误: what somebody found wrong in a rule, with invented facts; nothing of a case is put in by the product. */
@Entity('errata')
@Index(['reporterId', 'closedAt'])
export class Erratum {
  @PrimaryGeneratedColumn()
  id: number;

  /** Null where it is about none of them, as for a rule that is missing. */
  @Column(textOrNull(40))
  periodId: PeriodId | null;

  @Column(textOrNull(100))
  article: string | null;

  @Column(text(2000))
  problem: string;

  /** With invented facts. */
  @Column(textOrNull(2000))
  example: string | null;

  @Column(REFERENCE)
  reporterId: number;

  @Column(text(100))
  reporterName: string;

  @Column(INSTANT)
  reportedAt: Date;

  @Column(textOrNull(2000))
  answer: string | null;

  @Column(textOrNull(100))
  answeredBy: string | null;

  @Column(INSTANT_OR_NULL)
  answeredAt: Date | null;

  @Column(INSTANT_OR_NULL)
  closedAt: Date | null;

  @Column('int')
  version: number;
}
