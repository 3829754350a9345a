import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { ComputedStatus, Day, DeadlineImportance, DeadlineOrigin, LocalPeriodId, PeriodId } from '#law';
import { DAY, DAY_OR_NULL, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

/**
 * 期限. A cache of what the law room computes from the facts; `OVERDUE` is not stored, it follows from the day.
 * Basis and consequence are not stored either: the period knows them.
 */
@Entity('deadlines')
@Index(['organId', 'status', 'dueOn'])
@Index(['organId', 'periodId', 'dueOn'])
export class Deadline {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  organId: number;

  /** Null for that of a follow-up that belongs to no case, and of the office itself. */
  @Index()
  @Column(REFERENCE_OR_NULL)
  participationId: number | null;

  @Index()
  @Column(REFERENCE_OR_NULL)
  followUpId: number | null;

  /** 机关的定期事项, which belongs to no case. */
  @Index()
  @Column(REFERENCE_OR_NULL)
  officeDutyId: number | null;

  @Column(REFERENCE_OR_NULL)
  hearingId: number | null;

  /** The same over recomputations as long as it is the same deadline. */
  @Column(text(60))
  key: string;

  @Column(textOrNull(30))
  periodId: PeriodId | LocalPeriodId | null;

  @Column({ ...text(10), default: 'STATUTE' })
  origin: DeadlineOrigin;

  @Column(text(100))
  name: string;

  @Column(text(20))
  shortName: string;

  @Column(text(10))
  importance: DeadlineImportance;

  @Column('boolean')
  ours: boolean;

  @Column(DAY_OR_NULL)
  triggerOn: Day | null;

  @Column(DAY_OR_NULL)
  dueOn: Day | null;

  /** When the due date became what it is: of what was long overdue on that day, nobody is reminded. */
  @Column(DAY)
  knownSince: Day;

  /** It had long passed when it was entered: a case that is written down afterwards, in which nobody is late today. */
  @Column({ type: 'boolean', default: false })
  enteredLate: boolean;

  @Column(DAY_OR_NULL)
  nominalOn: Day | null;

  /** What the other version of the law, or 调休 not announced yet, would give where that is earlier: people are reminded of it. */
  @Column(DAY_OR_NULL)
  earlierDueOn: Day | null;

  @Index()
  @Column('boolean')
  provisional: boolean;

  @Column(text(10))
  status: ComputedStatus;

  @Column(DAY_OR_NULL)
  metOn: Day | null;

  @Column('boolean')
  lapses: boolean;

  /** Days still to run while the clock stands. */
  @Column({ type: 'int', nullable: true })
  daysLeft: number | null;

  @Column('simple-json')
  steps: string[];
}
