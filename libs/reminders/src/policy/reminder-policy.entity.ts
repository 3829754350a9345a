import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { LONG_JSON, REFERENCE, type RecordKind, text } from '#platform';
import type { OwnPolicy } from './policy';

/** For what a policy holds: an organ and those below it, or one organ's seat in a case. */
export type PolicyScope = Extract<RecordKind, 'organ' | 'participation'>;

/** What an organ, or whoever handles a case, has decided of its reminders. */
@Entity('reminder_policies')
@Index(['scope', 'scopeId'], { unique: true })
export class StoredPolicy {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(text(20))
  scope: PolicyScope;

  @Column(REFERENCE)
  scopeId: number;

  @Column(LONG_JSON)
  policy: OwnPolicy;
}
