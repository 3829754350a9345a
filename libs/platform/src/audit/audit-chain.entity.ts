import { Column, Entity, PrimaryColumn } from 'typeorm';
import { REFERENCE, text } from '../database/columns';

/** The end of one chain of audit entries. Several grow side by side, so that one deed does not wait for all others. */
@Entity('audit_chains')
export class AuditChain {
  /** 0 holds what was recorded before there were chains. */
  @PrimaryColumn('int')
  id: number;

  /** Of its last entry; 0 where it has none. */
  @Column(REFERENCE)
  position: number;

  /** Of its last entry. */
  @Column(text(64))
  hash: string;
}
