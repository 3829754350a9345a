import { ACT_TYPE_LISTS, CAUSE_LISTS, FIELD_LISTS, findCode } from '#law';
import { type CountedCase, isConcluded, MEASURES } from '../counted-case';
import { isCorrecting } from '../rate-parts';
import type { ReportPeriod } from '../report-period';
import type { Aspects } from '../splits/aspects';

/** 政府信息公开工作年度报告第四部分, one of its three blocks: 总计 is the sum of the four before it. */
export interface OpenInformationBlock {
  /** 结果维持: 维持, and what was asked for was refused (驳回复议请求、驳回诉讼请求). */
  maintained: number;
  /** 结果纠正: 撤销、变更、确认违法或者无效、责令履行. */
  corrected: number;
  /** 其他结果: whatever else ended it, as 撤回、终止、驳回起诉、不予受理. */
  other: number;
  /** 尚未审结. */
  pending: number;
  total: number;
}

export interface OpenInformation {
  year: number;
  organName: string;
  /** 行政复议, as the respondent. */
  review: OpenInformationBlock;
  /** 行政诉讼, 未经复议直接起诉; first instances. */
  direct: OpenInformationBlock;
  /** 行政诉讼, 复议后起诉; first instances. */
  afterReview: OpenInformationBlock;
}

const REFUSED: readonly string[] = ['F17-BH', 'F23-BH', 'Y1-BHSQ', 'Y1-BHPC'];
const LISTS = [...ACT_TYPE_LISTS, ...FIELD_LISTS, ...CAUSE_LISTS];

/** The 15 cells, of the cases about 政府信息公开 that were open in the year or ended in it. */
export function openInformationOf(
  cases: readonly CountedCase[],
  aspects: ReadonlyMap<number, Aspects>,
  period: ReportPeriod,
): Pick<OpenInformation, 'review' | 'direct' | 'afterReview'> {
  const about = cases.filter(({ participationId }) => isAboutIt(aspects.get(participationId)));
  const isAfterReview = ({ participationId }: CountedCase) => aspects.get(participationId)?.isAfterReview;
  const suits = about.filter(({ stream }) => stream === 'firstInstance');
  return {
    review: blockOf(
      about.filter(({ stream }) => stream === 'respondent'),
      period,
    ),
    direct: blockOf(
      suits.filter((suit) => !isAfterReview(suit)),
      period,
    ),
    afterReview: blockOf(suits.filter(isAfterReview), period),
  };
}

function blockOf(cases: readonly CountedCase[], period: ReportPeriod): OpenInformationBlock {
  const block = { maintained: 0, corrected: 0, other: 0, pending: 0, total: 0 };
  for (const counted of cases) {
    const cell = cellOf(counted, period);
    if (cell === null) continue;
    block[cell]++;
    block.total++;
  }
  return block;
}

function cellOf(
  counted: CountedCase,
  period: ReportPeriod,
): 'maintained' | 'corrected' | 'other' | 'pending' | null {
  if (MEASURES.pending(counted, period)) return 'pending';
  if (MEASURES.notAccepted(counted, period)) return 'other';
  if (!isConcluded(counted, period)) return null;
  if (isCorrecting(counted)) return 'corrected';
  const { result, disposition } = counted.ending ?? {};
  return result === 'MAINTAINED' || REFUSED.includes(disposition ?? '') ? 'maintained' : 'other';
}

function isAboutIt(of: Aspects | undefined): boolean {
  return [of?.actType, of?.field, of?.cause].some(
    (text) => text != null && /信息公开/.test(findCode(LISTS, text)?.name ?? text),
  );
}
