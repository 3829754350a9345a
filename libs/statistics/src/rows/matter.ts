import type { Dispute } from '#casework';
import { ACT_TYPE_LISTS, CAUSE_LISTS, FIELD_LISTS, findCode } from '#law';

const LISTS = [...ACT_TYPE_LISTS, ...FIELD_LISTS, ...CAUSE_LISTS];

/** What the dispute is about, in words: act type, 行政管理类别 and 案由 as written, or what their codes stand for. */
export function matterOf({ actType, field, cause }: Pick<Dispute, 'actType' | 'field' | 'cause'>): string {
  return [actType, field, cause]
    .map((text) => (text === null ? '' : (findCode(LISTS, text)?.name ?? text)))
    .join(' ');
}
