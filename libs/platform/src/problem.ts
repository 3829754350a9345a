export interface FieldError {
  /** The path of the field in the request, `events[0].on`. */
  field: string;
  /** What is wrong and what to do, in Chinese. */
  message: string;
}

/** A refusal that the person can understand and act on. Anything else that is thrown is a bug. */
export abstract class Problem extends Error {
  abstract readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 422 | 429 | 503;

  constructor(
    title: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(title);
  }

  /** Stable name for programs to branch on: `StaleVersion`. */
  get code(): string {
    return this.constructor.name;
  }
}

export abstract class NotFound extends Problem {
  readonly status = 404;
}

export abstract class Conflict extends Problem {
  readonly status = 409;
}

/** What was sent cannot be right; the fields say why. */
export class InvalidInput extends Problem {
  readonly status = 400;

  constructor(errors: readonly FieldError[]) {
    super(errors[0]?.message ?? '填写的内容有误', errors);
  }
}

/** Refuses where any field is wrong. */
export function refuseIfAny(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new InvalidInput(errors);
}

export class StaleVersion extends Conflict {
  constructor() {
    super('这条记录刚刚被别人改过，请重新打开后再改', [
      { field: 'version', message: '版本已过期，请取最新内容后重试' },
    ]);
  }
}
