import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { InvalidInput } from '#platform';

/** Our deepest request is a case with its parties: three levels. */
const DEEPEST = 20;

/** Fastify and Nest read forms and plain text as well; we do not. */
const JSON_TYPE = /^application\/json\s*(;|$)/i;

class NotAnObject extends InvalidInput {
  constructor() {
    super([{ field: 'body', message: '请提交一个 JSON 对象，写成 {"名称": "值"} 的样子' }]);
  }
}

class TooDeep extends InvalidInput {
  constructor() {
    super([{ field: 'body', message: `内容嵌套太深，最多 ${DEEPEST} 层` }]);
  }
}

/**
 * Every body of ours is one object. What is none, or is nested so deep that whoever walks over it runs out of stack, is
 * refused before anything walks.
 */
export function refuseOddBodies(server: FastifyInstance): void {
  server.addHook('preValidation', (request, _reply, done) => {
    const { body, headers } = request;
    const type = headers['content-type'] ?? '';
    if (body === undefined || type.startsWith('multipart/')) done();
    else if (!JSON_TYPE.test(type)) done(new UnsupportedMediaTypeException());
    else if (!isRecord(body)) done(new NotAnObject());
    else if (isDeeper(body, DEEPEST)) done(new TooDeep());
    else done();
  });
}

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}
