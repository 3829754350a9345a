import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, INSTANT_OR_NULL, REFERENCE, text } from '#platform';

/** Under which subject a provider of identities knows an account; at each provider one. */
@Entity('identities')
@Index(['issuer', 'subject'], { unique: true })
@Index(['userId', 'issuer'], { unique: true })
export class Identity {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  userId: number;

  @Column(text(255))
  issuer: string;

  /** The provider's own name for the person, `sub`: never given to anybody else. */
  @Column(text(255))
  subject: string;

  @Column(INSTANT)
  linkedAt: Date;

  @Column(INSTANT_OR_NULL)
  lastUsedAt: Date | null;
}
