import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { type PrivateServer, startNginx } from '../config/run/services.cjs';
import { TestApp } from './app';

const NOW = '2026-09-21T10:00:00+08:00';
const PUBLIC_URL = 'https://anqi.example';

/** A real nginx before the product, told of it in the ways that offices do. */
describe('behind a reverse proxy', () => {
  let plain: TestApp;
  let named: TestApp;
  let folder: string;
  const proxies: PrivateServer[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-nginx-'));
    plain = await TestApp.start(NOW);
    named = await TestApp.start(NOW, undefined, { publicUrl: PUBLIC_URL });
  });
  afterAll(async () => {
    await Promise.all(proxies.map((proxy) => proxy.stop()));
    await plain.stop();
    await named.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function proxyTo(app: TestApp, more = ''): Promise<PrivateServer> {
    const own = path.join(folder, String(proxies.length));
    const proxy = await startNginx(own, `proxy_pass ${app.url}; ${more}`);
    proxies.push(proxy);
    return proxy;
  }

  it('nginx as it comes: the pages load; a change is refused until PUBLIC_URL says where people are', async () => {
    const proxy = await proxyTo(plain);
    const origin = proxy.url;

    expect((await ask(proxy, 'GET', '/', { origin })).status).toBe(200);
    expect((await ask(proxy, 'GET', '/api/law/periods', { origin })).status).toBe(200);
    const refused = await signIn(proxy, { origin });
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.body)).toMatchObject({ title: expect.stringContaining('PUBLIC_URL') });
    // What a browser itself says where the page came by TLS.
    expect((await signIn(proxy, { origin, 'sec-fetch-site': 'same-origin' })).status).toBe(201);

    const behind = await proxyTo(named);
    expect((await signIn(behind, { origin: PUBLIC_URL })).status).toBe(201);
    expect((await signIn(behind, { origin: 'https://ANQI.example:443' })).status).toBe(201);
    expect((await signIn(behind, { origin: 'http://anqi.example' })).status).toBe(403);
  });

  it('nginx that passes Host on, with its port, without it, or in upper case', async () => {
    const proxy = await proxyTo(plain, 'proxy_set_header Host $http_host;');
    const at = (host: string, origin: string) => signIn(proxy, { host, origin }).then(({ status }) => status);

    expect(await at(`127.0.0.1:${proxy.port}`, proxy.url)).toBe(201);
    expect(await at('anqi.example:80', 'http://anqi.example')).toBe(201);
    expect(await at('ANQI.Example', 'http://anqi.example')).toBe(201);
    expect(await at('anqi.example', 'http://evil.example')).toBe(403);
    expect(await at('anqi.example', 'null')).toBe(403);
  });

  it('nginx that speaks TLS to people, as the README has it: the cookie is for TLS alone', async () => {
    const proxy = await proxyTo(
      plain,
      'proxy_set_header Host $host; proxy_set_header X-Forwarded-For $remote_addr; proxy_set_header X-Forwarded-Proto https;',
    );
    const host = 'anqi.example';

    const { status, headers } = await signIn(proxy, { host, origin: 'https://anqi.example' });
    expect(status).toBe(201);
    expect(headers['set-cookie']?.[0]).toContain('Secure');
    expect((await signIn(proxy, { host, origin: 'http://anqi.example' })).status).toBe(403);
  });
});

interface Answer {
  status: number | undefined;
  headers: http.IncomingHttpHeaders;
  body: string;
}

function signIn(proxy: PrivateServer, headers: Record<string, string>): Promise<Answer> {
  const body = JSON.stringify({ username: 'admin', password: 'test-password' });
  return ask(proxy, 'POST', '/api/session', { ...headers, 'content-type': 'application/json' }, body);
}

/** `fetch` does not let its caller choose the Host. */
function ask(
  { port }: PrivateServer,
  method: string,
  address: string,
  headers: Record<string, string>,
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, method, path: address, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: text }),
      );
    });
    request.on('error', reject).end(body);
  });
}
