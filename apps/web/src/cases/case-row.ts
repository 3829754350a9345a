import { CAPACITIES, PROCEDURES } from '#law';
import type { Shown } from '../api/client';
import { actTypeName, causeName } from '../ui/code-names';
import { dayAt } from '../ui/dates';

export type CaseRow = Shown['CaseListView']['items'][number];

/** Who it is with: the applicants, or how else the case is known. */
export function whoOf({ applicants, documentNo }: Pick<CaseRow, 'applicants' | 'documentNo'>): string {
  return applicants ?? documentNo ?? '当事人未登记';
}

/** 罚款5万元（食品标签）, or the kind of act where no cause is known. */
export function actOf({ actType, cause }: Pick<CaseRow, 'actType' | 'cause'>): string {
  return causeName(cause) ?? actTypeName(actType) ?? '—';
}

/** 复议 rather than 行政复议: the column is narrow. */
export function procedureOf({ procedure }: Pick<CaseRow, 'procedure'>): string {
  return PROCEDURES[procedure].replace(/^行政/, '');
}

export function capacityOf({ capacity }: Pick<CaseRow, 'capacity'>): string {
  return CAPACITIES[capacity];
}

type Standing = Pick<CaseRow, 'status' | 'nextDeadline' | 'nextDue' | 'nextHearingAt' | 'dispositionName'>;

/** 待答复, 待开庭 (whichever comes first), 审理中, 中止, 维持: where the case stands, in the office's words. */
export function standingOf(row: Standing): string {
  const { status, nextDeadline, nextDue, nextHearingAt, dispositionName } = row;
  if (status === 'CLOSED') return dispositionName ?? '已结';
  if (status === 'SUSPENDED') return '中止';
  if (nextHearingAt !== null && (nextDue === null || dayAt(nextHearingAt) <= nextDue)) return '待开庭';
  return nextDeadline === null ? '审理中' : `待${nextDeadline}`;
}
