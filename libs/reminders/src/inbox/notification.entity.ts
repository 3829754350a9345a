import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, INSTANT_OR_NULL, REFERENCE, text } from '#platform';
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

  @Column(text(60))
  subject: string;

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
