import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { LONG_JSON, REFERENCE } from '#platform';
import type { ReportStyle } from './report-style';

/** What an organ has decided of the words of its reports; those below it that decided nothing follow. */
@Entity('report_styles')
export class StoredReportStyle {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  @Index({ unique: true })
  organId: number;

  @Column(LONG_JSON)
  style: ReportStyle;
}
