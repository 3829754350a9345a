import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '#law';
import { DAY_OR_NULL, INSTANT_OR_NULL, REFERENCE_OR_NULL, text } from '#platform';

/** 行政机关. Organs form a tree of supervision: 省局 → 市局 → 县区局 → 所, 政府 → 部门. */
@Entity('organs')
export class Organ {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(text(100))
  name: string;

  @Column(REFERENCE_OR_NULL)
  parentId: number | null;

  /** The ids from the root down to this one, `/1/7/`: an organ and all below it are a prefix search. */
  @Index()
  @Column(text(120))
  path: string;

  /** Since when its register is complete; no comparison is made with a year before. */
  @Column(DAY_OR_NULL)
  registerCompleteSince: Day | null;

  /** 撤并: its cases stay in view, and nobody of it signs in any more. */
  @Column(INSTANT_OR_NULL)
  endedAt: Date | null;
}
