import {
  ACT_TYPE_LISTS,
  CAUSE_LISTS,
  type CodeList,
  DEFENDANT_FORMS,
  FIELD_LISTS,
  findCode,
  PARTY_KINDS,
} from '#law';
import type { ReportPeriod } from '../report-period';
import type { Aspects, Names } from './aspects';

/** Where a case belongs in one split, under a stored id or code and as people call it. */
export interface SplitKey {
  key: string;
  label: string;
}

type KeyOf = (aspects: Aspects, names: Names, period: ReportPeriod) => SplitKey;

const UNKNOWN: SplitKey = { key: 'UNKNOWN', label: '未登记' };
/** One value for every case: more than one goes to a group of its own, as the statistics forms have it. */
const SEVERAL: SplitKey = { key: 'SEVERAL', label: '两个以上' };
const BEFORE: SplitKey = { key: 'BEFORE', label: '期前收到' };

/** A case belongs to exactly one key of each, so that the groups add up to the whole. */
export const SPLITS = {
  actType: ({ actType }) => coded(ACT_TYPE_LISTS, actType),
  field: ({ field }) => coded(FIELD_LISTS, field),
  cause: ({ cause }) => coded(CAUSE_LISTS, cause),
  unit: ({ unitId }, { units }) => named(units, unitId),
  officer: ({ officerId }, { officers }) => named(officers, officerId),
  organ: ({ organId }, { organs }) => named(organs, organId),
  respondent: ({ respondentIds }, { organs }) =>
    respondentIds.length > 1 ? SEVERAL : named(organs, respondentIds[0] ?? null),
  authority: ({ authority }) => (authority === null ? UNKNOWN : { key: authority, label: authority }),
  defendantForm: ({ defendantForm: form }) =>
    form === null ? UNKNOWN : { key: form, label: DEFENDANT_FORMS[form] },
  // 公民和法人共同申请的，计入法人或者其他组织.
  applicantKind: ({ applicantKinds: kinds }) => {
    const kind = kinds.includes('LEGAL') ? 'LEGAL' : kinds[0];
    return kind === undefined ? UNKNOWN : { key: kind, label: PARTY_KINDS[kind] };
  },
  /** 复议后起诉, of what was sued; what was never before a court counts as it came. */
  afterReview: ({ isAfterReview }) =>
    isAfterReview ? { key: 'YES', label: '经过复议' } : { key: 'NO', label: '未经复议' },
  /** By the month of receipt. */
  month: ({ receivedOn }, _names, { from }) => {
    const month = receivedOn.slice(0, 7);
    return receivedOn < from ? BEFORE : { key: month, label: `${month.replace('-', '年')}月收到` };
  },
} satisfies Record<string, KeyOf>;
export type SplitBy = keyof typeof SPLITS;

function coded(lists: readonly CodeList[], text: string | null): SplitKey {
  return text === null ? UNKNOWN : { key: text, label: findCode(lists, text)?.name ?? text };
}

function named(names: ReadonlyMap<number, string>, id: number | null): SplitKey {
  return id === null ? UNKNOWN : { key: String(id), label: names.get(id) ?? `编号${id}` };
}
