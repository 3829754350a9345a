import type { EntityManager } from 'typeorm';
import type { Day, Ending, OrderKind, OrderStart, Verdict } from '#law';
import type { Actor } from '#people';
import { changesBetween, type Deed } from '#platform';
import type { Amending } from '../deadlines/amendments';
import { Outcome, OutcomeOrder } from '../record/outcome.entity';
import type { Seat } from '../record/seat';

export interface NewOrder {
  kind: OrderKind;
  days?: number | null;
  /** 分. */
  amountFen?: number | null;
  /** From when the days run; from the effect where it is not said. */
  starts?: OrderStart | null;
  startsOn?: Day | null;
}

export interface NewOutcome {
  disposition: Ending;
  madeOn: Day;
  servedOn?: Day | null;
  orders?: NewOrder[];
  verdict?: Verdict | null;
  verdictReason?: string | null;
  version: number;
  reason?: string | null;
}

export function factOf({ disposition, madeOn, servedOn = null, orders = [] }: NewOutcome) {
  return { disposition, madeOn, servedOn, orders };
}

export async function store(
  { db, seat, now }: Amending,
  actor: Actor,
  input: NewOutcome,
): Promise<{ outcome: Outcome; orders: OutcomeOrder[]; deed: Deed }> {
  const { disposition, madeOn } = input;
  const patch = { disposition, madeOn };
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
  const orders = told.map(({ kind, days = null, amountFen = null, starts = null, startsOn = null }) =>
    db.create(OutcomeOrder, { outcomeId, kind, days, amountFen, starts, startsOn }),
  );
  if (orders.length > 0) await db.insert(OutcomeOrder, orders);
  return orders;
}

/** What it said is kept in the history. */
export async function remove(db: EntityManager, seat: Seat, outcome: Outcome, reason: string): Promise<Deed> {
  await db.delete(OutcomeOrder, { outcomeId: outcome.id });
  await db.delete(Outcome, { id: outcome.id });
  const before = { ...plain(outcome), orders: seat.orders.map(plainOrder) };
  return {
    ...{ subject: { kind: 'outcome', id: outcome.id }, caseId: seat.case.id, action: 'REMOVED', reason },
    changes: Object.fromEntries(Object.entries(before).map(([field, value]) => [field, [value, null]])),
  };
}

function plain({ disposition, madeOn }: Outcome): Pick<Outcome, 'disposition' | 'madeOn'> {
  return { disposition, madeOn };
}

/** What the document does not say is not told in the history either. */
function plainOrder({ kind, days = null, amountFen = null, starts, startsOn }: NewOrder): NewOrder {
  return { kind, days, amountFen, ...(starts && { starts }), ...(startsOn && { startsOn }) };
}

/** Whether this is what was registered already, as far as the seats share it: the document and its orders. */
export function isSameDocument(
  { outcome, orders }: { outcome: Outcome | null; orders: readonly OutcomeOrder[] },
  input: NewOutcome,
): boolean {
  const told = [input.disposition, input.madeOn, (input.orders ?? []).map(plainOrder)];
  return (
    outcome !== null &&
    JSON.stringify([outcome.disposition, outcome.madeOn, orders.map(plainOrder)]) === JSON.stringify(told)
  );
}
