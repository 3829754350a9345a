import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '#law';
import { DAY, DAY_OR_NULL, REFERENCE, REFERENCE_OR_NULL, textOrNull } from '#platform';

/** 机关的定期事项: what a local rule asks of an organ at the end of one month, quarter, half year or year. */
@Entity('office_duties')
@Index(['organId', 'localRuleId', 'periodEnd'], { unique: true })
@Index(['organId', 'periodEnd'])
export class OfficeDuty {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('int')
  version: number;

  @Column(REFERENCE)
  organId: number;

  @Column(REFERENCE)
  localRuleId: number;

  /** The last day of the period that it is about. */
  @Column(DAY)
  periodEnd: Day;

  @Column(DAY_OR_NULL)
  doneOn: Day | null;

  @Column(textOrNull(1000))
  result: string | null;

  @Column(REFERENCE_OR_NULL)
  doneById: number | null;
}
