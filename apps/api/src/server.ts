import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '#config';
import { Clock } from '#platform';
import { isPageAddress, serveWebPages } from './http/web-pages';
import { refuseOddBodies } from './http/plain-body';
import { readForms } from './http/multipart';
import { createLog, logRequests, NestLog } from './http/request-log';
import { refuseForeignOrigins } from './http/same-origin';
import { type Patience, timingOf } from './http/timing';
import { refuseAddress, refuseUnreadable } from './http/unreadable';
import { serveOpenApi } from './openapi';

const BODY_LIMIT_BYTES = 1024 * 1024;
const LONGEST_PARAMETER = 200;

/** @param patience with slow clients; tests have less. */
export function createAdapter(patience?: Patience): FastifyAdapter {
  return new FastifyAdapter({
    ...timingOf(patience),
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: refuseAddress,
    bodyLimit: BODY_LIMIT_BYTES,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // Host and TLS of a proxy on this machine are believed; where somebody comes from is TRUSTED_PROXY's to say.
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    // `__proto__` and `constructor.prototype` in a body are refused, not ignored.
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });
}

/** Everything about HTTP that is not a route of ours. */
export async function equip(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  const log = createLog();
  app.useLogger(new NestLog(log));
  app.setGlobalPrefix('api');
  const server = app.getHttpAdapter().getInstance();
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        // The office PC is reached without TLS.
        upgradeInsecureRequests: null,
      },
    },
    hsts: false,
  });
  await app.register(cookie);
  refuseForeignOrigins(server, app.get(Config).publicUrl);
  readForms(server);
  refuseOddBodies(server);
  logRequests(server, log);
  const clock = app.get(Clock);
  server.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) {
      void reply.header('cache-control', 'no-store');
    }
    // The pages take today from here: the office's clocks are often wrong.
    void reply.header('date', clock.now().toUTCString());
    done(null, payload);
  });
  await serveWebPages(server);
  server.addHook('preHandler', (request, reply, done) => {
    if (request.is404 && isPageAddress(request.method, request.url, request.headers.accept)) {
      void reply.header('cache-control', 'no-cache').sendFile('index.html');
      return;
    }
    done();
  });
  serveOpenApi(app);
  // An end that was asked for is a success: exit code 0.
  app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  return app;
}
