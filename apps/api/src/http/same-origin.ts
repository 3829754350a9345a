import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '#platform';

class ForeignOrigin extends Problem {
  readonly status = 403;

  constructor() {
    super('不接受来自其他网站的更改；经代理访问的，请管理员设置 PUBLIC_URL 或者让代理转发 Host');
  }
}

const CHANGES: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuses a change that another site's page asks for in a signed-in person's name. What only reads needs no check, and
 * scripts of our own pages carry an `Origin` too. Requests without one are not a page's.
 * @param publicUrl the address that people type where a proxy stands before us and hides it
 */
export function refuseForeignOrigins(server: FastifyInstance, publicUrl: string | null): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { origin } = request.headers;
    if (origin === undefined || !CHANGES.has(request.method) || isOwn(request, origin, publicUrl)) done();
    else done(new ForeignOrigin());
  });
}

function isOwn(request: FastifyRequest, origin: string, publicUrl: string | null): boolean {
  // A browser's own word, which no page can forge; it is said where the page came by TLS.
  if (request.headers['sec-fetch-site'] === 'same-origin') return true;
  const own = [`${request.protocol}://${request.host}`, ...(publicUrl === null ? [] : [publicUrl])];
  return isOneOf(origin, own);
}

/** RFC 6454: equal in scheme, host in lower case and port, where a scheme's own port need not be written. */
export function isOneOf(origin: string, addresses: readonly string[]): boolean {
  const asked = originOf(origin);
  return asked !== null && addresses.some((address) => originOf(address) === asked);
}

/** Null where there is none: an opaque origin, as of a file, is nobody's. */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin } = new URL(address);
  return origin === 'null' ? null : origin;
}
