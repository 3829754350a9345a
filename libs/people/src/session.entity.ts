import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, INSTANT_OR_NULL, REFERENCE, text } from '#platform';

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

  @Column(INSTANT_OR_NULL)
  endedAt: Date | null;
}

/** One try to sign in that has not succeeded; ten within a quarter of an hour close the account to new ones. */
@Entity('sign_in_failures')
@Index(['username', 'at'])
export class SignInFailure {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(text(60))
  username: string;

  @Column(INSTANT)
  at: Date;
}
