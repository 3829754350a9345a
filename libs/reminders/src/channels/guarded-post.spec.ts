import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guardedPost } from './guarded-post';

describe('a post to an address that somebody typed in', () => {
  let server: Server;
  let asked = 0;
  let answer: RequestListener;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1;
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = 0;
    answer = (_, response) => response.end('{}');
  });

  const post = (
    allowedHosts: string[],
    { host = '127.0.0.1', readsBody = true, patienceMs = 5_000 } = {},
  ) => {
    const url = `http://${host}:${(server.address() as AddressInfo).port}/`;
    return guardedPost({ url, headers: {}, body: '{}' }, { allowedHosts, patienceMs, readsBody });
  };

  it.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433'])(
    'is not sent to %s, which is inside',
    async (host) => {
      await expect(post([], { host })).rejects.toThrow('内部网络');
      expect(asked).toBe(0);
    },
  );

  it.each([
    ['127.0.0.1', '127.0.0.0/8'],
    ['localhost', 'localhost'],
    ['localhost', '127.0.0.1'],
  ])('is sent to %s where %s is on the list', async (host, entry) => {
    await expect(post([entry, '::1'], { host })).resolves.toMatchObject({ status: 200, body: '{}' });
  });

  it('follows nobody', async () => {
    answer = (_, response) => response.writeHead(307, { location: '/' }).end();
    await expect(post(['127.0.0.1'])).rejects.toThrow('HTTP 307');
    expect(asked).toBe(1);
  });

  it('waits for nothing that never comes, comes slowly or never ends', async () => {
    answer = () => undefined;
    await expect(post(['127.0.0.1'], { patienceMs: 50 })).rejects.toThrow('0.05 秒内没有答复');
    let drops: NodeJS.Timeout | undefined;
    answer = (_, response) => {
      drops = setInterval(() => response.write('a'), 10);
    };
    await expect(post(['127.0.0.1'], { patienceMs: 100 })).rejects.toThrow('没有答复');
    clearInterval(drops);
    answer = (_, response) => {
      const more = () => {
        if (response.destroyed) return;
        response.write('a'.repeat(10_000));
        setImmediate(more);
      };
      more();
    };
    await expect(post(['127.0.0.1'])).rejects.toThrow('过长');
    await expect(post(['127.0.0.1'], { readsBody: false })).resolves.toEqual({ status: 200, body: '' });
  });
});
