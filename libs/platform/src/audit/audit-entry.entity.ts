import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, LONG_JSON, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '../database/columns';
import type { RecordKind } from '../subject';

/** One field's value before and after. */
export type Change = [before: unknown, after: unknown];

/** Who did what to which record, when, and what it was before. Written in the transaction of the deed itself. */
@Entity('audit_entries')
@Index(['kind', 'recordId', 'id'])
@Index(['caseId', 'id'])
@Index(['organId', 'at'])
@Index(['at'])
@Index(['userId', 'id'])
@Index(['chain', 'position'], { unique: true })
export class AuditEntry {
  @PrimaryGeneratedColumn()
  id: number;

  /** The same for all that one deed changed. */
  @Column(text(36))
  deedId: string;

  @Column(INSTANT)
  at: Date;

  /** Null when the product itself acted, as on a new calendar. */
  @Column(REFERENCE_OR_NULL)
  userId: number | null;

  @Column(text(100))
  userName: string;

  @Column(text(20))
  kind: RecordKind;

  /** Of a deadline that of its holder, under which `recordKey` tells it: it is stored anew at will. */
  @Column(REFERENCE)
  recordId: number;

  @Column(textOrNull(60))
  recordKey: string | null;

  /** Whose the record is; null for what several organs share. */
  @Column(REFERENCE_OR_NULL)
  organId: number | null;

  /** In whose history it stands. */
  @Column(REFERENCE_OR_NULL)
  caseId: number | null;

  /** The seat that it concerns; null where it concerns every seat of the case. */
  @Column(REFERENCE_OR_NULL)
  participationId: number | null;

  @Column(text(20))
  action: AuditAction;

  /** JSON: field → [before, after]. */
  @Column(LONG_JSON)
  changes: Record<string, Change>;

  @Column(textOrNull(500))
  reason: string | null;

  /** Which of the chains it is a link of, and the how-many-eth from 1. */
  @Column(REFERENCE)
  chain: number;

  @Column(REFERENCE)
  position: number;

  /** Over the entry before it in the chain and every column: `hashOfEntry`. */
  @Column(text(64))
  hash: string;
}

export type AuditAction =
  'CREATED' | 'CHANGED' | 'REMOVED' | 'SIGNED_IN' | 'SIGNED_OUT' | 'SIGN_IN_FAILED' | 'REFUSED' | 'UNLOCKED';
