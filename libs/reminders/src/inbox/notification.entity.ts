import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, INSTANT_OR_NULL, type RecordKind, REFERENCE, REFERENCE_OR_NULL, text } from '#platform';
import type { NotificationKind } from '../reminder.entity';

/** A message in someone's inbox. */
@Entity('notifications')
@Index(['userId', 'readAt'])
export class Notification {
  @PrimaryGeneratedColumn()
  id: number;

  @Index()
  @Column(REFERENCE)
  userId: number;

  @Column(text(20))
  kind: NotificationKind;

  @Column(text(20))
  subjectKind: RecordKind;

  @Column(REFERENCE)
  subjectId: number;

  @Column(REFERENCE_OR_NULL)
  caseId: number | null;

  @Column(text(240))
  title: string;

  @Column(INSTANT)
  at: Date;

  @Column(INSTANT_OR_NULL)
  readAt: Date | null;

  /** Unique: whatever delivers a reminder again, it is here once. */
  @Index({ unique: true })
  @Column(REFERENCE)
  reminderId: number;
}
