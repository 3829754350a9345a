import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChosenOptions } from '#law';
import { text } from '#platform';

export const LAW_SETTINGS_ID = 1;

/** One row: what this installation has decided about counting. */
@Entity('law_settings')
export class LawSettings {
  @PrimaryColumn({ type: 'int' })
  id: number;

  /** Goes up with every change of the options here or of the calendar: by it a process sees that it must read anew. */
  @Column('int')
  version: number;

  /** Of the contested points; the usual one where none is named. */
  @Column('simple-json')
  options: ChosenOptions;

  /** Fingerprint of the law that every deadline was last computed by. */
  @Column(text(64))
  lawFingerprint: string;
}
