import createClient from 'openapi-fetch';
import type { Day } from '#law';
import { currentSession, nextSession } from './lost-session';
import { type ApiProblem, problemOf, unreachable } from './problem';
import type { components, paths } from './schema';
import { readServerClock } from './server-clock';

/** What the server shows, by the name it has in the OpenAPI document: `Shown['CaseView']`. */
export type Shown = components['schemas'];

/** Every request of the pages. Give what it returns to `answerOf`. */
export const api = createClient<paths>({
  // Absolute, because a Request is made of it before it is sent.
  baseUrl: location.origin,
  fetch: fetchInSession,
});

interface Reply<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** @throws ApiProblem where the server refuses or cannot be reached. */
export async function answerOf<T>(request: Promise<Reply<T>>): Promise<Whole<T>> {
  const { data, error, response } = await request;
  if (!response.ok) throw problemOf(response.status, error);
  return data as Whole<T>;
}

/** openapi-fetch takes a `Day` for an object and its type apart: here it is a `Day` again. */
type Whole<T> = T extends string | null | undefined
  ? T
  : T extends { localeCompare: unknown }
    ? Day
    : T extends object
      ? { [K in keyof T]: Whole<T[K]> }
      : T;

async function fetchInSession(request: Request): Promise<Response> {
  if (request.method === 'POST' && !request.headers.has('idempotency-key'))
    request.headers.set('idempotency-key', randomKey());
  for (;;) {
    const session = currentSession();
    const response = await send(request.clone());
    if (response.status !== 401 || isAboutSession(request)) return response;
    await nextSession(session);
  }
}

async function send(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    readServerClock(response.headers);
    return response;
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw unreachable() satisfies ApiProblem;
  }
}

/** Signing in, and asking who is signed in, say themselves what a 401 means. */
function isAboutSession(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return pathname === '/api/session' || pathname.startsWith('/api/session/provider');
}

/** An `Idempotency-Key`. `randomUUID` is only there over HTTPS, and the office PC is reached without. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
