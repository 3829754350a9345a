import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '#law';
import { DAY_OR_NULL, textOrNull } from '#platform';

/** 争议: what is fought about. One dispute can pass through 复议 → 一审 → 二审 → 再审, each a case of its own. */
@Entity('disputes')
export class Dispute {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(textOrNull(60))
  actType: string | null;

  @Column(textOrNull(100))
  documentNo: string | null;

  @Column(DAY_OR_NULL)
  actMadeOn: Day | null;

  /** 行政管理类别. */
  @Column(textOrNull(60))
  field: string | null;

  /** 案由. */
  @Column(textOrNull(100))
  cause: string | null;

  /** 复议前置: it must be reviewed before anybody sues over it. */
  @Column({ type: 'boolean', default: false })
  reviewFirst: boolean;
}
