import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.entity';

/** Where a chain ends. */
export interface ChainEnd {
  position: number;
  hash: string;
}

/** What a chain begins with. */
export const NO_HASH = '0'.repeat(64);

/** How many chains grow side by side. */
export const CHAINS = 8;

export type Unchained = Omit<AuditEntry, 'id' | 'chain' | 'position' | 'hash'>;

/**
 * SHA-256, in hexadecimal, over the hash of the entry before in the same chain, the place in the chain and every column
 * but the id. Migration 0015 counts the same for what was there before.
 */
export function hashOfEntry(before: string, entry: Omit<AuditEntry, 'id' | 'hash'>): string {
  const { chain, position, deedId, at, userId, userName, kind, recordId, recordKey } = entry;
  const { organId, caseId, participationId, action, changes, reason } = entry;
  const columns = [
    ...[before, chain, position, deedId, at.toISOString(), userId, userName, kind, recordId, recordKey],
    ...[organId, caseId, participationId, action, JSON.stringify(changes), reason],
  ];
  return createHash('sha256')
    .update(JSON.stringify(columns.map(asStored)))
    .digest('hex');
}

/** Half a surrogate pair is stored as U+FFFD. */
function asStored(column: string | number | null): string | number | null {
  return typeof column === 'string' ? Buffer.from(column).toString() : column;
}

/** The entries as links of the chain, and where it ends with them. */
export function linked(
  chain: number,
  end: ChainEnd,
  entries: readonly Unchained[],
): { links: Omit<AuditEntry, 'id'>[]; end: ChainEnd } {
  let { position, hash } = end;
  const links = entries.map((entry) => {
    position += 1;
    const placed = { ...entry, chain, position };
    hash = hashOfEntry(hash, placed);
    return { ...placed, hash };
  });
  return { links, end: { position, hash } };
}
