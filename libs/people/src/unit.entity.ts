import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT_OR_NULL, REFERENCE, text } from '#platform';

/** 承办机构: the 科室 or 所 that made the act or handles the case. */
@Entity('units')
@Index(['organId', 'name'], { unique: true })
export class Unit {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  organId: number;

  @Column(text(60))
  name: string;

  /** No longer to be chosen; cases keep it. */
  @Column(INSTANT_OR_NULL)
  endedAt: Date | null;
}
