import { findDisposition, type Result, type Stream } from '#law';
import type { CountedCase } from './counted-case';
import type { Figures } from './figures';
import type { Share } from './timeliness';

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
  of: (figures: Figures) => Share;
}

/** 撤销（含部分撤销）、变更、确认违法、确认无效、责令履行. */
const CORRECTING: readonly Result[] = [
  'REVOKED',
  'CHANGED',
  'CONFIRMED_ILLEGAL',
  'CONFIRMED_INVALID',
  'ORDERED_TO_PERFORM',
];
const SETTLING: readonly Result[] = ['MEDIATED', 'SETTLED', 'WITHDRAWN'];
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
    of: (figures) => concludedShare(figures, 'respondent', isCorrecting),
  },
  {
    id: 'R-JC-REVIEW',
    name: '纠错率（复议机关）',
    numeratorName: `作为复议机关办理的行政复议案件中，${CORRECTED}`,
    denominatorName: CONCLUDED,
    of: (figures) => concludedShare(figures, 'reviewOrgan', isCorrecting),
  },
  {
    id: 'R-BS',
    name: '败诉率',
    numeratorName: '行政诉讼一审案件中，按每一被告计败诉的件数',
    denominatorName: '同期一审审结件数（含撤诉、驳回起诉、移送等）',
    of: (figures) => concludedShare(figures, 'firstInstance', ({ ending }) => ending?.verdict === 'LOST'),
  },
  {
    id: 'R-SS',
    name: '胜诉率',
    numeratorName: '行政诉讼一审案件中，按每一被告计胜诉（驳回诉讼请求、驳回起诉等）的件数',
    denominatorName: '同期一审审结件数（含撤诉、驳回起诉、移送等）',
    note: '与败诉率之和不必等于100%',
    of: (figures) => concludedShare(figures, 'firstInstance', ({ ending }) => ending?.verdict === 'WON'),
  },
  {
    id: 'R-CT',
    name: '负责人出庭应诉率',
    numeratorName: '应当出庭的案件中，负责人实际出庭的件数（同一案号同一审级计一次）',
    denominatorName: '同期开庭审理、已登记出庭情况且人民法院通知或者司法解释规定负责人应当出庭的件数',
    of: ({ instances }) =>
      shareOf(
        instances.filter(({ mustAttend }) => mustAttend),
        ({ appeared }) => appeared,
      ),
  },
  {
    id: 'R-ZZ',
    name: '正职出庭率',
    numeratorName: '正职负责人出庭的件数',
    denominatorName: '同期负责人出庭的件数',
    of: ({ instances }) =>
      shareOf(
        instances.filter(({ appeared }) => appeared),
        ({ principal }) => principal,
      ),
  },
  {
    id: 'R-CS',
    name: '出声率',
    numeratorName: '负责人出庭并发表意见的件数',
    denominatorName: '同期负责人出庭的件数',
    of: ({ instances }) =>
      shareOf(
        instances.filter(({ appeared }) => appeared),
        ({ spoke }) => spoke,
      ),
  },
  {
    id: 'R-TC',
    name: '调撤率（行政复议被申请人）',
    numeratorName: `作为被申请人的行政复议案件中，${SETTLED}（每件只计一次）`,
    denominatorName: CONCLUDED,
    of: (figures) => concludedShare(figures, 'respondent', isSettled),
  },
  {
    id: 'R-TC-REVIEW',
    name: '调撤率（行政复议机关）',
    numeratorName: `作为复议机关办理的行政复议案件中，${SETTLED}（每件只计一次，不含受理前撤回）`,
    denominatorName: CONCLUDED,
    of: (figures) => concludedShare(figures, 'reviewOrgan', isSettled),
  },
  {
    id: 'R-TC-FIRST',
    name: '调撤率（行政诉讼一审）',
    numeratorName: `行政诉讼一审案件中，${SETTLED}（不含按撤诉处理）`,
    denominatorName: '同期一审审结件数',
    of: (figures) => concludedShare(figures, 'firstInstance', isSettled),
  },
  {
    id: 'R-SL',
    name: '受理率',
    numeratorName: '作为复议机关同期收到的行政复议申请中，期末以前受理（含视为受理）的件数',
    denominatorName: '同期收到行政复议申请的件数',
    of: ({ counted, isAccepted }) => shareOf(counted('reviewOrgan', 'received'), isAccepted),
  },
  {
    id: 'R-AQ',
    name: '按期审结率',
    numeratorName: '作为复议机关审结的案件中，在审理期限（含依法延长、扣除中止）届满日及以前作出决定的件数',
    denominatorName: '同期审结且审理期限可以确定的件数',
    of: ({ decisions }) => decisions,
  },
  {
    id: 'R-DF',
    name: '按期答复率',
    numeratorName: '作为被申请人在答复期限届满日及以前提出书面答复的件数',
    denominatorName: '答复期限在同期届满的件数（已答复、已逾期或者至结案没有答复）',
    of: ({ replies }) => replies,
  },
];

/** The cases of both numbers of a rate; null where no rate is called so. */
export function casesOfRate(id: string, figures: Figures): Share | null {
  return DEFINITIONS.find((rate) => rate.id === id)?.of(figures) ?? null;
}

export function ratesOf(figures: Figures): Rate[] {
  return DEFINITIONS.map(({ id, name, numeratorName, denominatorName, note, of }) => {
    const { part, whole } = of(figures);
    const [numerator, denominator] = [part.length, whole.length];
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

function concludedShare(
  { counted }: Figures,
  stream: Stream,
  isPart: (counted: CountedCase) => boolean,
): Share {
  return shareOf(counted(stream, 'concluded'), isPart);
}

function shareOf<T extends { caseId: number }>(whole: readonly T[], isPart: (one: T) => boolean): Share {
  return { part: whole.filter(isPart).map(caseOf), whole: whole.map(caseOf) };
}

function caseOf({ caseId }: { caseId: number }): number {
  return caseId;
}

export function isCorrecting({ ending }: CountedCase): boolean {
  return ending !== null && CORRECTING.includes(ending.result);
}

/** 按撤诉处理 is no settlement: it is the court's answer to a plaintiff who stays away. */
function isSettled({ ending }: CountedCase): boolean {
  return ending !== null && SETTLING.includes(ending.result) && !isDeemedWithdrawal(ending.disposition);
}

function isDeemedWithdrawal(code: string): boolean {
  const disposition = findDisposition(code);
  return disposition?.result === 'WITHDRAWN' && disposition.correction !== 'SETTLE';
}
