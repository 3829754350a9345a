import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { CalendarYear, Day, Holiday } from '#law';
import { INSTANT, REFERENCE, text } from '#platform';

/** 放假安排 that an administrator entered: a year that does not ship with the product, or in the place of one that does. */
@Entity('calendar_years')
export class CalendarYearEntry implements CalendarYear {
  @PrimaryGeneratedColumn()
  id: number;

  @Index({ unique: true })
  @Column('int')
  year: number;

  @Column('int')
  version: number;

  /** 文号. */
  @Column(text(200))
  source: string;

  @Column('simple-json')
  holidays: Holiday[];

  @Column('simple-json')
  workdays: Day[];

  @Column(INSTANT)
  addedAt: Date;

  @Column(REFERENCE)
  addedById: number;
}
