import { ACT_TYPE_LISTS, CAUSE_LISTS, type CodeList, findCode } from '#law';

/** 行政行为种类 in words: a code of an official form, or what was written instead. */
export function actTypeName(code: string | null): string | null {
  return nameIn(ACT_TYPE_LISTS, code);
}

/** 案由 in words. */
export function causeName(code: string | null): string | null {
  return nameIn(CAUSE_LISTS, code);
}

function nameIn(lists: readonly CodeList[], code: string | null): string | null {
  return code === null ? null : (findCode(lists, code)?.name ?? code);
}
