import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#config';
import type { Caller } from '#people';
import { callerAddress } from '../http/caller-address';
import { SESSION_COOKIE } from '../http/session.guard';

/** Where somebody signs in from. */
export function callerOf({ socket, headers }: FastifyRequest, { trustedProxies }: Config): Caller {
  const address = callerAddress(socket.remoteAddress, headers['x-forwarded-for'], trustedProxies);
  return { address, agent: headers['user-agent'] ?? null };
}

export function giveSession(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.setCookie(SESSION_COOKIE, token, { path: '/', ...kept(request) });
}

/** No script reads it, and no other site sends it but by a link. */
export function kept({ protocol }: FastifyRequest) {
  return { httpOnly: true, sameSite: 'lax', secure: protocol === 'https' } as const;
}
