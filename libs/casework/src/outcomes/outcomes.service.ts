import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import {
  type Day,
  impliedEvents,
  type OrderKind,
  outcomeProblems,
  type Verdict,
  verdictOf,
  type DispositionCode,
} from '#law';
import { type Actor, doerOf } from '#people';
import { changesBetween, type Deed, InvalidInput, refuseIfAny, type Subject, Transactions } from '#platform';
import { type Amending, Amendments } from '../deadlines/amendments';
import { Case } from '../record/case.entity';
import { casesAfter, casesBefore } from '../record/chain';
import { CaseEvent } from '../record/case-event.entity';
import { newEvent } from '../record/new-event';
import { Participation } from '../record/participation.entity';
import { factsOf, type Seat } from '../record/seat';
import { ofSeat } from '../record/whose';
import { Seats } from '../record/seats';
import { Calendars } from '../deadlines/calendars';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { Outcome, OutcomeOrder } from '../record/outcome.entity';

export interface NewOrder {
  kind: OrderKind;
  days?: number | null;
  /** 分. */
  amountFen?: number | null;
}

export interface NewOutcome {
  disposition: DispositionCode;
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
    private readonly amendments: Amendments,
    private readonly seats: Seats,
    private readonly deadlines: DeadlineKeeping,
    private readonly calendars: Calendars,
  ) {}

  conclude(actor: Actor, caseId: number, input: NewOutcome): Promise<void> {
    return this.transactions.run(async (db) => {
      await this.amendments.make(actor, { caseId, version: input.version }, async (from) => {
        const { seat } = from;
        refuseIfAny(
          outcomeProblems(factsOf({ ...seat, outcome: null }), factOf(input), this.calendars.limits()),
        );
        refuseUnexplained(seat, input);
        const events = await renewImpliedEvents(from, actor, input);
        for (const beside of await this.seats.beside(db, seat.participation)) {
          await renewImpliedEvents({ ...from, seat: beside }, actor, input);
        }
        const { outcome, orders, deed } = await store(from, actor, input);
        const after = { ...seat, events, outcome, orders };
        return { seat: after, shared: true, deeds: [deed, await setVerdict(db, after, input)] };
      });
      await this.settleLaterCases(db, actor, caseId);
      await this.settleEarlierCases(db, actor, caseId);
    });
  }

  /** 二审维持 and the like take their verdict from the case before: when that changes, so do they. */
  private async settleLaterCases(db: EntityManager, actor: Actor, caseId: number): Promise<void> {
    for (const later of await casesAfter(db, caseId)) {
      for (const participation of await db.findBy(Participation, { caseId: later.id })) {
        if (!participation.disposition) continue;
        await this.deadlines.settle(db, await this.seats.load(db, participation), doerOf(actor));
      }
    }
  }

  /** What a judgment orders begins with the end of its appeal, and ends where the court above sets it aside. */
  private async settleEarlierCases(db: EntityManager, actor: Actor, caseId: number): Promise<void> {
    const { organId } = await this.seats.participationOf(db, actor, caseId);
    const of = await db.findOneByOrFail(Case, { id: caseId });
    for (const earlier of await casesBefore(db, of)) {
      const participation = await db.findOneBy(Participation, { caseId: earlier.id, organId });
      if (participation)
        await this.deadlines.settle(db, await this.seats.load(db, participation), doerOf(actor));
    }
  }
}

function factOf({ disposition, madeOn, servedOn = null, orders = [] }: NewOutcome) {
  return { disposition, madeOn, servedOn, orders };
}

async function store(
  { db, seat, now }: Amending,
  actor: Actor,
  input: NewOutcome,
): Promise<{ outcome: Outcome; orders: OutcomeOrder[]; deed: Deed }> {
  const { disposition, madeOn, servedOn } = factOf(input);
  const patch = { disposition, madeOn, servedOn };
  const caseId = seat.case.id;
  const before = seat.outcome ? { ...plain(seat.outcome), orders: seat.orders.map(plainOrder) } : {};
  const outcome = seat.outcome ?? db.create(Outcome, { caseId, recordedAt: now, recordedById: actor.userId });
  Object.assign(outcome, patch);
  if (seat.outcome) await db.update(Outcome, { id: outcome.id }, patch);
  else await db.insert(Outcome, outcome);
  const orders = await renewOrders(db, outcome.id, input.orders ?? []);
  return {
    outcome,
    orders,
    deed: {
      subject: { kind: 'outcome', id: outcome.id },
      caseId,
      action: seat.outcome ? 'CHANGED' : 'CREATED',
      changes: changesBetween(before, { ...patch, orders: orders.map(plainOrder) }),
      reason: input.reason ?? null,
    },
  };
}

async function renewOrders(db: EntityManager, outcomeId: number, told: NewOrder[]): Promise<OutcomeOrder[]> {
  await db.delete(OutcomeOrder, { outcomeId });
  const orders = told.map(({ kind, days = null, amountFen = null }) =>
    db.create(OutcomeOrder, { outcomeId, kind, days, amountFen }),
  );
  if (orders.length > 0) await db.insert(OutcomeOrder, orders);
  return orders;
}

/** The outcome's dates are events too, unless those were recorded already (EVENTS: 收到复议决定书, 收到判决书 …). */
async function renewImpliedEvents(
  { db, seat, now }: Amending,
  actor: Actor,
  input: NewOutcome,
): Promise<CaseEvent[]> {
  const { id: participationId } = seat.participation;
  const told = seat.events.filter(({ implied }) => !implied);
  const former = seat.events.filter(({ implied }) => implied).map(({ id }) => id);
  if (former.length > 0) {
    const withdrawal = { withdrawnAt: now, withdrawReason: '处理结果已重新登记' };
    await db.update(CaseEvent, { id: In(former) }, withdrawal);
  }
  const facts = { ...factsOf({ ...seat, events: told, outcome: null }), outcome: factOf(input) };
  const implied = impliedEvents(facts).map((event) =>
    newEvent(db, event, { recordedAt: now, recordedById: actor.userId, implied: true }),
  );
  for (const event of implied) Object.assign(event, { caseId: seat.case.id, participationId });
  if (implied.length > 0) await db.insert(CaseEvent, implied);
  return [...told, ...implied];
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

async function setVerdict(db: EntityManager, seat: Seat, input: NewOutcome): Promise<Deed> {
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
  const changes = changesBetween(participation, patch);
  if (Object.keys(changes).length > 0) await db.update(Participation, { id: participation.id }, patch);
  Object.assign(participation, patch);
  const subject: Subject = { kind: 'participation', id: participation.id };
  return { ...ofSeat(participation), subject, action: 'CHANGED', changes };
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
