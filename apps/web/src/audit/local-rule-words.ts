import { type DeadlineImportance, LOCAL_UNITS, type LocalTrigger, type LocalUnit, triggerText } from '#law';
import { IMPORTANCE_NAMES } from '../local-rules/rule-values';

/** A value of a local rule as its page says it; null of what is text already. */
export function localRuleWords(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  switch (field) {
    case 'trigger':
      return triggerText(value as LocalTrigger);
    case 'unit':
      return LOCAL_UNITS[value as LocalUnit];
    case 'importance':
      return IMPORTANCE_NAMES[value as DeadlineImportance];
    default:
      return null;
  }
}
