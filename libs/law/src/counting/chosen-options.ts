import type { FieldProblem } from '../problem';
import type { CountingChoices } from './choices';
import { CONTESTED_POINTS, type ContestedPoint } from './contested-points';

/** Contested point → the option that an office has taken, in the words of `CONTESTED_POINTS`. */
export type ChosenOptions = Readonly<Record<string, string>>;

/** What each option means for the count. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, CountingChoices>>>> = {
  'TRANSITION-2024': {
    旧法: { transitionLaw: 'old' },
    新法程序: { transitionLaw: 'new' },
  },
  'SUPPLEMENT-NOTICE-2007': {
    自然日: { supplementNoticeUnit: 'day' },
    工作日: { supplementNoticeUnit: 'workday' },
  },
  'EXTENSION-START': {
    顺延前的届满日: { extendFrom: 'nominal' },
    顺延后的届满日: { extendFrom: 'rolled' },
  },
  'RESUMPTION-DAY': {
    计入: { resumeDayCounts: true },
    不计入: { resumeDayCounts: false },
  },
  'DAYS-BEFORE-HEARING': {
    '开庭日不计，向前第三日': { clearDaysBeforeHearing: false },
    开庭日与通知日之间留足三日: { clearDaysBeforeHearing: true },
  },
  'REDO-START': {
    被申请人收到决定书之日: { redoFrom: 'received' },
    决定书作出之日: { redoFrom: 'made' },
  },
  'CONVERTED-PERIOD': {
    自受理之日起六十日: { convertedFrom: 'acceptance' },
    自转换之日起六十日: { convertedFrom: 'conversion' },
  },
  'WITHDRAW-PUBLICATION-START': {
    收到决定或者裁判之日: { withdrawalFrom: 'received' },
    决定或者裁判作出之日: { withdrawalFrom: 'made' },
    生效之日: { withdrawalFrom: 'effective' },
  },
  'SECOND-INSTANCE-START': {
    收到上诉状之日: { secondInstanceFrom: 'appeal' },
    二审立案之日: { secondInstanceFrom: 'filing' },
  },
  'RULES-REVIEW-START-2017': {
    中止之日: { rulesReviewFrom: 'suspension' },
    提出审查申请之日: { rulesReviewFrom: 'application' },
  },
  'SUIT-AFTER-DISMISSAL': {
    十五日: { suitAfterDismissal: 'fifteenDays' },
    对原行为六个月: { suitAfterDismissal: 'sixMonths' },
  },
  'ENFORCEMENT-AFTER-SUIT': {
    三个月: { enforcementAfterSuit: 'threeMonths' },
    二年: { enforcementAfterSuit: 'twoYears' },
  },
};

/** Whether an office can choose: no date that is computed here depends on the other points. */
export function isOpenToChoice({ choice }: ContestedPoint): boolean {
  return choice !== null;
}

/** What cannot be chosen, `path` before each point. */
export function chosenOptionProblems(chosen: ChosenOptions, path: string): FieldProblem[] {
  return Object.entries(chosen).flatMap(([id, option]) => {
    const field = `${path}.${id}`;
    const point = CONTESTED_POINTS.find((one) => one.id === id);
    if (!point) return [{ field, message: `没有编号为“${id}”的有争议的算法` }];
    if (!isOpenToChoice(point))
      return [{ field, message: `“${point.question}”不影响本系统的任何日期，不用选择` }];
    if (point.options.includes(option)) return [];
    return [{ field, message: `“${point.question}”应从${point.options.join('、')}中选择` }];
  });
}

/** As above, of one case: under which law it stands is chosen by itself, with its own reason. */
export function caseOptionProblems(chosen: ChosenOptions, path: string): FieldProblem[] {
  const problems = chosenOptionProblems(chosen, path);
  if (problems.length > 0 || !('TRANSITION-2024' in chosen)) return problems;
  return [{ field: `${path}.TRANSITION-2024`, message: '个案适用新法还是旧法，请在“适用法律”中改选' }];
}

/** The choices that the options mean. Of what is not chosen the usual reading is taken. */
export function countingChoicesOf(chosen: ChosenOptions): CountingChoices {
  const choices = Object.entries(chosen).map(([id, option]) => MEANINGS[id]?.[option]);
  return Object.assign({}, ...choices) as CountingChoices;
}
