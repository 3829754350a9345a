import type { CountingBasis } from '#casework';
import { CONTESTED_POINTS, type ContestedPoint, isOpenToChoice } from '#law';
import { Shown } from '../http/shown';

const list = true;

class ContestedPointView implements Omit<ContestedPoint, 'choice'> {
  @Shown('text') id: string;
  @Shown('text') question: string;
  @Shown('text', { list }) options: readonly string[];
  @Shown('text') usual: string;
  @Shown('text') why: string;
  /** What this installation counts by. */
  @Shown('text') chosen: string;
  /** Whether it can be chosen; no date depends on the other points. */
  @Shown('flag') open: boolean;
}

export class LawOptionsView {
  /** Of everything that the installation counts by, the calendar too. */
  @Shown('number') version: number;
  @Shown(() => ContestedPointView, { list }) points: ContestedPointView[];
}

export class PutLawOptionsView {
  @Shown(() => LawOptionsView) choices: LawOptionsView;
  /** The recomputation that follows; null where nothing was changed. */
  @Shown('number', { nullable: true }) jobId: number | null;
}

export function shownOptions({ version, options: chosen }: CountingBasis): LawOptionsView {
  const points = CONTESTED_POINTS.map((point) => {
    const { id, question, options, usual, why } = point;
    return { id, question, options, usual, why, chosen: chosen[id] ?? usual, open: isOpenToChoice(point) };
  });
  return { version, points };
}
