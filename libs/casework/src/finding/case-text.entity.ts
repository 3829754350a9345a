import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What a case is found by, as it is compared. Made from its rows by whoever writes them; beside it, `case_grams` has every
 * two characters of it.
 */
@Entity('case_texts')
export class CaseText {
  @PrimaryColumn({ type: 'int' })
  caseId: number;

  @Column('int')
  edition: number;

  /** A line for each number, name and so on, in one spelling. */
  @Column('mediumtext')
  seen: string;
}
