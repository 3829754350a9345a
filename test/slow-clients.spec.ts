import net from 'node:net';
import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { createAdapter } from '../apps/api/src/server';

/** Half a request, and nothing more: the connection is closed, and told why where it can be. */
describe('a client that does not go on', () => {
  let adapter: FastifyAdapter;
  let port: number;

  beforeAll(async () => {
    adapter = createAdapter({ headersMs: 200, requestMs: 400, everyMs: 50 });
    const server = adapter.getInstance<ReturnType<NestFastifyApplication['getHttpAdapter']>>();
    server.post('/api/cases', (_request: unknown, reply: { send: (body: object) => void }) => reply.send({}));
    port = Number(new URL(await (server as any).listen({ port: 0, host: '127.0.0.1' })).port);
  });
  afterAll(() => adapter.close());

  it.each([
    ['with nothing', ''],
    ['in its headers', 'POST /api/cases HTTP/1.1\r\nHost: anqi\r\nContent-'],
    [
      'in its body',
      'POST /api/cases HTTP/1.1\r\nHost: anqi\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"a":',
    ],
  ])('%s', async (_where, sent) => {
    const answer = await said(port, sent);

    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('application/problem+json');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
      status: 408,
      code: 'RequestTimeout',
      title: expect.stringMatching(/[一-龥]/),
      errors: [],
    });
  });

  it.each([
    ['what is no HTTP', 'HELLO\r\n\r\n', 400],
    ['headers of 20 KB', `GET / HTTP/1.1\r\nHost: anqi\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s', async (_what, sent, status) => {
    const answer = await said(port, sent);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
      status,
      title: expect.stringMatching(/[一-龥]/),
    });
  });
});

/** Everything that the server says until it closes the connection. */
function said(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.write(sent));
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.once('error', reject).once('close', () => resolve(text));
  });
}
