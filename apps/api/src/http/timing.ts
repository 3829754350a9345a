import type { FastifyServerOptions } from 'fastify';

/** How long a client may take to say what it wants, in milliseconds. */
export interface Patience {
  headersMs: number;
  requestMs: number;
  /** How often connections are looked at. */
  everyMs: number;
}

/** Headers fit into one packet; a body of the largest size has 30 seconds, which is 34 KB a second. */
const PATIENCE: Patience = { headersMs: 10_000, requestMs: 30_000, everyMs: 1_000 };

/** A connection that is held open with half a request is closed: some hundred of them would be all there are. */
export function timingOf({ headersMs, requestMs, everyMs }: Patience = PATIENCE): FastifyServerOptions {
  return {
    requestTimeout: requestMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: everyMs },
  } as FastifyServerOptions;
}
