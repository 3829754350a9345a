import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, INSTANT_OR_NULL, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

@Entity('sessions')
export class Session {
  @PrimaryGeneratedColumn()
  id: number;

  /** SHA-256 of the cookie's value: who reads the database cannot sign in with it. */
  @Index({ unique: true })
  @Column(text(64))
  tokenHash: string;

  @Index()
  @Column(REFERENCE)
  userId: number;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  lastSeenAt: Date;

  /** Where it was opened from; null for what was opened before this was kept. */
  @Column(textOrNull(45))
  address: string | null;

  /** What the browser calls itself. */
  @Column(textOrNull(200))
  agent: string | null;

  /** By which identity of a provider it was opened; null where it was by password. */
  @Column(REFERENCE_OR_NULL)
  identityId: number | null;

  @Column(INSTANT_OR_NULL)
  endedAt: Date | null;
}

/** One try to sign in that has not succeeded; ten within a quarter of an hour close the account to that address. */
@Entity('sign_in_failures')
@Index(['username', 'address', 'at'])
export class SignInFailure {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(text(60))
  username: string;

  @Column(text(45))
  address: string;

  @Column(INSTANT)
  at: Date;
}
