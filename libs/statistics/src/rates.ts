import { findDisposition, type Result } from '#law';
import type { JudgedInstance } from './appearances';
import type { StreamTally, Tally } from './tally';
import type { Share } from './timeliness';

/** What the rates are made of. */
export interface Figures {
  streams: Tally;
  instances: readonly JudgedInstance[];
  replies: Share;
  decisions: Share;
}

/** A rate never goes without its fraction and the sentence that says what the fraction is of. */
export interface Rate {
  id: string;
  name: string;
  numerator: number;
  denominator: number;
  /** The exact quotient; null, not 0, where there is nothing to take a share of. */
  value: number | null;
  /** As a document prints it: 91.7%, and — for 0/0. */
  shown: string;
  denominatorName: string;
  rounding: string;
  definition: string;
}

interface RateDefinition {
  id: string;
  name: string;
  numeratorName: string;
  denominatorName: string;
  note?: string;
  of: (figures: Figures) => readonly [numerator: number, denominator: number];
}

/** 撤销（含部分撤销）、变更、确认违法、确认无效、责令履行. */
const CORRECTING: readonly Result[] = [
  'REVOKED',
  'CHANGED',
  'CONFIRMED_ILLEGAL',
  'CONFIRMED_INVALID',
  'ORDERED_TO_PERFORM',
];
const CORRECTED = '撤销、变更、确认违法、确认无效、责令履行的件数';
const SETTLED = '调解、和解、撤回的件数';
const CONCLUDED = '同期审结件数（含终止、调解，不含受理前终结）';

/** No official formula exists; these are the defaults among those in use, each with its denominator said. */
const DEFINITIONS: readonly RateDefinition[] = [
  {
    id: 'R-JC',
    name: '纠错率（被申请人）',
    numeratorName: `作为被申请人的行政复议案件中，${CORRECTED}`,
    denominatorName: CONCLUDED,
    of: ({ streams: { respondent } }) => [countOf(respondent, CORRECTING), respondent.concluded],
  },
  {
    id: 'R-JC-REVIEW',
    name: '纠错率（复议机关）',
    numeratorName: `作为复议机关办理的行政复议案件中，${CORRECTED}`,
    denominatorName: CONCLUDED,
    of: ({ streams: { reviewOrgan } }) => [countOf(reviewOrgan, CORRECTING), reviewOrgan.concluded],
  },
  {
    id: 'R-BS',
    name: '败诉率',
    numeratorName: '行政诉讼一审案件中，按每一被告计败诉的件数',
    denominatorName: '同期一审审结件数（含撤诉、驳回起诉、移送等）',
    of: ({ streams: { firstInstance } }) => [firstInstance.verdicts.LOST, firstInstance.concluded],
  },
  {
    id: 'R-SS',
    name: '胜诉率',
    numeratorName: '行政诉讼一审案件中，按每一被告计胜诉（驳回诉讼请求、驳回起诉等）的件数',
    denominatorName: '同期一审审结件数（含撤诉、驳回起诉、移送等）',
    note: '与败诉率之和不必等于100%',
    of: ({ streams: { firstInstance } }) => [firstInstance.verdicts.WON, firstInstance.concluded],
  },
  {
    id: 'R-CT',
    name: '负责人出庭应诉率',
    numeratorName: '应当出庭的案件中，负责人实际出庭的件数（同一案号同一审级计一次）',
    denominatorName: '同期开庭审理且人民法院通知或者司法解释规定负责人应当出庭的件数',
    of: ({ instances }) => [
      instances.filter(({ mustAttend, appeared }) => mustAttend && appeared).length,
      instances.filter(({ mustAttend }) => mustAttend).length,
    ],
  },
  {
    id: 'R-ZZ',
    name: '正职出庭率',
    numeratorName: '正职负责人出庭的件数',
    denominatorName: '同期负责人出庭的件数',
    of: ({ instances }) => [
      instances.filter(({ principal }) => principal).length,
      instances.filter(({ appeared }) => appeared).length,
    ],
  },
  {
    id: 'R-CS',
    name: '出声率',
    numeratorName: '负责人出庭并发表意见的件数',
    denominatorName: '同期负责人出庭的件数',
    of: ({ instances }) => [
      instances.filter(({ spoke }) => spoke).length,
      instances.filter(({ appeared }) => appeared).length,
    ],
  },
  {
    id: 'R-TC',
    name: '调撤率（行政复议被申请人）',
    numeratorName: `作为被申请人的行政复议案件中，${SETTLED}（每件只计一次）`,
    denominatorName: CONCLUDED,
    of: ({ streams: { respondent } }) => [settledOf(respondent), respondent.concluded],
  },
  {
    id: 'R-TC-REVIEW',
    name: '调撤率（行政复议机关）',
    numeratorName: `作为复议机关办理的行政复议案件中，${SETTLED}（每件只计一次，不含受理前撤回）`,
    denominatorName: CONCLUDED,
    of: ({ streams: { reviewOrgan } }) => [settledOf(reviewOrgan), reviewOrgan.concluded],
  },
  {
    id: 'R-TC-FIRST',
    name: '调撤率（行政诉讼一审）',
    numeratorName: `行政诉讼一审案件中，${SETTLED}（不含按撤诉处理）`,
    denominatorName: '同期一审审结件数',
    of: ({ streams: { firstInstance } }) => [settledOf(firstInstance), firstInstance.concluded],
  },
  {
    id: 'R-SL',
    name: '受理率',
    numeratorName: '作为复议机关受理（含视为受理）的件数',
    denominatorName: '同期收到行政复议申请的件数',
    of: ({ streams: { reviewOrgan } }) => [reviewOrgan.accepted, reviewOrgan.received],
  },
  {
    id: 'R-AQ',
    name: '按期审结率',
    numeratorName: '作为复议机关审结的案件中，在审理期限（含依法延长、扣除中止）届满日及以前作出决定的件数',
    denominatorName: '同期审结且审理期限可以确定的件数',
    of: ({ decisions }) => [decisions.part.length, decisions.whole.length],
  },
  {
    id: 'R-DF',
    name: '按期答复率',
    numeratorName: '作为被申请人在答复期限届满日及以前提出书面答复的件数',
    denominatorName: '答复期限在同期届满的件数（已答复或者已逾期）',
    of: ({ replies }) => [replies.part.length, replies.whole.length],
  },
];

export function ratesOf(figures: Figures): Rate[] {
  return DEFINITIONS.map(({ id, name, numeratorName, denominatorName, note, of }) => {
    const [numerator, denominator] = of(figures);
    return {
      id,
      name,
      numerator,
      denominator,
      value: denominator === 0 ? null : numerator / denominator,
      shown: percent(numerator, denominator),
      denominatorName,
      rounding: '四舍五入，百分数保留一位小数',
      definition: `${name}＝${numeratorName}÷${denominatorName}${note ? `，${note}` : ''}。`,
    };
  });
}

/** In whole numbers, so that 12.25% becomes 12.3% and not what binary fractions make of it. */
export function percent(numerator: number, denominator: number): string {
  if (denominator === 0) return '—';
  const thousandths = Math.floor((2000 * numerator + denominator) / (2 * denominator));
  return `${Math.floor(thousandths / 10)}.${thousandths % 10}%`;
}

function countOf({ results }: StreamTally, of: readonly Result[]): number {
  return of.reduce((sum, result) => sum + (results[result] ?? 0), 0);
}

/** 按撤诉处理 is no settlement: it is the court's answer to a plaintiff who stays away. */
function settledOf(stream: StreamTally): number {
  const deemed = Object.entries(stream.dispositions).reduce(
    (sum, [code, count]) => (isDeemedWithdrawal(code) ? sum + count : sum),
    0,
  );
  return countOf(stream, ['MEDIATED', 'SETTLED', 'WITHDRAWN']) - deemed;
}

function isDeemedWithdrawal(code: string): boolean {
  const disposition = findDisposition(code);
  return disposition?.result === 'WITHDRAWN' && disposition.correction !== 'SETTLE';
}
