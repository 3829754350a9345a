import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusals } from '#people';
import { type FieldError, Problem } from '#platform';
import { databaseRefusal } from './database-refusals';
import { actorOf } from './session.guard';

interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
  errors: readonly FieldError[];
}

/** What Fastify and Nest refuse before a line of ours runs. */
const REFUSALS: Partial<Record<number, { code: string; title: string; field?: string }>> = {
  400: { code: 'BadRequest', title: '请求的格式不对，请检查后重试', field: 'body' },
  403: { code: 'Forbidden', title: '没有权限' },
  404: { code: 'NotFound', title: '没有这个地址' },
  405: { code: 'MethodNotAllowed', title: '这个地址不支持这种操作' },
  408: { code: 'RequestTimeout', title: '请求发送得太慢，已经断开，请重试' },
  413: { code: 'TooLarge', title: '提交的内容太大，请控制在 1 MB 以内', field: 'body' },
  414: { code: 'UriTooLong', title: '地址太长' },
  415: { code: 'UnsupportedMediaType', title: '请用 JSON 格式提交', field: 'body' },
  431: { code: 'HeadersTooLarge', title: '请求头太大' },
};

/** Turns whatever was thrown into `application/problem+json`; the only place that knows both `Problem` and HTTP. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(private readonly refusals: Refusals) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const body = problemOf(error);
    if (body.status >= 500) this.logger.error(`${request.id}: ${stackOf(error)}`);
    if (body.status === 403) await this.remember(host, body.code);
    if (reply.sent) return;
    const retryAfter = databaseRefusal(error)?.retryAfterSeconds;
    if (retryAfter) void reply.header('retry-after', retryAfter);
    void reply.status(body.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(body));
  }

  /** 越权访问 is audited. That it could not be is no reason to answer anything else. */
  private async remember(host: ArgumentsHost, code: string): Promise<void> {
    const { method, routeOptions } = host.switchToHttp().getRequest<FastifyRequest>();
    const actor = actorOf(host);
    if (!actor) return;
    try {
      await this.refusals.ofRequest(actor, `${method} ${routeOptions.url ?? ''}`, code);
    } catch (error) {
      this.logger.error(`A refusal was not audited: ${stackOf(error)}`);
    }
  }
}

export function problemOf(error: unknown): ProblemBody {
  if (error instanceof Problem) {
    const { status, code, message: title, errors } = error;
    return { type: `urn:anqi:problem:${code}`, title, status, code, errors };
  }
  const fault = databaseRefusal(error);
  if (fault) return refusal(fault.status, fault.code, fault.title);
  const status = statusOf(error);
  const known = REFUSALS[status];
  if (known) return refusal(status, known.code, known.title, known.field);
  return status >= 400 && status < 500
    ? refusal(status, 'BadRequest', '请求不符合要求，请检查后重试')
    : refusal(500, 'Unexpected', '出了意外，没有保存。请稍后重试，仍不行请联系管理员');
}

function refusal(status: number, code: string, title: string, field?: string): ProblemBody {
  const errors = field ? [{ field, message: title }] : [];
  return { type: `urn:anqi:problem:${code}`, title, status, code, errors };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 500;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
