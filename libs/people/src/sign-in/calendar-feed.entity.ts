import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, INSTANT_OR_NULL, REFERENCE, text } from '#platform';

/** 日历订阅: whoever knows the address reads its owner's hearings and deadlines, without signing in. One an account. */
@Entity('calendar_feeds')
export class CalendarFeed {
  @PrimaryGeneratedColumn()
  id: number;

  @Index({ unique: true })
  @Column(REFERENCE)
  userId: number;

  /** SHA-256 of the secret in the address, which is shown once. */
  @Index({ unique: true })
  @Column(text(64))
  tokenHash: string;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT_OR_NULL)
  lastReadAt: Date | null;
}
