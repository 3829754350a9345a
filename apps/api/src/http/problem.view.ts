import { Shown } from './shown';

class FieldErrorView {
  @Shown('text') field: string;
  @Shown('text') message: string;
}

/** `application/problem+json` (RFC 9457). */
export class ProblemView {
  @Shown('text') type: string;
  @Shown('text') title: string;
  @Shown('number') status: number;
  @Shown('text') code: string;
  @Shown(() => FieldErrorView, { list: true }) errors: FieldErrorView[];
}
