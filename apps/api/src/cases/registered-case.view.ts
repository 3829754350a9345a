import type { AlikeCase } from '#casework';
import type { Day } from '#law';
import { Shown } from '../http/shown';
import { CaseView } from './case.view';

const nullable = true;
const list = true;

class AlikeCaseView implements AlikeCase {
  @Shown('number') id: number;
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('text', { nullable }) applicants: string | null;
  @Shown('day') receivedOn: Day;
}

export class RegisteredCaseView extends CaseView {
  /** Others with the same number; without one, of the same person, procedure and day of receipt. At most five. */
  @Shown(() => AlikeCaseView, { list }) alike: AlikeCaseView[];
}
