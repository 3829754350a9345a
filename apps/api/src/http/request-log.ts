import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import pino, { type Logger } from 'pino';

export function createLog(): Logger {
  return pino({
    level: process.env.LOG_LEVEL ?? 'info',
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}

/** Nest's own messages, in the same form as the requests'. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  /** Nest's start-up report, of interest to developers. */
  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, ...more: string[]): void {
    this.pino.error({ context: more.at(-1) }, String(message));
  }
}

/** One line a request, without personal data: the route, never the address as typed; no body, cookie or name. */
export function logRequests(server: FastifyInstance, log: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, id, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    log.info({ id, method, route: routeOptions.url ?? '(none)', status: reply.statusCode, ms }, 'request');
    done();
  });
}
