import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '#law';
import {
  DAY_OR_NULL,
  INSTANT,
  INSTANT_OR_NULL,
  type RecordKind,
  REFERENCE,
  text,
  textOrNull,
} from '#platform';

/** What a person's calendar programs were last told of one thing, so that the next time they are told what changed. */
@Entity('calendar_items')
@Index(['userId', 'kind', 'recordId'], { unique: true })
export class CalendarItem {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  userId: number;

  @Column(text(20))
  kind: RecordKind;

  @Column(REFERENCE)
  recordId: number;

  /** Goes up with every change: a program takes over what has the higher number. */
  @Column('int')
  sequence: number;

  @Column(text(10))
  status: 'CONFIRMED' | 'CANCELLED';

  @Column(text(200))
  title: string;

  /** When it begins; null for what takes the whole day. */
  @Column(INSTANT_OR_NULL)
  at: Date | null;

  @Column(DAY_OR_NULL)
  day: Day | null;

  @Column(textOrNull(200))
  place: string | null;

  @Column(INSTANT)
  changedAt: Date;
}
