import { ACT_TYPE_LISTS } from '../causes/act-types';
import { CAUSE_LISTS } from '../causes/causes';
import type { CaseFacts } from './facts';

const ENTRIES = [...ACT_TYPE_LISTS, ...CAUSE_LISTS].flatMap(({ entries }) => entries);
const BY_CODE = new Map(ENTRIES.map((entry) => [entry.code, entry]));
const BY_NAME = new Map(ENTRIES.map((entry) => [entry.name, entry]));

/**
 * What kind of act the case is about, in words: the act type and the cause, as written or by code, each with what
 * includes it (罚款 is 行政处罚). Empty where neither is known.
 */
export function actKind({ act }: Pick<CaseFacts, 'act'>): string {
  return [act?.type, act?.cause, act?.field].flatMap(namesOf).join(' ');
}

/** The same, each kind by itself: the cause before the type, which is wider, and the narrower kind before what includes it. */
export function actKinds({ act }: Pick<CaseFacts, 'act'>): string[] {
  return [act?.cause, act?.type].flatMap((text) => namesOf(text).reverse());
}

/** The wider kind first. */
function namesOf(text: string | null | undefined): string[] {
  if (!text) return [];
  const entry = BY_CODE.get(text) ?? BY_NAME.get(text);
  if (!entry) return [text];
  const wider = BY_CODE.get(entry.parent ?? '');
  return wider ? [wider.name, entry.name] : [entry.name];
}
