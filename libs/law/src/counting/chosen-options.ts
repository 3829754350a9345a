import type { FieldProblem } from '../problem';
import type { CountingChoices } from './choices';
import {
  CONTESTED_POINTS,
  type ContestedPoint,
  type ContestedPointId,
  findPoint,
  type OptionId,
} from './contested-points';

/** Contested point → the option that an office has taken. */
export type ChosenOptions = Readonly<Partial<Record<ContestedPointId, OptionId>>>;

/** Whether an office can choose: no date that is computed here depends on the other points. */
export function isOpenToChoice({ options }: ContestedPoint): boolean {
  return options.some(({ means }) => means !== null);
}

/** What cannot be chosen, `path` before each point. */
export function chosenOptionProblems(
  chosen: Readonly<Record<string, string | undefined>>,
  path: string,
): FieldProblem[] {
  return Object.entries(chosen).flatMap(([id, option]) => {
    const field = `${path}.${id}`;
    const point = findPoint(id);
    if (!point) return [{ field, message: `没有编号为“${id}”的有争议的算法` }];
    if (!isOpenToChoice(point))
      return [{ field, message: `“${point.question}”不影响本系统的任何日期，不用选择` }];
    if (point.options.some((one) => one.id === option)) return [];
    const labels = point.options.map((one) => `${one.label}（${one.id}）`).join('、');
    return [{ field, message: `“${point.question}”应从${labels}中选择` }];
  });
}

/** As above, of one case: under which law it stands is chosen by itself, with its own reason. */
export function caseOptionProblems(
  chosen: Readonly<Record<string, string | undefined>>,
  path: string,
): FieldProblem[] {
  const problems = chosenOptionProblems(chosen, path);
  if (problems.length > 0 || !('TRANSITION-2024' in chosen)) return problems;
  return [{ field: `${path}.TRANSITION-2024`, message: '个案适用新法还是旧法，请在“适用法律”中改选' }];
}

/** The choices that the options mean. Of what is not chosen the usual reading is taken. */
export function countingChoicesOf(chosen: ChosenOptions): CountingChoices {
  const choices = CONTESTED_POINTS.map(
    ({ id, options }) => options.find((option) => option.id === chosen[id])?.means,
  );
  return Object.assign({}, ...choices) as CountingChoices;
}
