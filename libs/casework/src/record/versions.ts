import { type EntityManager, In } from 'typeorm';
import { Case } from './case.entity';
import { Participation } from './participation.entity';

const raised = () => 'version + 1';

/**
 * What the seats of these cases share is changed: their revision goes up, and with it the version of every seat, so that
 * who works on one of them is told. The rows are locked in this order by everybody.
 */
export async function raiseCases(db: EntityManager, caseIds: readonly number[]): Promise<void> {
  if (caseIds.length === 0) return;
  await db.update(Case, { id: In([...caseIds]) }, { revision: () => 'revision + 1' });
  await db.update(Participation, { caseId: In([...caseIds]) }, { version: raised });
}

/** What belongs to these seats alone is changed. */
export async function raiseSeats(db: EntityManager, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.update(Participation, { id: In([...ids]) }, { version: raised });
}
