import type { EntityManager } from 'typeorm';
import { askTogether, findJoined, type Questions, rowsWhere } from '#platform';
import { Appearance } from './appearance.entity';
import { Case } from './case.entity';
import { CaseEvent } from './case-event.entity';
import { Dispute } from './dispute.entity';
import { FollowUp } from './follow-up.entity';
import { Hearing } from './hearing.entity';
import { Outcome, OutcomeOrder } from './outcome.entity';
import { Participation } from './participation.entity';
import type { Seat } from './seat';

/** A seat with what there is one of, and whether there is any of the rest: most cases have no hearing and no letter. */
export interface OpenedSeat extends Pick<Seat, 'participation' | 'case' | 'dispute' | 'outcome'> {
  /** How many cases the dispute has. */
  stages: number;
  hasHearings: boolean;
  hasFollowUps: boolean;
}

/** All seats of a case in one question, in the order of their ids. */
export async function openCase(db: EntityManager, caseId: number): Promise<OpenedSeat[]> {
  const rows = await findJoined<
    { p: Participation; c: Case; d: Dispute; o: Outcome | null },
    keyof typeof COUNTS
  >(
    db,
    { of: { p: Participation, c: Case, d: Dispute, o: Outcome }, more: COUNTS },
    `participations p JOIN cases c ON c.id = p.caseId JOIN disputes d ON d.id = c.disputeId
      LEFT JOIN outcomes o ON o.caseId = c.id WHERE p.caseId = ? ORDER BY p.id`,
    [caseId],
  );
  return rows.map(({ p, c, d, o, stages, hearings, followUps }) => ({
    ...{ participation: p, case: c, dispute: d, outcome: o, stages },
    ...{ hasHearings: hearings > 0, hasFollowUps: followUps > 0 },
  }));
}

const COUNTS = {
  stages: '(SELECT COUNT(*) FROM cases x WHERE x.disputeId = c.disputeId)',
  hearings: 'EXISTS (SELECT 1 FROM hearings h WHERE h.caseId = c.id)',
  followUps: 'EXISTS (SELECT 1 FROM follow_ups f WHERE f.caseId = c.id)',
};

/** With every row that its deadlines depend on. */
export async function wholeSeat(db: EntityManager, opened: OpenedSeat): Promise<Seat> {
  return seatOf(opened, await askTogether<SeatRows>(db, rowsOfSeat(db, opened)));
}

/** What there is several of. */
export type SeatRows = Pick<Seat, 'events' | 'hearings' | 'appearances' | 'orders' | 'followUps'>;

/** What `wholeSeat` asks, for whoever has more to ask at once. */
export function rowsOfSeat(
  db: EntityManager,
  { participation: { id, caseId, organId }, outcome, hasHearings, hasFollowUps }: OpenedSeat,
): Questions<SeatRows> {
  const standing = 'participationId = ? AND withdrawnAt IS NULL ORDER BY happenedOn, id';
  const ofHearings = 'hearingId IN (SELECT id FROM hearings WHERE caseId = ?) AND organId = ?';
  const own = [caseId, organId];
  return {
    events: rowsWhere(db, CaseEvent, standing, [id]),
    hearings: hasHearings ? rowsWhere(db, Hearing, 'caseId = ? ORDER BY at, id', [caseId]) : null,
    appearances: hasHearings ? rowsWhere(db, Appearance, ofHearings, own) : null,
    orders: outcome ? rowsWhere(db, OutcomeOrder, 'outcomeId = ? ORDER BY id', [outcome.id]) : null,
    followUps: hasFollowUps ? rowsWhere(db, FollowUp, 'caseId = ? AND organId = ? ORDER BY id', own) : null,
  };
}

export function seatOf(
  { participation, case: of, dispute, outcome, stages }: OpenedSeat,
  { events, hearings, appearances, orders, followUps }: SeatRows,
): Seat {
  const read = { events, hearings, appearances, orders, followUps };
  return { case: of, dispute, participation, outcome, casesOfDispute: stages, ...read };
}
