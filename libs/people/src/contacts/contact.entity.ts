import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { LeaderRank } from '#law';
import { INSTANT_OR_NULL, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

/** Whom an organ has to do with beside its accounts, or as more than an account. */
export const CONTACT_KINDS = {
  LEADER: '局领导',
  SECRETARY: '秘书、联络员',
  COUNSEL: '外聘律师、法律顾问',
  OTHER: '其他联系人',
} as const;
export type ContactKind = keyof typeof CONTACT_KINDS;

/** 局领导和联系人 of an organ: who is asked and told, with an account or without one. */
@Entity('contacts')
@Index(['organId', 'kind', 'name'], { unique: true })
export class Contact {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  organId: number;

  @Column(text(20))
  kind: ContactKind;

  @Column(text(60))
  name: string;

  @Column(textOrNull(60))
  post: string | null;

  /** Of a leader, and of nobody else. */
  @Column(textOrNull(20))
  rank: LeaderRank | null;

  /** The account of the same person: what is said to the contact stands in its inbox too. */
  @Index()
  @Column(REFERENCE_OR_NULL)
  userId: number | null;

  @Column(textOrNull(200))
  email: string | null;

  @Column(textOrNull(40))
  mobile: string | null;

  /** No longer to be chosen; what was recorded keeps the name. */
  @Column(INSTANT_OR_NULL)
  endedAt: Date | null;
}
