import type { EntityManager } from 'typeorm';
import type { Verdict } from '#law';
import { Participation } from './participation.entity';
import type { Seat } from './seat';
import { followsTheCaseBefore } from './standing';

/** The organ's verdict in the case before, where the outcome of this one takes it over or turns it round. */
export async function verdictBefore(db: EntityManager, seat: Seat): Promise<Verdict | null> {
  const { previousCaseId } = seat.case;
  if (!seat.outcome || !previousCaseId || !followsTheCaseBefore(seat.outcome.disposition)) return null;
  const { organId } = seat.participation;
  const before = await db.findOneBy(Participation, { caseId: previousCaseId, organId });
  return before?.verdict ?? null;
}
