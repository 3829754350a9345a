import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

/** Somebody who has left for the provider and is expected back: once, soon, and in the same browser. */
@Entity('journeys')
export class Journey {
  @PrimaryGeneratedColumn()
  id: number;

  /** SHA-256 of `state`. */
  @Index({ unique: true })
  @Column(text(64))
  stateHash: string;

  /** SHA-256 of the cookie that the browser was given. */
  @Column(text(64))
  browserHash: string;

  @Column(text(64))
  nonce: string;

  @Column(text(64))
  codeVerifier: string;

  /** Whose account is to be linked; null where somebody wants in. */
  @Column(REFERENCE_OR_NULL)
  linksUserId: number | null;

  /** Where the page wants to go afterwards; the page looks at it. */
  @Column(textOrNull(500))
  next: string | null;

  @Index()
  @Column(text(45))
  address: string;

  @Index()
  @Column(INSTANT)
  startedAt: Date;
}
