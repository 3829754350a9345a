import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '#law';
import { DAY_OR_NULL, INSTANT, type RecordKind, REFERENCE, text, textOrNull } from '#platform';

/** What one person wants to hear of later, or no more. It ends with its topic: a date that moves is another topic. */
@Entity('silenced_topics')
@Index(['subjectKind', 'subjectId', 'userId', 'topic'], { unique: true })
export class SilencedTopic {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(text(20))
  subjectKind: RecordKind;

  @Column(REFERENCE)
  subjectId: number;

  @Column(REFERENCE)
  userId: number;

  @Column(text(100))
  topic: string;

  /** The day on which it is said again; null where it was dismissed. */
  @Column(DAY_OR_NULL)
  until: Day | null;

  /** Why it was dismissed. */
  @Column(textOrNull(200))
  reason: string | null;

  @Column(INSTANT)
  at: Date;
}
