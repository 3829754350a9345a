import {
  type ArgumentsHost,
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import {
  type Actor,
  ActorsQuery,
  may,
  NotPermitted,
  PasswordChangeRequired,
  TokensChangeNothingOfTheirOwner,
} from '#people';
import { type AccessRule, ruleOf } from './access';

export const SESSION_COOKIE = 'anqi_session';

type SignedInRequest = FastifyRequest & { actor?: Actor };

/** Whoever is signed in. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext) => actorOf(context));

export function actorOf(context: ArgumentsHost): Actor | undefined {
  return context.switchToHttp().getRequest<SignedInRequest>().actor;
}

/** Who asks, and whether the operation is one for that person: the one place where roles meet operations. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorsQuery,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = ruleOf(this.reflector, context.getHandler(), context.getClass());
    if (rule?.kind === 'OPEN') return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const actor = await this.who(request);
    request.actor = actor;
    requireRule(actor, rule, request.method);
    return true;
  }

  private who({ headers, cookies }: SignedInRequest): Promise<Actor> {
    const [, token] = /^Bearer +([\w-]{20,100})$/i.exec(headers.authorization ?? '') ?? [];
    return token ? this.actors.ofToken(token) : this.actors.ofSession(cookies[SESSION_COOKIE]);
  }
}

function requireRule(actor: Actor, rule: AccessRule | undefined, method: string): void {
  if (actor.mustChangePassword && !isBeforePasswordChange(rule)) throw new PasswordChangeRequired();
  if (rule?.kind === 'SIGNED_IN') {
    if (actor.limitedTo && method !== 'GET') throw new TokensChangeNothingOfTheirOwner();
    return;
  }
  if (rule?.kind !== 'NEEDS') throw new Error('An operation without a rule');
  if (!rule.oneOf.some((permission) => may(actor, permission))) throw new NotPermitted(rule.oneOf[0]);
}

function isBeforePasswordChange(rule: AccessRule | undefined): boolean {
  return rule?.kind === 'SIGNED_IN' && rule.beforePasswordChange;
}
