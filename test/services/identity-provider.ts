import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { OidcConfig } from '#config';

const CLIENT = { client_id: 'anqi', client_secret: 'a-secret-of-the-client' };
const INTERACTION = '/interaction/';
const LIFETIMES = { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 };

/** A real provider of identities, which takes whoever comes for the person that the test names. */
export class TestProvider {
  /** Who sits at the computer, as the provider names him; null: he declines. */
  subject: string | null = 'sub-li';
  /** What it says of him. */
  account = 'li';
  /** By how much its clock is behind when it says who somebody is. */
  behindMs = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** @param publicUrl of the product */
  static async start(publicUrl: string): Promise<TestProvider> {
    let listener: RequestListener = () => undefined;
    const server = createServer((request, response) => {
      listener(request, response);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const test = new TestProvider(server, `http://127.0.0.1:${port}`);
    listener = test.listenerFor(publicUrl);
    return test;
  }

  get settings(): OidcConfig {
    const { client_id: clientId, client_secret: clientSecret } = CLIENT;
    const usernameClaim = 'account';
    return { issuer: this.url, clientId, clientSecret, scope: 'openid profile', usernameClaim };
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => void this.server.close(() => done()));
  }

  private listenerFor(publicUrl: string): RequestListener {
    const provider: Provider = quietly(
      () =>
        new Provider(this.url, {
          clients: [
            {
              ...CLIENT,
              redirect_uris: [`${publicUrl}/sign-in/return`],
              post_logout_redirect_uris: [`${publicUrl}/sign-in`],
            },
          ],
          cookies: { keys: ['of the test'] },
          claims: { openid: ['sub'], profile: ['account'] },
          ttl: LIFETIMES,
          features: { devInteractions: { enabled: false } },
          pkce: { required: () => true },
          interactions: { url: (_: unknown, { uid }: { uid: string }) => `${INTERACTION}${uid}` },
          findAccount: (_: unknown, accountId: string) => ({
            accountId,
            claims: () => ({ sub: accountId, account: this.account }),
          }),
          loadExistingGrant: async (of: any) => {
            const { client, session } = of.oidc;
            const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
            grant.addOIDCScope('openid profile');
            await grant.save();
            return grant;
          },
        }),
    );
    const answer = provider.callback();
    return (request, response) => {
      if (request.url === '/token') this.turnBack(response);
      if (!request.url?.startsWith(INTERACTION)) {
        answer(request, response);
        return;
      }
      const result =
        this.subject === null ? { error: 'access_denied' } : { login: { accountId: this.subject } };
      void provider.interactionFinished(request, response, result);
    };
  }

  /** Until it has answered: it stands in the same process as the product. */
  private turnBack(response: ServerResponse): void {
    const { now } = Date;
    Date.now = () => now() - this.behindMs;
    response.on('finish', () => (Date.now = now));
  }
}

/** Its warnings are for who runs one in earnest. */
function quietly<T>(make: () => T): T {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}
