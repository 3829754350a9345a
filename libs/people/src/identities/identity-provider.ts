import { Injectable, Logger } from '@nestjs/common';
import type * as OpenId from 'openid-client';
import { Config, type OidcConfig } from '#config';
import { ClocksDiffer, NoIdentityProvider, ProviderAway, ProviderRefused } from './identities.problems';
import type { Proofs } from './journeys.service';

/** Whom a provider has recognised. */
export interface Proven {
  issuer: string;
  subject: string;
  /** What the claim says that may equal a user name; null where none is used or it is not told. */
  username: string | null;
}

const WAIT_S = 10;
const CLOCKS_MAY_DIFFER_S = 60;

/** Where the provider sends people back to: a page of ours. */
const RETURN = '/sign-in/return';

/** Signs mean by this that nobody answers as a provider does. */
const AWAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_PARSE_ERROR', 'OAUTH_RESPONSE_IS_NOT_JSON']);

/** 统一身份认证: the one place that knows OpenID Connect. The library is loaded where it is asked for. */
@Injectable()
export class IdentityProvider {
  private readonly logger = new Logger('IdentityProvider');

  constructor(private readonly config: Config) {}

  get isThere(): boolean {
    return this.config.oidc !== null;
  }

  /** @throws NoIdentityProvider */
  require(): OidcConfig {
    const { oidc } = this.config;
    if (!oidc) throw new NoIdentityProvider();
    return oidc;
  }

  /** The address to send somebody to. @throws ProviderAway */
  async wayThere({ state, nonce, codeVerifier }: Proofs): Promise<string> {
    const { scope } = this.require();
    return this.asking(async (provider, oidc) => {
      const parameters = {
        ...{ redirect_uri: this.own(RETURN), scope, state, nonce },
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      };
      return oidc.buildAuthorizationUrl(provider, parameters).href;
    });
  }

  /**
   * @param answer the query with which the browser came back
   * @throws ProviderAway, ProviderRefused, ClocksDiffer
   */
  async proven(answer: URLSearchParams, { state, nonce, codeVerifier }: Proofs): Promise<Proven> {
    const { usernameClaim } = this.require();
    return this.asking(async (provider, oidc) => {
      const back = new URL(`${this.own(RETURN)}?${answer.toString()}`);
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier };
      const tokens = await oidc.authorizationCodeGrant(provider, back, checks);
      const told = tokens.claims();
      if (!told) throw new ProviderRefused();
      const { iss: issuer, sub: subject } = told;
      if (usernameClaim === null) return { issuer, subject, username: null };
      const more =
        usernameClaim in told || !provider.serverMetadata().userinfo_endpoint
          ? told
          : await oidc.fetchUserInfo(provider, tokens.access_token, subject);
      const username = more[usernameClaim];
      return { issuer, subject, username: typeof username === 'string' ? username : null };
    });
  }

  /** Where the provider ends its own session; null where it does not, or is away. */
  async wayOut(): Promise<string | null> {
    if (!this.isThere) return null;
    try {
      return await this.asking((provider, oidc) => {
        const isThere = provider.serverMetadata().end_session_endpoint !== undefined;
        const parameters = { post_logout_redirect_uri: this.own('/sign-in') };
        return Promise.resolve(isThere ? oidc.buildEndSessionUrl(provider, parameters).href : null);
      });
    } catch (error) {
      if (error instanceof ProviderAway) return null;
      throw error;
    }
  }

  private async asking<T>(
    work: (provider: OpenId.Configuration, oidc: typeof OpenId) => Promise<T>,
  ): Promise<T> {
    const oidc = await import('openid-client');
    try {
      return await work(await this.discover(oidc), oidc);
    } catch (error) {
      this.logger.warn(wordsOf(error));
      throw problemOf(error, oidc);
    }
  }

  /** Each time: nobody is sent to a provider that is away, and its new keys are known. */
  private discover(oidc: typeof OpenId): Promise<OpenId.Configuration> {
    const { issuer, clientId, clientSecret } = this.require();
    const server = new URL(issuer);
    // An office's own network often has no TLS, and whoever wrote http:// in the settings knows it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- so marked to be noticed, not to go
    const withoutTls = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(
      server,
      clientId,
      { [oidc.clockTolerance]: CLOCKS_MAY_DIFFER_S },
      clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
      { timeout: WAIT_S, execute: [oidc.enableNonRepudiationChecks, ...withoutTls] },
    );
  }

  /** The request's own Host is anybody's to choose: what is configured is not. */
  private own(path: string): string {
    return `${this.config.publicUrl ?? ''}${path}`;
  }
}

function problemOf(error: unknown, oidc: typeof OpenId): unknown {
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError)
    return new ProviderRefused();
  if (error instanceof TypeError) return new ProviderAway();
  if (!(error instanceof oidc.ClientError)) return error;
  if (error.code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return new ClocksDiffer();
  const isAway = AWAY.has(error.code ?? '') || error.cause instanceof Response;
  return isAway ? new ProviderAway() : new ProviderRefused();
}

/** For the log: what failed, never a code, token or name. */
function wordsOf(error: unknown): string {
  const { message, code, cause } = error as Error & { code?: string };
  const because = cause instanceof Error ? `: ${cause.message}` : '';
  return `OpenID Connect: ${code ?? ''} ${message}${because}`;
}
