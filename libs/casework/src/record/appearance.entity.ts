import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { AbsenceReason, AppearanceStatus, Day, LeaderRank } from '#law';
import { DAY_OR_NULL, INSTANT, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

/** 负责人出庭应诉: one organ's leader and one hearing. */
@Entity('appearances')
@Index(['hearingId', 'organId'], { unique: true })
export class Appearance {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('int')
  version: number;

  @Column(REFERENCE)
  hearingId: number;

  @Column(REFERENCE)
  organId: number;

  /** In the organ's list of leaders; null where a name was typed. */
  @Column(REFERENCE_OR_NULL)
  leaderId: number | null;

  @Column(textOrNull(60))
  leaderName: string | null;

  @Column(textOrNull(60))
  leaderPost: string | null;

  @Column(textOrNull(20))
  leaderRank: LeaderRank | null;

  @Column(text(10))
  status: AppearanceStatus;

  /** 出庭又出声（法释〔2020〕3号第十一条第三款）. */
  @Column('boolean')
  spoke: boolean;

  @Column(textOrNull(20))
  absenceReason: AbsenceReason | null;

  /** 事由 in the leader's own words. */
  @Column(textOrNull(500))
  absenceWords: string | null;

  /** When the reason was filed with 司法行政部门. */
  @Column(DAY_OR_NULL)
  filedOn: Day | null;

  /** 相应的工作人员 who goes, with a leader or instead of one (行政诉讼法第三条第三款). */
  @Column(textOrNull(60))
  delegate: string | null;

  /** 律师; never alone (法释〔2018〕1号第一百三十二条). */
  @Column(textOrNull(60))
  counsel: string | null;

  /** The leader sat among the listeners (旁听): no appearance. */
  @Column('boolean', { default: false })
  watched: boolean;

  /** The co-defendant whose leader comes for all of them (第三条); null where nothing was agreed. */
  @Column(textOrNull(100))
  agreedWith: string | null;

  /** 不能出庭的证明材料已提交（第九条）. */
  @Column('boolean')
  proofSubmitted: boolean;

  /** When the proof of identity of the leader was handed in (第六条). */
  @Column(DAY_OR_NULL)
  identityOn: Day | null;

  /** When the proof of the reason was; null also where that was recorded before the day was kept. */
  @Column(DAY_OR_NULL)
  proofOn: Day | null;

  @Column(INSTANT)
  recordedAt: Date;
}
