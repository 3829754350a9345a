import { Injectable } from '@nestjs/common';
import { type EntityManager, In, Not } from 'typeorm';
import type { Day } from '#law';
import { AuditTrail, changesBetween, Clock, type Doer, insertRows } from '#platform';
import { Case } from '../record/case.entity';
import { inChainOrder } from '../record/chain';
import { unconfirmedFrom } from '../record/freshness';
import { type KeptDue, NEVER, Participation } from '../record/participation.entity';
import type { Seat } from '../record/seat';
import { indexOf } from '../record/seat-rows';
import { Seats } from '../record/seats';
import type { Standing } from '../record/standing';
import { raiseSeats } from '../record/versions';
import { STANDING } from '../record/withdrawal';
import { Calendars } from './calendars';
import { Deadline } from '../record/deadline.entity';
import { columnsOf, type DeadlineDifference, knownFrom, type KnownDeadline } from './deadline-difference';
import { storeDifferences } from './deadline-rows';
import { keptDueOf } from './open-deadlines';
import { SeatReminders } from './seat-reminders';
import { countedBeside, rulesOf } from './local/local-setting';
import {
  assessmentOf,
  besideOf,
  changesAnything,
  deedsOf,
  type Settlement,
  settlementOf,
  standingIn,
} from './settlement';

interface Beginning {
  standing: Standing & KeptDue & Pick<Participation, 'unconfirmedFrom'>;
  deadlines: readonly KnownDeadline[];
}

/** Brings what is stored of a seat into line with what the law makes of its facts: deadlines, standing, reminders. */
@Injectable()
export class DeadlineKeeping {
  constructor(
    private readonly seats: Seats,
    private readonly calendars: Calendars,
    private readonly reminders: SeatReminders,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What a seat begins with: the columns of its own row, which is not stored yet, and its first deadlines. */
  async beginningOf(db: EntityManager, seat: Seat): Promise<Beginning> {
    const beside = await besideOf(db, seat, await this.calendars.within(db));
    const assessment = assessmentOf(seat, beside);
    const knownSince = this.clock.today();
    const deadlines = assessment.deadlines.map((deadline) => knownFrom(columnsOf(deadline), knownSince));
    const standing = standingIn(seat, assessment, beside.others);
    const confirmed = unconfirmedFrom(standing.status, NEVER, knownSince, knownSince);
    const kept = { ...keptDueOf(deadlines, knownSince), unconfirmedFrom: confirmed };
    return { standing: { ...standing, ...kept }, deadlines };
  }

  /** Stores the first deadlines of a seat just stored, and plans their reminders. */
  async begin(
    db: EntityManager,
    seat: Seat,
    deadlines: Beginning['deadlines'],
    by: Doer,
  ): Promise<Omit<Deadline, 'id'>[]> {
    const rows = deadlines.map((deadline) => ({ ...deadline, ...holderOf(seat) }));
    await insertRows(db, Deadline, rows);
    await this.reminders.begin(db, seat, deadlines);
    await this.settleCounted(db, seat, by);
    return rows;
  }

  /**
   * After any change to the facts. What moved is recorded with the change that moved it.
   * @param touched false where it is another case that somebody changed: nobody has looked at this one.
   * @returns whether anything did.
   */
  async settle(db: EntityManager, seat: Seat, by: Doer, { touched = true } = {}): Promise<boolean> {
    const before = seat.participation.lostOn;
    const changed = await this.settleAlone(db, seat, by, touched);
    await this.settleCounted(db, seat, by, before);
    return changed;
  }

  /**
   * The how-many-eth of a year, after another seat of the organ was registered, moved, lost or taken back.
   * @param lostBefore the day on which the seat's own loss had taken effect until now.
   */
  async settleCounted(db: EntityManager, seat: Seat, by: Doer, lostBefore: Day | null = null): Promise<void> {
    const { participation } = seat;
    const { localRules } = await this.calendars.within(db);
    if (!localRules.some(({ trigger }) => trigger.on === 'COUNT')) return;
    const rules = await rulesOf(db, participation.organId, localRules);
    const { receivedOn, lostOn } = participation;
    const days = [receivedOn, lostOn, lostBefore].filter((on) => on !== null);
    for (const id of await countedBeside(db, rules, participation, days)) {
      const other = await db.findOneByOrFail(Participation, { id });
      if (other.withdrawnAt) continue;
      if (await this.settleAlone(db, await this.seats.load(db, other), by, false)) await raiseSeats(db, [id]);
    }
  }

  private async settleAlone(db: EntityManager, seat: Seat, by: Doer, touched: boolean): Promise<boolean> {
    const stored = await db.find(Deadline, { where: { participationId: seat.participation.id } });
    const settlement = settlementOf(seat, stored, {
      ...(await besideOf(db, seat, await this.calendars.within(db))),
      today: this.clock.today(),
    });
    await this.store(db, [settlement], { by, touchedOn: touched ? this.clock.today() : null });
    seat.deadlines = storedAfter(stored, settlement.difference);
    await this.reminders.renew(db, seat, knownIn(settlement));
    return changesAnything(settlement);
  }

  /**
   * Every other case of the dispute, after what they share or how they follow each other was changed: they are about one
   * act, a suit uses up the time to sue, and a verdict may be that of the case before.
   */
  async settleOthers(
    db: EntityManager,
    { id, disputeId }: Pick<Case, 'id' | 'disputeId'>,
    by: Doer,
  ): Promise<void> {
    const others = await db.find(Case, { where: { disputeId, id: Not(id) }, order: { id: 'ASC' } });
    if (others.length === 0) return;
    const seats = await db.find(Participation, {
      where: { caseId: In(others.map((other) => other.id)), ...STANDING },
      order: { id: 'ASC' },
    });
    for (const { id: caseId } of inChainOrder(others)) {
      for (const seat of seats.filter((one) => one.caseId === caseId))
        if (await this.settle(db, await this.seats.load(db, seat), by, { touched: false }))
          await raiseSeats(db, [seat.id]);
    }
  }

  /** Nothing more is sent about the seat. */
  async silence(db: EntityManager, seat: Seat, by: Doer, reason: string): Promise<void> {
    await this.reminders.silence(db, seat, reason);
    await this.settleCounted(db, seat, by);
  }

  /** After a change of the law, the calendar or the options: of facts that stayed as they were. */
  async settleAll(
    db: EntityManager,
    settlements: readonly Settlement[],
    by: Doer,
    reason: string,
  ): Promise<void> {
    const lostBefore = new Map(
      settlements.map(({ seat: { participation } }) => [participation.id, participation.lostOn]),
    );
    await this.store(db, settlements, { by, touchedOn: null, reason });
    for (const { seat, standingChanges } of settlements) {
      if ('lostOn' in standingChanges)
        await this.settleCounted(db, seat, by, lostBefore.get(seat.participation.id));
    }
    for (const settlement of settlements) {
      if (movesReminders(settlement.difference))
        await this.reminders.renew(db, settlement.seat, knownIn(settlement));
    }
  }

  /** After the people changed, or how they are to be told, and nothing else: of what is stored. */
  async tellOthers(db: EntityManager, seats: readonly Seat[], reason = '改由他人承办'): Promise<void> {
    const participationId = In(seats.map(({ participation }) => participation.id));
    const deadlinesOf = indexOf(await db.findBy(Deadline, { participationId }), 'participationId');
    for (const seat of seats) {
      await this.reminders.renew(db, seat, deadlinesOf(seat.participation.id), reason);
    }
  }

  private async store(
    db: EntityManager,
    settlements: readonly Settlement[],
    { by, touchedOn, reason }: { by: Doer; touchedOn: Day | null; reason?: string },
  ): Promise<void> {
    const today = this.clock.today();
    const differences = settlements.map(({ seat, difference }) => ({ holder: holderOf(seat), difference }));
    await storeDifferences(db, differences);
    for (const settlement of settlements) {
      const { participation } = settlement.seat;
      const { status } = settlement.standing;
      const columns = {
        ...settlement.standing,
        ...keptDueOf(knownIn(settlement), today),
        unconfirmedFrom: unconfirmedFrom(status, participation.unconfirmedFrom, touchedOn, today),
      };
      if (Object.keys(changesBetween(participation, columns)).length === 0) continue;
      await db.update(Participation, { id: participation.id }, columns);
      Object.assign(participation, columns);
    }
    const deeds = settlements.flatMap(deedsOf);
    await this.audit.record(db, by, reason ? deeds.map((deed) => ({ ...deed, reason })) : deeds);
  }
}

/** The rows as they are now; undefined where the database gave new ones their ids. */
function storedAfter(
  stored: readonly Deadline[],
  { added, changed, removed }: DeadlineDifference,
): Deadline[] | undefined {
  if (added.length + removed.length > 0) return undefined;
  const now = new Map(changed.map(({ stored: { id }, to }) => [id, to]));
  return stored
    .map((one) => Object.assign(new Deadline(), one, now.get(one.id)))
    .sort((one, other) => one.id - other.id);
}

function knownIn({ difference: { added, changed, same } }: Settlement): KnownDeadline[] {
  return [...added, ...changed.map(({ to }) => to), ...same];
}

function holderOf({ participation: { id: participationId, organId } }: Seat) {
  return { organId, participationId };
}

/** That a date is no longer provisional is nothing to be reminded of. */
function movesReminders({ added, changed, removed }: DeadlineDifference): boolean {
  const silent = ['provisional', 'steps', 'nominalOn', 'triggerOn'];
  const isHeard = ({ changes }: DeadlineDifference['changed'][number]) =>
    Object.keys(changes).some((field) => !silent.includes(field));
  return added.length + removed.length > 0 || changed.some(isHeard);
}
