import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, REFERENCE_OR_NULL, text, textOrNull } from '../database/columns';

/** One field's value before and after. */
export type Change = [before: unknown, after: unknown];

/** Who did what to which record, when, and what it was before. Written in the transaction of the deed itself. */
@Entity('audit_entries')
@Index(['subject', 'id'])
@Index(['topic', 'id'])
@Index(['at'])
export class AuditEntry {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(INSTANT)
  at: Date;

  /** Null when the product itself acted, as on a new calendar. */
  @Column(REFERENCE_OR_NULL)
  userId: number | null;

  @Column(text(100))
  userName: string;

  /** The record: `outcome:7`. */
  @Column(text(100))
  subject: string;

  /** What the record belongs to, `case:12`, so that the history of a case is one question. */
  @Column(text(60))
  topic: string;

  @Column(text(20))
  action: AuditAction;

  /** JSON: field → [before, after]. */
  @Column('simple-json')
  changes: Record<string, Change>;

  @Column(textOrNull(500))
  reason: string | null;
}

export type AuditAction =
  'CREATED' | 'CHANGED' | 'REMOVED' | 'SIGNED_IN' | 'SIGNED_OUT' | 'SIGN_IN_FAILED' | 'REFUSED' | 'UNLOCKED';
