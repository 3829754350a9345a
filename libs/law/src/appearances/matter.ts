import { ACT_TYPE_LISTS } from '../causes/act-types';
import { CAUSE_LISTS } from '../causes/causes';
import { findCode } from '../causes/code-list';
import { FIELD_LISTS } from '../causes/fields';

const LISTS = [...ACT_TYPE_LISTS, ...FIELD_LISTS, ...CAUSE_LISTS];

/** What a dispute is about, as written or by code. */
interface Matter {
  actType: string | null;
  field: string | null;
  cause: string | null;
}

/** The same in words: act type, 行政管理类别 and 案由 as written, or what their codes stand for. */
export function matterOf({ actType, field, cause }: Matter): string {
  return [actType, field, cause]
    .map((text) => (text === null ? '' : (findCode(LISTS, text)?.name ?? text)))
    .join(' ');
}
