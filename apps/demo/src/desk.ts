/** Enters things as a person at a browser would: through HTTP, signed in. */
export class Desk {
  private cookie = '';

  constructor(private readonly url: string) {}

  async signIn(username: string, password: string): Promise<void> {
    const response = await this.request('POST', '/session', { username, password });
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  /** As a new colleague does at the first sign-in, at a desk of their own. */
  async begin(username: string, initial: string, password: string): Promise<void> {
    const own = new Desk(this.url);
    await own.signIn(username, initial);
    await own.request('PUT', '/session/password', { currentPassword: initial, password });
  }

  async send<T = { id: number; version: number }>(method: string, path: string, body: object): Promise<T> {
    const response = await this.request(method, path, body);
    return (await response.json()) as T;
  }

  /** How many cases there are. */
  async count(): Promise<number> {
    const response = await this.request('GET', '/cases?limit=1');
    return ((await response.json()) as { total: number }).total;
  }

  private async request(method: string, path: string, body?: object): Promise<Response> {
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers: { cookie: this.cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
    if (response.ok) return response;
    throw new Error(`${method} ${path} ${JSON.stringify(body)}: ${await response.text()}`);
  }
}
