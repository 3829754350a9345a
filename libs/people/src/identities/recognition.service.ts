import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, isDuplicate, Transactions } from '#platform';
import { activeUser } from '../sign-in/active-user';
import { Refusals } from '../sign-in/refusals.service';
import { hashOfToken } from '../sign-in/secret';
import { Tries } from '../sign-in/tries.service';
import { User } from '../user.entity';
import { IdentitiesService } from './identities.service';
import { Identity } from './identity.entity';
import type { Proven } from './identity-provider';
import { NobodysIdentity } from './identities.problems';

export interface Recognised {
  user: User;
  identityId: number;
}

const SUBJECT_DIGITS = 40;

/** Whose account it is that a provider speaks of; limited and audited as a password is. */
@Injectable()
export class Recognition {
  constructor(
    private readonly transactions: Transactions,
    private readonly identities: IdentitiesService,
    private readonly tries: Tries,
    private readonly refusals: Refusals,
    private readonly clock: Clock,
  ) {}

  /**
   * By the subject, else, for an account that the provider does not know yet, by its user name.
   * @throws NobodysIdentity also for an account that is disabled, AccountLocked
   */
  async of(proven: Proven, address: string): Promise<Recognised> {
    const subject = hashOfToken(JSON.stringify([proven.issuer, proven.subject])).slice(0, SUBJECT_DIGITS);
    return this.tries.make(
      // No user name holds a blank: these are nobody's tries of a password.
      { username: `oidc ${subject}`, address },
      () => this.find(proven),
      async (left) => {
        await this.refusals.ofSignIn(await this.ownerOf(proven), address, left);
        return new NobodysIdentity();
      },
    );
  }

  private find(proven: Proven): Promise<Recognised | null> {
    const look = () => this.transactions.run((db) => this.findIn(db, proven));
    return look().catch((error: unknown) => {
      // The same person came twice at once for the first time.
      if (isDuplicate(error)) return look();
      throw error;
    });
  }

  private async findIn(db: EntityManager, proven: Proven): Promise<Recognised | null> {
    const { issuer, subject } = proven;
    const known = await db.findOneBy(Identity, { issuer, subject });
    if (!known) return this.firstTime(db, proven);
    // The database may leave blanks at an end out of account; nobody else does.
    const user = known.subject === subject ? await activeUser(db, { id: known.userId }) : null;
    if (user) await db.update(Identity, { id: known.id }, { lastUsedAt: this.clock.now() });
    return user && { user, identityId: known.id };
  }

  /** To the letter: what is typed may be put right; what a provider says of somebody is not read as somebody else. */
  private async firstTime(
    db: EntityManager,
    { issuer, subject, username }: Proven,
  ): Promise<Recognised | null> {
    if (username === null) return null;
    const user = await activeUser(db, { username });
    if (user?.username !== username) return null;
    if (await db.existsBy(Identity, { userId: user.id, issuer })) return null;
    const { id: identityId } = await this.identities.put(db, null, user, { issuer, subject });
    return { user, identityId };
  }

  /** Also of an account that may not sign in: whose failure it is. */
  private async ownerOf({ issuer, subject }: Proven): Promise<User | null> {
    const { reader } = this.transactions;
    const known = await reader.findOneBy(Identity, { issuer, subject });
    return known && reader.findOneBy(User, { id: known.userId });
  }
}
