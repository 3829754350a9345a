import { HEARING_KINDS } from '#law';
import type { Shown } from '../api/client';

type Hearing = Shown['HearingListItemView'];

/** 云川惠民超市 诉 行政处罚, 杨秀英 复议听证. */
export function hearingTitle({ applicants, actType, caseNo, procedure, kind }: Hearing): string {
  const who = applicants ?? caseNo ?? '';
  if (procedure === 'RECONSIDERATION') return `${who} 复议${HEARING_KINDS[kind]}`;
  const what = procedure === 'FIRST_INSTANCE' ? `诉 ${actType ?? '本机关'}` : (actType ?? '');
  return [who, what, kind === 'TRIAL' ? '' : HEARING_KINDS[kind]].filter(Boolean).join(' ');
}

/** 询问、调解、宣判 need no leader unless the court asks for one. */
export function needsNobody({ kind, courtNotice }: Pick<Hearing, 'kind' | 'courtNotice'>): boolean {
  return !courtNotice && (kind === 'INQUIRY' || kind === 'MEDIATION' || kind === 'PRONOUNCEMENT');
}
