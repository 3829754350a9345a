import type { FastifyInstance } from 'fastify';
import { Problem } from '#platform';

class ForeignOrigin extends Problem {
  readonly status = 403;

  constructor() {
    super('不接受来自其他网站的请求');
  }
}

/** Refuses what another site's page sends in a signed-in person's name. Requests without an `Origin` are not a page's. */
export function refuseForeignOrigins(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { origin, host } = request.headers;
    if (origin === undefined || isOwn(origin, host)) done();
    else done(new ForeignOrigin());
  });
}

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
