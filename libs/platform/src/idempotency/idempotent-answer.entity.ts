import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, REFERENCE, text } from '../database/columns';

/** The first answer to a request with an `Idempotency-Key`, given again to every repetition. */
@Entity('idempotent_answers')
@Index(['userId', 'key'], { unique: true })
export class IdempotentAnswer {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  userId: number;

  @Column(text(100))
  key: string;

  /** SHA-256 of method, path and body, in hexadecimal. */
  @Column(text(64))
  requestHash: string;

  @Column('int')
  status: number;

  /** JSON, deflated, in base64. */
  @Column('mediumtext')
  body: string;

  @Index()
  @Column(INSTANT)
  createdAt: Date;
}
