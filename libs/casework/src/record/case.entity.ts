import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Appellant, Procedure } from '#law';
import { INSTANT, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

/** ONE proceeding under one case number. What concerns a single organ in it is its `Participation`. */
@Entity('cases')
export class Case {
  @PrimaryGeneratedColumn()
  id: number;

  /** Goes up with every change to what the seats share, and with it the version of each. */
  @Column('int')
  revision: number;

  @Index()
  @Column(REFERENCE)
  disputeId: number;

  @Index()
  @Column(REFERENCE_OR_NULL)
  previousCaseId: number | null;

  @Column(text(20))
  procedure: Procedure;

  /** As it is shown; `caseNoKey` is what duplicates are recognised by. */
  @Column(textOrNull(80))
  caseNo: string | null;

  @Index()
  @Column(textOrNull(80))
  caseNoKey: string | null;

  /** The 复议机关 or court. */
  @Column(textOrNull(100))
  authority: string | null;

  @Column(textOrNull(10))
  appealedBy: Appellant | null;

  /** 申请人（原告） as a list shows them: 张某等3人. Made from the parties whenever they change. */
  @Column(textOrNull(150))
  applicants: string | null;

  @Column(textOrNull(2000))
  note: string | null;

  @Column(INSTANT)
  registeredAt: Date;
}
