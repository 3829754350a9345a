import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock, Transactions } from '#platform';
import { TooManyAtOnce } from '../people.problems';
import { Refusals } from '../sign-in/refusals.service';
import { hashOfToken, newToken } from '../sign-in/secret';
import { Tries } from '../sign-in/tries.service';
import { JourneyEnded } from './identities.problems';
import { Journey } from './journey.entity';

const MOST_MS = 10 * 60_000;
const MOST_AT_AN_ADDRESS = 200;
/** No user name holds a blank: these are nobody's tries of a password. */
const ARRIVING = 'oidc arrival';

export interface NewJourney extends Pick<Journey, 'linksUserId' | 'next' | 'address'> {
  /** The cookie that the browser has or is given. */
  browser: string;
}

/** What goes to the provider with somebody, and is asked for when he is back. */
export interface Proofs extends Pick<Journey, 'nonce' | 'codeVerifier'> {
  state: string;
}

/** The way to the provider and back. */
@Injectable()
export class Journeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly tries: Tries,
    private readonly refusals: Refusals,
    private readonly clock: Clock,
  ) {}

  /** @throws TooManyAtOnce */
  begin({ browser, linksUserId, next, address }: NewJourney): Promise<Proofs> {
    const proofs = { state: newToken(), nonce: newToken(), codeVerifier: newToken() };
    const { state, ...kept } = proofs;
    return this.transactions.run(async (db) => {
      const startedAt = this.clock.now();
      await db.delete(Journey, { startedAt: LessThan(new Date(startedAt.getTime() - MOST_MS)) });
      if ((await db.countBy(Journey, { address })) >= MOST_AT_AN_ADDRESS) throw new TooManyAtOnce();
      const hashes = { stateHash: hashOfToken(state), browserHash: hashOfToken(browser) };
      await db.insert(Journey, { ...kept, ...hashes, linksUserId, next, address, startedAt });
      return proofs;
    });
  }

  /** @throws JourneyEnded, AccountLocked after ten of them from an address */
  end(state: string, browser: string, address: string): Promise<Journey> {
    return this.tries.make(
      { username: ARRIVING, address },
      () => this.take(state, browser),
      async (left) => {
        await this.refusals.ofSignIn(null, address, left);
        return new JourneyEnded();
      },
    );
  }

  /** Ends it, whatever comes of it. Null where there was none, it took too long, or another browser began it. */
  private take(state: string, browser: string): Promise<Journey | null> {
    return this.transactions.run(async (db) => {
      const journey = await db.findOneBy(Journey, { stateHash: hashOfToken(state) });
      if (!journey) return null;
      const { affected } = await db.delete(Journey, { id: journey.id });
      const isLate = this.clock.now().getTime() - journey.startedAt.getTime() > MOST_MS;
      return affected === 1 && !isLate && journey.browserHash === hashOfToken(browser) ? journey : null;
    });
  }
}
