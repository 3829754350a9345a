import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { PartyKind, PartyRole } from '#law';
import { REFERENCE, text } from '#platform';

@Entity('parties')
export class Party {
  @PrimaryGeneratedColumn()
  id: number;

  @Index()
  @Column(REFERENCE)
  caseId: number;

  @Column(text(20))
  role: PartyRole;

  @Column(text(10))
  kind: PartyKind;

  @Column(text(100))
  name: string;
}
