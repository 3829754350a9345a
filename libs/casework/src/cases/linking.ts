import { type EntityManager, In } from 'typeorm';
import { type Deed, insertRow, InvalidInput } from '#platform';
import { Case } from '../record/case.entity';
import { casesAfter } from '../record/chain';
import { Dispute } from '../record/dispute.entity';
import type { Seat } from '../record/seat';
import { raiseCases } from '../record/versions';

/**
 * 前案 told, changed or taken back: the case and all that follow it move to the dispute of the case before together, or to
 * one of their own. The seat's rows are brought along.
 * @returns what the history of the cases that follow remembers.
 * @throws InvalidInput where the cases would go round in a ring.
 */
export async function relink(db: EntityManager, seat: Seat, previous: Case | null): Promise<Deed[]> {
  const { case: of } = seat;
  if ((previous?.id ?? null) === of.previousCaseId) return [];
  const after = await casesAfter(db, of.id);
  if (previous && [of, ...after].some(({ id }) => id === previous.id)) {
    throw new InvalidInput([{ field: 'previousCaseId', message: '前案不能是本案自己或者本案的后续案件' }]);
  }
  const before = of.disputeId;
  const disputeId = previous?.disputeId ?? (await insertRow(db, Dispute, seat.dispute));
  if (disputeId === before) return [];
  const ids = after.map(({ id }) => id);
  await db.update(Case, { id: In([of.id, ...ids]) }, { disputeId });
  await raiseCases(db, ids);
  of.disputeId = disputeId;
  seat.dispute = await db.findOneByOrFail(Dispute, { id: disputeId });
  return ids.map((caseId) => ({
    ...{ subject: { kind: 'case', id: caseId }, caseId, action: 'CHANGED' },
    changes: { disputeId: [before, disputeId] },
  }));
}
