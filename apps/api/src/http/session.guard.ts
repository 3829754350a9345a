import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type Actor, PasswordChangeRequired, SessionsService } from '#people';

export const SESSION_COOKIE = 'anqi_session';

const OPEN_TO_ALL = 'open-to-all';
const BEFORE_PASSWORD_CHANGE = 'before-password-change';

/** Needs no session: health, sign-in, the OpenAPI document and the law. */
export const OpenToAll = () => SetMetadata(OPEN_TO_ALL, true);

/** Can be done by who must first change the password. */
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

type SignedInRequest = FastifyRequest & { actor?: Actor };

/** Whoever is signed in. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext) => actorOf(context));

export function actorOf(context: ExecutionContext): Actor | undefined {
  return context.switchToHttp().getRequest<SignedInRequest>().actor;
}

@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.says(OPEN_TO_ALL, context)) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const actor = await this.sessions.actorOf(request.cookies[SESSION_COOKIE]);
    if (actor.mustChangePassword && !this.says(BEFORE_PASSWORD_CHANGE, context))
      throw new PasswordChangeRequired();
    request.actor = actor;
    return true;
  }

  private says(key: string, context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean>(key, [context.getHandler(), context.getClass()]);
  }
}
