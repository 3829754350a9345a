import { type EntityManager, IsNull } from 'typeorm';
import { type Actor, Unit, User } from '#people';
import type { LedgerCase } from '../rows/ledger-case';

/** Unit and officer by their names; a name that is not theirs any more is kept in the note. */
export async function handledBy(db: EntityManager, { organId }: Actor, { unit, officer, note }: LedgerCase) {
  const units = unit ? await db.findBy(Unit, { organId, name: unit }) : [];
  const officers = officer
    ? await db.findBy(User, { organId, displayName: officer, disabledAt: IsNull() })
    : [];
  const [unitId, officerId] = [onlyOf(units), onlyOf(officers)];
  const left = [note, unitId ? null : named('承办机构', unit), officerId ? null : named('承办人', officer)];
  return { unitId, officerId, note: left.filter(Boolean).join('；') };
}

function onlyOf(found: readonly { id: number }[]): number | null {
  const [one, another] = found;
  return one && !another ? one.id : null;
}

function named(label: string, name: string | null): string | null {
  return name && `${label}：${name}`;
}
