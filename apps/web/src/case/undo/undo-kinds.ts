import type { CaseFile } from '../record/case-facts';

export interface UndoProps {
  file: CaseFile;
  onClose: () => void;
}

/** What can be taken back of a whole case, as the menu says it. */
export const UNDO_KINDS = {
  recast: '更正程序、身份…',
  outcome: '撤销结案…',
  withdraw: '撤回登记…',
  restore: '恢复登记…',
} as const;
export type UndoKind = keyof typeof UNDO_KINDS;

/** Of these, what makes sense of the case as it is. */
export function undoKindsFor({ withdrawn, outcome }: Pick<CaseFile, 'withdrawn' | 'outcome'>): UndoKind[] {
  if (withdrawn) return ['restore'];
  return ['recast', ...(outcome ? (['outcome'] as const) : []), 'withdraw'];
}
