import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day, DeadlineImportance, LocalRule, LocalSource, LocalTrigger, LocalUnit } from '#law';
import { DAY, DAY_OR_NULL, INSTANT, REFERENCE, text, textOrNull } from '#platform';

/** 地方规定 that an administrator entered for an organ and all below it. Its versions share the name and have a row each. */
@Entity('local_rules')
@Index(['organId', 'name'])
export class LocalRuleEntry implements LocalRule {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('int')
  version: number;

  @Column(REFERENCE)
  organId: number;

  @Column(text(60))
  name: string;

  @Column('simple-json')
  trigger: LocalTrigger;

  @Column('int')
  amount: number;

  @Column(text(10))
  unit: LocalUnit;

  @Column('boolean')
  rolls: boolean;

  @Column(text(500))
  duty: string;

  @Column(textOrNull(100))
  actor: string | null;

  @Column(text(10))
  importance: DeadlineImportance;

  @Column('simple-json')
  source: LocalSource;

  @Column(DAY)
  effectiveFrom: Day;

  @Column(DAY_OR_NULL)
  effectiveTo: Day | null;

  @Column(INSTANT)
  addedAt: Date;

  @Column(REFERENCE)
  addedById: number;
}

/** With the place of its organ in the tree: it holds for every organ whose path begins so. */
export type KnownRule = LocalRuleEntry & { organPath: string };
