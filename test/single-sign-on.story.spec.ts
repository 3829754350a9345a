import { DataSource } from 'typeorm';
import { AuditEntry } from '#platform';
import { type Answer, INITIAL_PASSWORD, OWN_PASSWORD, type Person, TestApp } from './app';
import { requireDocumented } from './contract';
import { TestProvider } from './services/identity-provider';

const PUBLIC_URL = 'http://anqi.test';

/** Somebody at a browser that keeps the cookies of the product and of the provider. */
class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(private readonly url: string) {}

  async ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await this.fetch(`${this.url}/api${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const told = { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
    await requireDocumented(this.url, { method, path, ...told });
    return told;
  }

  /** Follows the provider until it sends the browser back to the product. @returns the query it brings */
  async visit(address: string): Promise<string> {
    for (let at = new URL(address), hops = 0; hops < 10; hops++) {
      const { headers } = await this.fetch(at.href, { redirect: 'manual' });
      at = new URL(headers.get('location') ?? '', at);
      if (at.origin === PUBLIC_URL) return at.search.slice(1);
    }
    throw new Error('The provider sends nobody back');
  }

  /** As far as the provider, and back with what it says. */
  async toProvider(next?: string): Promise<string> {
    const { status, body } = await this.ask('POST', '/session/provider', { next });
    expect([status, body.title]).toEqual([201, undefined]);
    return this.visit(body.url);
  }

  arrive(answer: string): Promise<Answer> {
    return this.ask('POST', '/session/provider/answer', { answer });
  }

  async signIn(): Promise<Answer> {
    return this.arrive(await this.toProvider());
  }

  private async fetch(address: string, init: RequestInit): Promise<Response> {
    const { host } = new URL(address);
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as object), cookie };
    const response = await fetch(address, { ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/);
      jar.set(name, value);
    }
    return response;
  }
}

/** 统一身份认证, with a real provider. */
describe('signing in through a provider of identities', () => {
  let app: TestApp;
  let provider: TestProvider;
  let admin: Person;
  let liId: number;
  beforeEach(async () => {
    provider = await TestProvider.start(PUBLIC_URL);
    const settings = { oidc: provider.settings, publicUrl: PUBLIC_URL };
    app = await TestApp.start('2026-09-21T10:00:00+08:00', undefined, settings);
    admin = await app.admin();
    liId = (await admin.post('/users', account('li', '李'))).body.id;
  });
  afterEach(async () => {
    await app.stop();
    await provider.stop();
  });

  const account = (username: string, displayName: string) => ({
    ...{ username, displayName, password: INITIAL_PASSWORD },
  });
  const browser = () => new Browser(app.url);
  const outcomeOf = ({ status, body }: Answer) => [status, body.code];

  async function deeds(action: AuditEntry['action']): Promise<AuditEntry[]> {
    const { manager } = app.get(DataSource);
    return manager.find(AuditEntry, { where: { action, recordId: liId }, order: { id: 'ASC' } });
  }

  it('lets in whom an administrator linked, as the password does, until the session ends', async () => {
    provider.account = 'nobody-here';
    expect((await admin.get('/sign-in-ways')).body).toEqual({ provider: true });
    const given = await admin.put(`/users/${liId}/identity`, { subject: 'sub-li' });
    expect(given.body.identity).toMatchObject({ subject: 'sub-li', lastUsedAt: null });

    const li = browser();
    const { status, body } = await li.arrive(await li.toProvider('/cases?status=OPEN'));
    expect([status, body]).toEqual([201, { linked: false, next: '/cases?status=OPEN' }]);
    const session = await li.ask('GET', '/session');
    // The password that the administrator gave opened nothing: it need not be changed for this.
    expect(session.body).toMatchObject({ username: 'li', byProvider: true, mustChangePassword: false });
    expect(await deeds('SIGNED_IN')).toMatchObject([{ userName: '李' }]);
    const [entry] = await deeds('SIGNED_IN');
    expect(entry?.changes).toMatchObject({ address: [null, '127.0.0.1'], identityId: [null, 1] });

    for (const hour of ['11:59', '13:58', '15:57', '17:56', '19:55', '21:54']) {
      app.turnTo(`2026-09-21T${hour}:00+08:00`);
      expect((await li.ask('GET', '/session')).status).toBe(200);
    }
    app.turnTo('2026-09-21T22:00:00+08:00');
    expect((await li.ask('GET', '/session')).status).toBe(401);
  });

  it('lets nobody in whose answer is of another journey, used before, or late', async () => {
    const [li, stranger] = [browser(), browser()];
    const used = await li.toProvider();
    expect(outcomeOf(await li.arrive(used))).toEqual([201, undefined]);
    expect(outcomeOf(await li.arrive(used))).toEqual([401, 'JourneyEnded']);

    const stolen = await li.toProvider();
    expect(outcomeOf(await stranger.arrive(stolen))).toEqual([401, 'JourneyEnded']);
    expect(outcomeOf(await li.arrive(stolen))).toEqual([401, 'JourneyEnded']);

    const swapped = new URLSearchParams(await li.toProvider());
    swapped.set('state', 'x'.repeat(43));
    expect(outcomeOf(await li.arrive(swapped.toString()))).toEqual([401, 'JourneyEnded']);
    const [own, other] = [await li.toProvider(), new URLSearchParams(await stranger.toProvider())];
    const mixed = new URLSearchParams(own);
    mixed.set('code', other.get('code') ?? '');
    expect(outcomeOf(await li.arrive(mixed.toString()))).toEqual([401, 'ProviderRefused']);

    const late = await li.toProvider();
    app.turnTo('2026-09-21T10:10:01+08:00');
    expect(outcomeOf(await li.arrive(late))).toEqual([401, 'JourneyEnded']);
    await li.toProvider();
    expect(await app.rows('journeys')).toBe(1);
  });

  it('opens no account for a stranger, and shuts the door after ten tries', async () => {
    provider.subject = 'sub-stranger';
    provider.account = 'stranger';
    for (let i = 0; i < 10; i++)
      expect(outcomeOf(await browser().signIn())).toEqual([401, 'NobodysIdentity']);
    expect(outcomeOf(await browser().signIn())).toEqual([429, 'AccountLocked']);
    expect(await app.rows('users')).toBe(2);

    // Others come in from the same address meanwhile, by either way.
    provider.subject = 'sub-li';
    provider.account = 'li';
    expect(outcomeOf(await browser().signIn())).toEqual([201, undefined]);
    expect((await app.stranger().signIn()).status).toBe(201);
  });

  it('knows an account by its user name once, to the letter, and by its subject from then on', async () => {
    provider.account = 'ｌｉ';
    expect(outcomeOf(await browser().signIn())).toEqual([401, 'NobodysIdentity']);
    provider.account = 'li';
    expect(outcomeOf(await browser().signIn())).toEqual([201, undefined]);
    provider.subject = 'sub-impostor';
    expect(outcomeOf(await browser().signIn())).toEqual([401, 'NobodysIdentity']);
    provider.subject = 'sub-li';
    provider.account = 'li-married';
    expect(outcomeOf(await browser().signIn())).toEqual([201, undefined]);
    expect((await admin.get(`/users/${liId}/identity`)).body.identity.subject).toBe('sub-li');
  });

  it('lets no disabled account in, and ends what the identity had opened', async () => {
    const li = browser();
    await li.signIn();
    await admin.patch(`/users/${liId}`, { disabled: true });
    expect((await li.ask('GET', '/session')).status).toBe(401);
    expect(outcomeOf(await li.signIn())).toEqual([401, 'NobodysIdentity']);
    expect(await deeds('SIGN_IN_FAILED')).toMatchObject([{ userName: '李' }]);

    await admin.patch(`/users/${liId}`, { disabled: false });
    expect(outcomeOf(await li.signIn())).toEqual([201, undefined]);
    expect((await admin.delete(`/users/${liId}/identity`)).status).toBe(204);
    expect((await li.ask('GET', '/session')).status).toBe(401);
  });

  it('links an account for its owner, who knows the password', async () => {
    await app.stranger().begin('li');
    provider.account = 'somebody-else';
    const li = browser();
    await li.ask('POST', '/session', { username: 'li', password: OWN_PASSWORD });
    const wrong = await li.ask('POST', '/session/identity', { password: 'wrong' });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'password']);

    const { body } = await li.ask('POST', '/session/identity', { password: OWN_PASSWORD });
    const arrival = await li.arrive(await li.visit(body.url));
    expect(arrival.body).toEqual({ linked: true, next: null });
    expect((await li.ask('GET', '/session/identity')).body.identity.subject).toBe('sub-li');
    expect(outcomeOf(await browser().signIn())).toEqual([201, undefined]);
    const taken = await admin.put('/users/1/identity', { subject: 'sub-li' });
    expect(outcomeOf(taken)).toEqual([409, 'IdentityTaken']);

    expect((await li.ask('DELETE', '/session/identity')).status).toBe(204);
    expect(outcomeOf(await browser().signIn())).toEqual([401, 'NobodysIdentity']);
    expect((await deeds('CHANGED')).map(({ changes }) => changes.identity).filter(Boolean)).toEqual([
      [null, 'sub-li'],
      ['sub-li', null],
    ]);
  });

  it('says it where somebody declines, or where the clocks are apart', async () => {
    provider.subject = null;
    expect(outcomeOf(await browser().signIn())).toEqual([401, 'ProviderRefused']);
    provider.subject = 'sub-li';
    provider.behindMs = 7_200_000;
    expect(outcomeOf(await browser().signIn())).toEqual([401, 'ClocksDiffer']);
  });

  it('says it where the provider is away, and the password still opens', async () => {
    const li = browser();
    const back = await li.toProvider();
    expect((await admin.get('/session/provider/way-out')).body.url).toMatch(
      /session\/end\?.*post_logout_redirect_uri=http%3A%2F%2Fanqi.test%2Fsign-in/,
    );
    await provider.stop();
    expect(outcomeOf(await li.arrive(back))).toEqual([503, 'ProviderAway']);
    const away = await browser().ask('POST', '/session/provider', {});
    expect([away.status, away.body.title]).toEqual([503, expect.stringContaining('现在连不上')]);
    expect((await admin.get('/session/provider/way-out')).body).toEqual({ url: null });
    expect((await app.stranger().signIn()).status).toBe(201);
  });
});
