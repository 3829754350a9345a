import type { components } from './schema';

type ProblemBody = components['schemas']['ProblemView'];
export type FieldError = ProblemBody['errors'][number];

/** A refusal of the server, in words for the person; `code` is for programs. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    title: string,
    readonly status: number,
    readonly code: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(title);
  }

  /** What is wrong with a field of the request, `events[0].on`. */
  errorOf(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

/** Somebody else changed it since it was read. */
export function isStaleVersion(error: Error | null): boolean {
  return error instanceof ApiProblem && error.code === 'StaleVersion';
}

/** Status 0: nothing came back, and nobody knows whether anything was saved. */
export function unreachable(): ApiProblem {
  return new ApiProblem('没连上服务器，请检查网络后重试', 0, 'Unreachable');
}

export function problemOf(status: number, body: unknown): ApiProblem {
  if (!isProblemBody(body)) return new ApiProblem('服务器没有正常答复，请稍后重试', status, 'Unexpected');
  return new ApiProblem(body.title, status, body.code, body.errors);
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'title' in body && 'code' in body && 'errors' in body;
}
