import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Idempotency, InvalidInput } from '#platform';
import { actorOf } from './session.guard';

const LONGEST_KEY = 100;
const SECRET_ANSWER = 'secret-answer';

/** What is answered is told once and kept nowhere: a repetition is new work. */
export const SecretAnswer = () => SetMetadata(SECRET_ANSWER, true);

/** `Idempotency-Key` on a POST: the work is done once, and every repetition gets the first answer. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const actor = actorOf(context);
    const isSecret = this.reflector.get<boolean | undefined>(SECRET_ANSWER, context.getHandler());
    if (request.method !== 'POST' || key === undefined || !actor || isSecret) return next.handle();
    if (typeof key !== 'string' || key.length === 0 || key.length > LONGEST_KEY) {
      throw new InvalidInput([
        { field: 'Idempotency-Key', message: `Idempotency-Key 应为 1 到 ${LONGEST_KEY} 个字符` },
      ]);
    }
    const status = this.reflector.get<number | undefined>(HTTP_CODE_METADATA, context.getHandler()) ?? 201;
    const { method, url: path, body } = request;
    const once = this.idempotency.once({ userId: actor.userId, key, method, path, body, status }, () =>
      lastValueFrom(next.handle()),
    );
    return from(once.then((answer) => this.reply(context, answer)));
  }

  private reply(context: ExecutionContext, answer: { status: number; body: unknown }): unknown {
    void context.switchToHttp().getResponse<FastifyReply>().status(answer.status);
    return answer.body;
  }
}
