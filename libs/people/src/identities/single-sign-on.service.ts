import { Injectable } from '@nestjs/common';
import { type Caller, SessionsService } from '../sign-in/sessions.service';
import { IdentitiesService } from './identities.service';
import { IdentityProvider } from './identity-provider';
import type { Journey } from './journey.entity';
import { Journeys } from './journeys.service';
import { Recognition } from './recognition.service';

/** Back from the provider: in, or with an account linked. */
export interface Arrival {
  /** For the cookie; null where an account was linked. */
  token: string | null;
  next: string | null;
}

/** Signing in through a provider of identities. */
@Injectable()
export class SingleSignOn {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly journeys: Journeys,
    private readonly identities: IdentitiesService,
    private readonly recognition: Recognition,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * The address to send somebody to.
   * @param of whose account is to be linked, which who asks has proved to own; null to sign in
   * @throws NoIdentityProvider, ProviderAway, TooManyAtOnce
   */
  async leave(
    browser: string,
    { address }: Caller,
    { next, linksUserId }: Pick<Journey, 'next' | 'linksUserId'>,
  ): Promise<string> {
    this.provider.require();
    return this.provider.wayThere(await this.journeys.begin({ browser, address, next, linksUserId }));
  }

  /**
   * @param answer the query with which the browser came back
   * @throws JourneyEnded, ProviderAway, ProviderRefused, ClocksDiffer, NobodysIdentity, IdentityTaken, AccountLocked
   */
  async arrive(answer: URLSearchParams, browser: string, caller: Caller): Promise<Arrival> {
    this.provider.require();
    const state = answer.get('state') ?? '';
    const journey = await this.journeys.end(state, browser, caller.address);
    const { linksUserId, next, nonce, codeVerifier } = journey;
    const proven = await this.provider.proven(answer, { state, nonce, codeVerifier });
    if (linksUserId !== null) {
      await this.identities.link(linksUserId, proven);
      return { token: null, next };
    }
    const { user, identityId } = await this.recognition.of(proven, caller.address);
    return { token: await this.sessions.open(user, caller, identityId), next };
  }
}
