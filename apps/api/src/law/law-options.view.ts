import type { CountingBasis } from '#casework';
import {
  CONTESTED_POINTS,
  type ContestedPointId,
  isOpenToChoice,
  type OptionId,
  OPTION_LABELS,
  POINT_QUESTIONS,
} from '#law';
import { Shown } from '../http/shown';

const list = true;

class PointOptionView {
  @Shown(OPTION_LABELS) id: OptionId;
  /** As an office says it. */
  @Shown('text') label: string;
}

class ContestedPointView {
  @Shown(POINT_QUESTIONS) id: ContestedPointId;
  @Shown('text') question: string;
  @Shown(() => PointOptionView, { list }) options: PointOptionView[];
  @Shown(OPTION_LABELS) usual: OptionId;
  @Shown('text') why: string;
  /** By which this installation counts. */
  @Shown(OPTION_LABELS) chosen: OptionId;
  /** Whether it can be chosen; no date depends on the other points. */
  @Shown('flag') open: boolean;
}

/** What staff took of one point for a case. */
export class ChosenOptionView {
  @Shown(POINT_QUESTIONS) id: ContestedPointId;
  @Shown('text') question: string;
  @Shown(OPTION_LABELS) usual: OptionId;
  @Shown(OPTION_LABELS) chosen: OptionId;
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
    const { id, question, usual, why } = point;
    const options = point.options.map((option) => ({ id: option.id, label: option.label }));
    return { id, question, options, usual, why, chosen: chosen[id] ?? usual, open: isOpenToChoice(point) };
  });
  return { version, points };
}
