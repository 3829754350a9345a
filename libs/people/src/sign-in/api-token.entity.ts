import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, INSTANT_OR_NULL, REFERENCE, text } from '#platform';
import type { Permission } from '../access/permissions';

/** 接口令牌: a program acts for its owner, within what the token was given for and what the owner may at that moment. */
@Entity('api_tokens')
export class ApiToken {
  @PrimaryGeneratedColumn()
  id: number;

  @Index()
  @Column(REFERENCE)
  userId: number;

  @Column(text(60))
  name: string;

  /** SHA-256 of the value, which is shown once. */
  @Index({ unique: true })
  @Column(text(64))
  tokenHash: string;

  @Column('simple-array')
  permissions: Permission[];

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  expiresAt: Date;

  @Column(INSTANT_OR_NULL)
  lastUsedAt: Date | null;

  @Column(INSTANT_OR_NULL)
  endedAt: Date | null;
}
