import {
  ACT_TYPE_LISTS,
  CAPACITIES,
  CAUSE_LISTS,
  type CodeList,
  DEFENDANT_FORMS,
  FIELD_LISTS,
  findCode,
} from '#law';
import type { CaseFile } from './case-facts';

type Titled = Pick<CaseFile, 'applicants' | 'act' | 'procedure' | 'capacity'>;

/** Who against what: 美辰美容院 不服行政处罚（广告）. */
export function titleOf({ applicants, act, procedure }: Titled): string {
  const who = applicants ?? '当事人未登记';
  const type = codeName(ACT_TYPE_LISTS, act.type);
  const cause = codeName(CAUSE_LISTS, act.cause);
  const what = type ?? act.documentNo ?? '行政行为';
  const about = type && cause && cause !== type ? `（${cause}）` : '';
  return procedure === 'ENFORCEMENT_REVIEW'
    ? `申请强制执行 ${applicants ?? act.documentNo ?? what}`
    : `${who} 不服${what}${about}`;
}

/** 被告（共同被告） */
export function capacityText({
  capacity,
  defendantForm,
}: Pick<CaseFile, 'capacity' | 'defendantForm'>): string {
  const form = defendantForm ? `（${DEFENDANT_FORMS[defendantForm]}）` : '';
  return CAPACITIES[capacity] + form;
}

/** One line below the title: number, capacity, officer, unit. */
export function contextOf(file: CaseFile): string {
  return [
    file.caseNo ?? '案号未登记',
    capacityText(file),
    file.officerName ? `承办 ${file.officerName}` : '承办人未定',
    file.unitName,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

export const actTypeName = (code: string | null) => codeName(ACT_TYPE_LISTS, code);
export const causeName = (code: string | null) => codeName(CAUSE_LISTS, code);
export const fieldName = (code: string | null) => codeName(FIELD_LISTS, code);

/** A code in words; what is no code is already in words. */
function codeName(lists: readonly CodeList[], code: string | null): string | null {
  return code === null ? null : (findCode(lists, code)?.name ?? code);
}
