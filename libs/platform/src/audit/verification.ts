import type { EntityManager } from 'typeorm';
import { findRows } from '../database/rows';
import { AuditChain } from './audit-chain.entity';
import { AuditEntry } from './audit-entry.entity';
import { type ChainEnd, hashOfEntry, NO_HASH } from './chaining';

export type Damage = 'ALTERED' | 'REMOVED' | 'INSERTED' | 'REORDERED';

/** The first place at which a chain does not hold. */
export interface Finding {
  damage: Damage;
  chain: number;
  position: number;
  /** At which it shows; null where the last of a chain are gone. */
  entry: AuditEntry | null;
}

export interface Verification {
  /** How many were looked at. */
  entries: number;
  /** Of each chain at most one, by the ids of the entries. */
  findings: Finding[];
  ends: AuditChain[];
}

const AT_ONCE = 1000;

/**
 * Looks at every entry once. Deeds go on meanwhile: an end is read before its chain, which may then be longer, and again
 * after it, which may then not be.
 */
export async function verifyAuditChains(db: EntityManager): Promise<Verification> {
  const before = await endsOf(db);
  const findings: Finding[] = [];
  let entries = 0;
  for (const id of await chainsOf(db, before)) {
    const seen = await walk(db, id);
    entries += seen.entries;
    const finding = seen.finding ?? (await misfitOf(db, id, seen.end, before.get(id)));
    if (finding) findings.push(finding);
  }
  const idOf = ({ entry }: Finding) => entry?.id ?? Number.MAX_SAFE_INTEGER;
  findings.sort((one, other) => idOf(one) - idOf(other));
  return { entries, findings, ends: [...(await endsOf(db)).values()] };
}

async function endsOf(db: EntityManager): Promise<Map<number, AuditChain>> {
  const ends = await db.find(AuditChain, { order: { id: 'ASC' } });
  return new Map(ends.map((end) => [end.id, end]));
}

/** Those that have an end, and those that only entries name. */
async function chainsOf(db: EntityManager, ends: ReadonlyMap<number, AuditChain>): Promise<number[]> {
  const rows = await db.query<{ chain: number }[]>('SELECT DISTINCT chain FROM audit_entries');
  return [...new Set([...ends.keys(), ...rows.map(({ chain }) => chain)])].sort((a, b) => a - b);
}

interface Walked {
  entries: number;
  end: ChainEnd & { id: number };
  finding: Finding | null;
}

/** From the first entry to the last, or to the first that does not fit. */
async function walk(db: EntityManager, chain: number): Promise<Walked> {
  let end: Walked['end'] = { position: 0, hash: NO_HASH, id: 0 };
  let entries = 0;
  let after: [position: number, id: number] = [Number.MIN_SAFE_INTEGER, 0];
  for (;;) {
    const page = await findRows(
      db,
      AuditEntry,
      'chain = ? AND (position > ? OR (position = ? AND id > ?)) ORDER BY position, id LIMIT ?',
      [chain, after[0], ...after, AT_ONCE],
    );
    for (const entry of page) {
      const damage = damageOf(entry, end);
      if (damage) return { entries, end, finding: { damage, chain, position: end.position + 1, entry } };
      entries += 1;
      end = entry;
      after = [entry.position, entry.id];
    }
    if (page.length < AT_ONCE) return { entries, end, finding: null };
  }
}

function damageOf(entry: AuditEntry, { position, hash, id }: Walked['end']): Damage | null {
  if (entry.position <= position) return 'INSERTED';
  if (entry.position > position + 1) return 'REMOVED';
  if (hashOfEntry(hash, entry) !== entry.hash) return 'ALTERED';
  return entry.id <= id ? 'REORDERED' : null;
}

/** A chain that holds, and yet does not end where it should. */
async function misfitOf(
  db: EntityManager,
  chain: number,
  end: ChainEnd,
  before: ChainEnd | undefined,
): Promise<Finding | null> {
  const now = await db.findOneBy(AuditChain, { id: chain });
  const found = (damage: Damage, entry: AuditEntry | null = null): Finding => ({
    ...{ damage, chain, position: end.position + 1, entry },
  });
  if (end.position < (before?.position ?? 0)) return found('REMOVED');
  const told = now ?? { position: 0, hash: NO_HASH };
  if (end.position <= told.position) {
    return end.position === told.position && end.hash !== told.hash ? found('ALTERED') : null;
  }
  const [entry] = await findRows(db, AuditEntry, 'chain = ? AND position > ? ORDER BY position LIMIT 1', [
    ...[chain, told.position],
  ]);
  return found('INSERTED', entry ?? null);
}
