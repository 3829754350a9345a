import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { impliedEvents, outcomeProblems, type Day, type OrderKind, type Verdict, verdictOf } from '#law';
import { type Actor, doerOf } from '#people';
import { AuditTrail, changesBetween, Clock, InvalidInput, refuseIfAny, Transactions } from '#platform';
import { Case } from '../cases/case.entity';
import { CaseEvent } from '../cases/case-event.entity';
import { Participation } from '../cases/participation.entity';
import { factsOf, type Seat } from '../cases/seat';
import { Seats } from '../cases/seats';
import { Calendars } from '../deadlines/calendars';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { Outcome, OutcomeOrder } from './outcome.entity';

export interface NewOrder {
  kind: OrderKind;
  days?: number | null;
  /** 分. */
  amountFen?: number | null;
}

export interface NewOutcome {
  disposition: string;
  madeOn: Day;
  servedOn?: Day | null;
  orders?: NewOrder[];
  verdict?: Verdict | null;
  verdictReason?: string | null;
  version: number;
  reason?: string | null;
}

/** 结案. Written again, with a reason, it is corrected; what stood before stays in the history. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly deadlines: DeadlineKeeping,
    private readonly audit: AuditTrail,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  conclude(actor: Actor, caseId: number, input: NewOutcome): Promise<void> {
    return this.transactions.run(async (db) => {
      const seat = await this.seats.forChange(db, actor, caseId, input.version);
      const { madeOn, servedOn = null, disposition, orders = [] } = input;
      const fact = { disposition, madeOn, servedOn, orders };
      refuseIfAny(outcomeProblems(factsOf({ ...seat, outcome: null }), fact, this.calendars.limits()));
      refuseUnexplained(seat, input);

      const events = await this.renewImpliedEvents(db, actor, seat, input);
      const after = { ...seat, events, ...(await this.store(db, actor, seat, input)) };
      await setVerdict(db, after, input);
      await this.deadlines.settle(db, after, doerOf(actor));
      await this.settleLaterCases(db, actor, after);
    });
  }

  private async store(
    db: EntityManager,
    actor: Actor,
    seat: Seat,
    input: NewOutcome,
  ): Promise<Pick<Seat, 'outcome' | 'orders'>> {
    const { disposition, madeOn, servedOn = null, orders = [], reason = null } = input;
    const caseId = seat.case.id;
    const patch = { disposition, madeOn, servedOn };
    const before = seat.outcome ? { ...plain(seat.outcome), orders: seat.orders.map(plainOrder) } : {};
    const outcome =
      seat.outcome ??
      db.create(Outcome, { caseId, recordedAt: this.clock.now(), recordedById: actor.userId });
    Object.assign(outcome, patch);
    if (seat.outcome) {
      await db.update(Outcome, { id: outcome.id }, patch);
      await db.delete(OutcomeOrder, { outcomeId: outcome.id });
    } else {
      await db.insert(Outcome, outcome);
    }
    const rows = orders.map(({ kind, days, amountFen }) =>
      db.create(OutcomeOrder, {
        outcomeId: outcome.id,
        kind,
        days: days ?? null,
        amountFen: amountFen ?? null,
      }),
    );
    if (rows.length > 0) await db.insert(OutcomeOrder, rows);
    await this.audit.record(db, doerOf(actor), [
      {
        subject: `outcome:${outcome.id}`,
        topic: `case:${caseId}`,
        action: seat.outcome ? 'CHANGED' : 'CREATED',
        changes: changesBetween(before, { ...patch, orders: rows.map(plainOrder) }),
        reason,
      },
    ]);
    return { outcome, orders: rows };
  }

  /** The outcome's dates are events too, unless those were recorded already (EVENTS: 收到复议决定书, 收到判决书 …). */
  private async renewImpliedEvents(
    db: EntityManager,
    actor: Actor,
    seat: Seat,
    { disposition, madeOn, servedOn = null }: NewOutcome,
  ): Promise<CaseEvent[]> {
    const { participation } = seat;
    const told = seat.events.filter(({ implied }) => !implied);
    const now = this.clock.now();
    await db.update(
      CaseEvent,
      { participationId: participation.id, implied: true, withdrawnAt: IsNull() },
      { withdrawnAt: now, withdrawReason: '处理结果已重新登记' },
    );
    const outcome = { disposition, madeOn, servedOn, orders: [] };
    const implied = impliedEvents({ ...factsOf({ ...seat, events: told }), outcome }).map(
      ({ type, on, ...detail }) =>
        db.create(CaseEvent, {
          caseId: seat.case.id,
          participationId: participation.id,
          type,
          happenedOn: on,
          detail,
          implied: true,
          recordedAt: now,
          recordedById: actor.userId,
          withdrawnAt: null,
          withdrawReason: null,
        }),
    );
    if (implied.length > 0) await db.insert(CaseEvent, implied);
    return [...told, ...implied];
  }

  /** 二审维持 and the like take their verdict from the case before: when that changes, so do they. */
  private async settleLaterCases(db: EntityManager, actor: Actor, seat: Seat): Promise<void> {
    const { organId } = seat.participation;
    for (const later of await db.findBy(Case, { previousCaseId: seat.case.id })) {
      const participation = await db.findOneBy(Participation, { caseId: later.id, organId });
      if (!participation?.disposition) continue;
      const laterSeat = await this.seats.load(db, participation);
      await this.deadlines.settle(db, laterSeat, doerOf(actor));
      await this.settleLaterCases(db, actor, laterSeat);
    }
  }
}

/** A correction says why; filling in what was open, as the date of service, is none. */
function refuseUnexplained({ outcome }: Seat, input: NewOutcome): void {
  if (!outcome || input.reason?.trim()) return;
  const corrected =
    outcome.disposition !== input.disposition ||
    outcome.madeOn !== input.madeOn ||
    (outcome.servedOn !== null && outcome.servedOn !== (input.servedOn ?? null));
  if (corrected) throw new InvalidInput([{ field: 'reason', message: '更正处理结果请说明理由' }]);
}

async function setVerdict(db: EntityManager, seat: Seat, input: NewOutcome): Promise<void> {
  const { participation } = seat;
  const chosenVerdict = input.verdict ?? null;
  if (chosenVerdict) {
    const own = verdictOf(input.disposition, participation.capacity, null);
    if (own === null)
      throw new InvalidInput([{ field: 'verdict', message: '复议机关和第三人不计胜败，请不要填写' }]);
    if (own !== chosenVerdict && !input.verdictReason?.trim()) {
      throw new InvalidInput([
        { field: 'verdictReason', message: '胜败与处理结果的通常判断不同，请说明理由' },
      ]);
    }
  }
  const patch = { chosenVerdict, verdictReason: input.verdictReason ?? null };
  await db.update(Participation, { id: participation.id }, patch);
  Object.assign(participation, patch);
}

function plain({
  disposition,
  madeOn,
  servedOn,
}: Outcome): Pick<Outcome, 'disposition' | 'madeOn' | 'servedOn'> {
  return { disposition, madeOn, servedOn };
}

function plainOrder({ kind, days, amountFen }: OutcomeOrder): NewOrder {
  return { kind, days, amountFen };
}
