import type { EntityManager } from 'typeorm';
import type { Actor } from '#people';
import type { Deed } from '#platform';
import { Import } from './import.entity';
import { ImportNotFound } from './imports.problems';

/** An import of the own organ. @throws ImportNotFound */
export async function ownImport(db: EntityManager, { organId }: Actor, id: number): Promise<Import> {
  const found = await db.findOneBy(Import, { id, organId });
  if (!found) throw new ImportNotFound();
  return found;
}

export function deedOnImport({ organId }: Actor, id: number, done: Omit<Deed, 'subject' | 'organId'>): Deed {
  return { subject: { kind: 'import', id }, organId, ...done };
}
