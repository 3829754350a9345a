import { contradictsItself, isConcluded } from './counted-case';
import type { CountedRows, Figures } from './figures';
import type { ReportPeriod } from './report-period';

/** What makes a case doubtful, with what somebody should do about it. */
export const DOUBTS = {
  DATES: '结案日期早于收到日期，暂按收到当日结案计算，请核对',
  NO_CASE_BEFORE:
    '没有登记前案的结果，或者没有说明改判后谁胜谁败，胜败不能确定，暂列不计胜败，请补登前案或者填写胜败',
  NO_APPEARANCE: '开庭后没有登记负责人出庭情况，请补登',
  NO_REPLY: '答复期限已过，没有登记答复，按未按期答复计算，请核对',
} as const;
export type DoubtKind = keyof typeof DOUBTS;

export interface Doubt {
  caseId: number;
  kind: DoubtKind;
  message: string;
}

/** What somebody should look at before the figures are handed in, each case once for each kind. */
export function doubtsOf(rows: CountedRows, figures: Figures, period: ReportPeriod): Doubt[] {
  const { cases, withoutCaseBefore } = rows;
  const doubtful: Record<DoubtKind, number[]> = {
    DATES: cases.filter(contradictsItself).map(({ caseId }) => caseId),
    NO_CASE_BEFORE: cases
      .filter((one) => withoutCaseBefore.has(one.participationId) && isConcluded(one, period))
      .map(({ caseId }) => caseId),
    NO_APPEARANCE: figures.instances.filter(({ notRecorded }) => notRecorded).map(({ caseId }) => caseId),
    NO_REPLY: figures.replies.missing,
  };
  return (Object.keys(DOUBTS) as DoubtKind[]).flatMap((kind) =>
    [...new Set(doubtful[kind])].map((caseId) => ({ caseId, kind, message: DOUBTS[kind] })),
  );
}
