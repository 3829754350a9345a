import { createHash } from 'node:crypto';
import type { Period } from '#law';

/** Of everything that a rule says: who signed it signed these words and numbers. */
export function ruleFingerprint(rule: Period): string {
  return createHash('sha256').update(JSON.stringify(rule)).digest('hex');
}
