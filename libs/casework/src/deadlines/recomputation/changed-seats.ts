import { setImmediate as breathe } from 'node:timers/promises';
import { type EntityManager, In } from 'typeorm';
import { findRows } from '#platform';
import { Case } from '../../record/case.entity';
import { Deadline } from '../../record/deadline.entity';
import { Participation } from '../../record/participation.entity';
import { indexOf, loadSeats, marksFor } from '../../record/seat-rows';
import { otherStagesAmong } from '../../record/other-stages';
import { besideWith, changesAnything, type Settlement, settlementOf, type SettlingOn } from '../settlement';
import type { Changed } from './moves';

/** Computed before looking whether somebody waits. */
const BREATH = 20;

/** Of these seats those of which the law now makes something else. Case and version are read first: what is read after them is at least as new. */
export async function changedAmong(
  db: EntityManager,
  ids: readonly Pick<Participation, 'id' | 'caseId'>[],
  { basis, today }: Pick<SettlingOn, 'basis' | 'today'>,
): Promise<Settlement[]> {
  const cases = await db.findBy(Case, { id: In([...new Set(ids.map(({ caseId }) => caseId))]) });
  const inSeats = In(ids.map(({ id }) => id));
  const participations = await db.find(Participation, { where: { id: inSeats }, order: { id: 'ASC' } });
  const seats = await loadSeats(db, cases, participations);
  const inOrder = participations.map(({ id }) => id);
  const deadlines = await findRows(db, Deadline, `participationId IN (${marksFor(inOrder)})`, inOrder);
  const storedOf = indexOf(deadlines, 'participationId');
  const othersOf = await otherStagesAmong(db, seats);
  const changed: Settlement[] = [];
  for (const [index, seat] of seats.entries()) {
    if (index % BREATH === 0) await breathe();
    const on = { ...(await besideWith(db, { seat, others: othersOf(seat), basis })), today };
    const settlement = settlementOf(seat, storedOf(seat.participation.id), on);
    if (changesAnything(settlement)) changed.push(settlement);
  }
  return changed;
}

export function changeOf({ seat, difference }: Settlement): Changed {
  const { id: caseId, caseNo } = seat.case;
  return { of: { organId: seat.participation.organId, caseId, caseNo }, difference };
}
