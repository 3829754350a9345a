import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { HearingKind, HearingStatus } from '#law';
import { INSTANT, REFERENCE, text, textOrNull } from '#platform';

/** 开庭、听证. */
@Entity('hearings')
export class Hearing {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('int')
  version: number;

  @Index()
  @Column(REFERENCE)
  caseId: number;

  @Column(text(20))
  kind: HearingKind;

  @Index()
  @Column(INSTANT)
  at: Date;

  @Column(textOrNull(200))
  place: string | null;

  /** 人民法院通知负责人出庭（法释〔2020〕3号第四条、第五条）. */
  @Column('boolean')
  courtNotice: boolean;

  @Column(text(10))
  status: HearingStatus;

  @Column(INSTANT)
  recordedAt: Date;
}
