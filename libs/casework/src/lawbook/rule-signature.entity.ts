import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day, PeriodId } from '#law';
import { DAY, INSTANT, REFERENCE, text, textOrNull } from '#platform';

/** 核签: a lawyer of this installation has read a rule against the law. One for each rule; the audit log has those before. */
@Entity('rule_signatures')
@Index(['periodId'], { unique: true })
export class RuleSignature {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(text(40))
  periodId: PeriodId;

  /** Of the rule as it was signed: another one asks for a new signature. */
  @Column(text(64))
  fingerprint: string;

  /** Who read it, as he signs; he need have no account. */
  @Column(text(50))
  signedBy: string;

  @Column(DAY)
  signedOn: Day;

  @Column(textOrNull(500))
  remark: string | null;

  /** Who entered it. */
  @Column(REFERENCE)
  userId: number;

  @Column(INSTANT)
  recordedAt: Date;
}
