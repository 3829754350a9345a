import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, OrgansService, requireWritable } from '#people';
import { findRows, StaleVersion, Transactions } from '#platform';
import { CaseIsWithdrawn, CaseNotFound } from './casework.problems';
import { Case } from './case.entity';
import { openCase, type OpenedSeat, wholeSeat } from './opened-seat';
import { Participation } from './participation.entity';
import type { Seat } from './seat';
import { loadSeats } from './seat-rows';
import { raiseCases } from './versions';

/** Finds the seat through which a person sees a case: the own organ's, else that of an organ below. */
@Injectable()
export class Seats {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
  ) {}

  /** @throws CaseNotFound also where the case exists but is out of sight. */
  inViewOf(actor: Actor, caseId: number): Promise<Participation> {
    return this.participationOf(this.transactions.reader, actor, caseId);
  }

  /**
   * @param seatId that of another organ in view, where it is asked for.
   * @throws CaseNotFound also where the case or the seat exists but is out of sight.
   */
  async participationOf(
    db: EntityManager,
    actor: Actor,
    caseId: number,
    seatId?: number,
  ): Promise<Participation> {
    const seats = await findRows(db, Participation, 'caseId = ? ORDER BY id', [caseId]);
    return this.among(db, actor, seats, seatId);
  }

  /** The same with what there is one of beside it. */
  async opened(db: EntityManager, actor: Actor, caseId: number, seatId?: number): Promise<OpenedSeat> {
    const seats = await openCase(db, caseId);
    const own = await this.among(
      db,
      actor,
      seats.map(({ participation }) => participation),
      seatId,
    );
    return seats.find(({ participation }) => participation === own) as OpenedSeat;
  }

  /**
   * The one that is asked for, else the own organ's, else the first.
   * @throws CaseNotFound where none of them is in view.
   */
  private async among(
    db: EntityManager,
    actor: Actor,
    seats: readonly Participation[],
    seatId: number | undefined,
  ): Promise<Participation> {
    const view = await this.organs.viewOf(actor, db);
    const seen = seats.filter((seat) => view.holds(seat));
    const found = seatId
      ? seen.find(({ id }) => id === seatId)
      : (seen.find(({ organId }) => organId === actor.organId) ?? seen[0]);
    if (!found) throw new CaseNotFound();
    return found;
  }

  /**
   * The seat for a change: that of the own organ. Raising the version first locks the seat's row, so that changes to one
   * seat follow each other and each sees what the one before it wrote; those to another organ's seat go on beside it.
   * @throws CaseNotFound; NotPermitted, NotYourOrgansSeat, NotYourCase where it can be read only; CaseIsWithdrawn.
   * @throws StaleVersion where `version` is given and no longer the case's.
   */
  async forChange(db: EntityManager, actor: Actor, caseId: number, version?: number): Promise<Seat> {
    return this.locked(db, actor, { caseId, version }, (seen) => {
      requireStanding(actor, seen);
    });
  }

  /**
   * The same for what the seats of the case share: all of them are locked and raised.
   * @throws as `forChange`
   */
  async forSharedChange(db: EntityManager, actor: Actor, caseId: number, version?: number): Promise<Seat> {
    return this.lockedWhole(db, actor, { caseId, version }, (seen) => {
      requireStanding(actor, seen);
    });
  }

  /** The seat in view, every seat of its case locked and raised. */
  async lockedWhole(
    db: EntityManager,
    actor: Actor,
    { caseId, version }: { caseId: number; version?: number },
    check: (seen: Participation) => void,
  ): Promise<Seat> {
    await raiseCases(db, [caseId]);
    const opened = await this.opened(db, actor, caseId);
    check(opened.participation);
    if (version !== undefined && opened.participation.version !== version + 1) throw new StaleVersion();
    return wholeSeat(db, opened);
  }

  /** The own organ's seat, locked as for a change; `check` refuses before anything is said of the version. */
  async locked(
    db: EntityManager,
    actor: Actor,
    { caseId, version }: { caseId: number; version?: number },
    check: (seen: Participation) => void,
  ): Promise<Seat> {
    const own = { caseId, organId: actor.organId, ...(version === undefined ? {} : { version }) };
    const { affected } = await db.update(Participation, own, { version: () => 'version + 1' });
    const opened = await this.opened(db, actor, caseId);
    check(opened.participation);
    if (affected !== 1) throw new StaleVersion();
    return wholeSeat(db, opened);
  }

  /** Those that stand which other organs have in the same case. */
  async beside(db: EntityManager, { id, caseId }: Participation): Promise<Seat[]> {
    const others = await findRows(
      db,
      Participation,
      'caseId = ? AND id <> ? AND withdrawnAt IS NULL ORDER BY id',
      [caseId, id],
    );
    if (others.length === 0) return [];
    return loadSeats(db, [await db.findOneByOrFail(Case, { id: caseId })], others);
  }

  async load(db: EntityManager, participation: Participation): Promise<Seat> {
    const of = await db.findOneByOrFail(Case, { id: participation.caseId });
    const [seat] = await loadSeats(db, [of], [participation]);
    if (!seat) throw new CaseNotFound();
    return seat;
  }
}

function requireStanding(actor: Actor, seen: Participation): void {
  requireWritable(actor, seen);
  if (seen.withdrawnAt) throw new CaseIsWithdrawn();
}
