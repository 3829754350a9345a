import { type EntityManager, In } from 'typeorm';
import { findRows } from '#platform';
import { Appearance } from './appearance.entity';
import { Hearing } from './hearing.entity';
import { FollowUp } from './follow-up.entity';
import { Outcome, OutcomeOrder } from './outcome.entity';
import type { Case } from './case.entity';
import { CaseEvent } from './case-event.entity';
import { Dispute } from './dispute.entity';
import type { Participation } from './participation.entity';
import type { Seat } from './seat';

/** Any number of seats, each table read once. In the order of `participations`. */
export async function loadSeats(
  db: EntityManager,
  cases: readonly Case[],
  participations: readonly Participation[],
): Promise<Seat[]> {
  const caseId = In(cases.map(({ id }) => id));
  const disputes = await db.findBy(Dispute, { id: In(cases.map(({ disputeId }) => disputeId)) });
  const seats = participations.map(({ id }) => id);
  const standing = `participationId IN (${marksFor(seats)}) AND withdrawnAt IS NULL ORDER BY happenedOn, id`;
  const events = await findRows(db, CaseEvent, standing, seats);
  const hearings = await db.find(Hearing, { where: { caseId }, order: { at: 'ASC', id: 'ASC' } });
  const appearances =
    hearings.length > 0 ? await db.findBy(Appearance, { hearingId: In(hearings.map(({ id }) => id)) }) : [];
  const outcomes = await db.findBy(Outcome, { caseId });
  const orders =
    outcomes.length > 0
      ? await db.find(OutcomeOrder, {
          where: { outcomeId: In(outcomes.map(({ id }) => id)) },
          order: { id: 'ASC' },
        })
      : [];
  const followUps = await db.find(FollowUp, { where: { caseId }, order: { id: 'ASC' } });

  const caseOf = indexOf(cases, 'id');
  const disputeOf = indexOf(disputes, 'id');
  const eventsOf = indexOf(events, 'participationId');
  const hearingsOf = indexOf(hearings, 'caseId');
  const outcomeOf = indexOf(outcomes, 'caseId');
  const ordersOf = indexOf(orders, 'outcomeId');
  const followUpsOf = indexOf(followUps, 'caseId');
  return participations.map((participation) => {
    const of = required(caseOf(participation.caseId));
    const outcome = outcomeOf(of.id)[0] ?? null;
    const own = hearingsOf(of.id);
    return {
      case: of,
      dispute: required(disputeOf(of.disputeId)),
      participation,
      events: eventsOf(participation.id),
      hearings: own,
      appearances: appearances.filter(
        ({ hearingId, organId }) =>
          organId === participation.organId && own.some(({ id }) => id === hearingId),
      ),
      outcome,
      orders: outcome ? ordersOf(outcome.id) : [],
      followUps: followUpsOf(of.id).filter(({ organId }) => organId === participation.organId),
    };
  });
}

/** A question mark for each. */
export function marksFor(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** The rows by what stands in one column. */
export function indexOf<T>(rows: readonly T[], column: keyof T): (value: T[keyof T]) => T[] {
  const groups = new Map<T[keyof T], T[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return (value) => groups.get(value) ?? [];
}

function required<T>([row]: readonly T[]): T {
  if (row === undefined) throw new Error('A participation has no case, or a case no dispute');
  return row;
}
