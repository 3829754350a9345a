import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, doerOf } from '#people';
import { AuditTrail, Clock, type Deed, type Doer, Transactions } from '#platform';
import { DeadlineKeeping } from './deadline-keeping';
import { CaseNotFound } from '../record/casework.problems';
import { Participation } from '../record/participation.entity';
import type { Seat } from '../record/seat';
import { Seats } from '../record/seats';
import { STANDING } from '../record/withdrawal';

/** What a change left: the seat as it is now, and what is to be remembered of the deed. */
export interface Amended {
  seat: Seat;
  deeds: Deed[];
}

/** Which seat a change is to. */
export interface Amendable {
  caseId: number;
  version?: number;
  shared?: boolean;
  check?: (seen: Participation) => void;
}

/** The state from which a change starts, within its transaction. */
export interface Amending {
  db: EntityManager;
  seat: Seat;
  now: Date;
}

/**
 * Every change to a registered case: the version is raised and the seat's row locked, the change is made and
 * remembered, and deadlines, standing and reminders follow, all in one transaction.
 */
@Injectable()
export class Amendments {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly deadlines: DeadlineKeeping,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version the seat's, that the change was made against, where the caller knows one.
   * @param check who may, where that is not who may write; of the own seat alone.
   * @param shared what the seats of the case share may be changed: every seat is locked, raised and settled.
   * @returns the seat as it is afterwards.
   * @throws CaseNotFound, StaleVersion
   */
  make(
    actor: Actor,
    { caseId, version, shared = false, check }: Amendable,
    change: (from: Amending) => Promise<Amended>,
  ): Promise<Seat> {
    return this.transactions.run(async (db) => {
      const seat = await (shared
        ? this.seats.forSharedChange(db, actor, caseId, version)
        : check
          ? this.seats.locked(db, actor, { caseId, version }, check)
          : this.seats.forChange(db, actor, caseId, version));
      const amended = await change({ db, seat, now: this.clock.now() });
      await this.audit.record(db, doerOf(actor), amended.deeds);
      await this.deadlines.settle(db, amended.seat, doerOf(actor));
      for (const beside of shared ? await this.seats.beside(db, seat.participation) : []) {
        await this.deadlines.settle(db, beside, doerOf(actor));
      }
      return amended.seat;
    });
  }

  /**
   * The same for what somebody answers who was asked, and who need not be signed in.
   * @throws CaseNotFound where the seat does not stand.
   */
  answer(by: Doer, seatId: number, change: (from: Amending) => Promise<Amended>): Promise<Seat> {
    return this.transactions.run(async (db) => {
      await db.update(Participation, { id: seatId }, { version: () => 'version + 1' });
      const participation = await db.findOneBy(Participation, { id: seatId, ...STANDING });
      if (!participation) throw new CaseNotFound();
      const amended = await change({
        ...{ db, now: this.clock.now() },
        seat: await this.seats.load(db, participation),
      });
      await this.audit.record(db, by, amended.deeds);
      await this.deadlines.settle(db, amended.seat, by);
      return amended.seat;
    });
  }

  /** What is done to the own seat, or beside the seats where `whole`, and settles what it must by itself. */
  beside(
    actor: Actor,
    of: { caseId: number; version: number; whole?: boolean },
    { check, work }: { check: (seen: Participation) => void; work: (from: Amending) => Promise<Deed[]> },
  ): Promise<void> {
    return this.transactions.run(async (db) => {
      const seat = await (of.whole
        ? this.seats.lockedWhole(db, actor, of, check)
        : this.seats.locked(db, actor, of, check));
      await this.audit.record(db, doerOf(actor), await work({ db, seat, now: this.clock.now() }));
    });
  }
}
