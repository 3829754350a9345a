import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { eventProblems, outcomeProblems, usualVerdict } from '#law';
import { type Actor, doerOf } from '#people';
import {
  changesBetween,
  type Deed,
  InvalidInput,
  refuseIfAny,
  StaleVersion,
  type Subject,
  Transactions,
} from '#platform';
import { Calendars } from '../deadlines/calendars';
import { Amendments } from '../deadlines/amendments';
import { renewImpliedEvents } from '../deadlines/implied-events';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { Case } from '../record/case.entity';
import { OutcomeNotFound } from '../record/casework.problems';
import { Outcome, OutcomeOrder } from '../record/outcome.entity';
import { Participation } from '../record/participation.entity';
import { factsOf, type Seat } from '../record/seat';
import { Seats } from '../record/seats';
import { ofSeat } from '../record/whose';
import { factOf, isSameDocument, type NewOutcome, remove, store } from './outcome-rows';

export interface OutcomeWithdrawal {
  reason: string;
  version: number;
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

  async conclude(actor: Actor, caseId: number, input: NewOutcome): Promise<void> {
    const shared = !(await this.isKnown(caseId, input));
    await this.transactions.run(async (db) => {
      await this.amendments.make(actor, { caseId, version: input.version, shared }, async (from) => {
        const { seat } = from;
        if (!shared && !isSameDocument(seat, input)) throw new StaleVersion();
        refuseIfAny(
          outcomeProblems(factsOf({ ...seat, outcome: null }), factOf(input), this.calendars.limits()),
        );
        refuseUnexplained(seat, input);
        const events = await renewImpliedEvents(from, actor, factOf(input));
        for (const beside of shared ? await this.seats.beside(db, seat.participation) : []) {
          const { servedOn } = beside.participation;
          await renewImpliedEvents({ ...from, seat: beside }, actor, { ...factOf(input), servedOn });
        }
        const { outcome, orders, deed } = await store(from, actor, input);
        const after = { ...seat, events, outcome, orders };
        const ownPart = { ...(await setOwnPart(db, after, input)), reason: input.reason ?? null };
        return { seat: after, deeds: [deed, ownPart] };
      });
      await this.settleOthers(db, actor, caseId);
    });
  }

  /** 撤销结案: the case is open again in every seat, and what followed from its outcome is taken back with it. */
  withdraw(actor: Actor, caseId: number, { reason, version }: OutcomeWithdrawal): Promise<void> {
    return this.transactions.run(async (db) => {
      await this.amendments.make(actor, { caseId, version, shared: true }, async (from) => {
        const { seat } = from;
        if (!seat.outcome) throw new OutcomeNotFound();
        this.refuseUnfounded(withoutOutcome(seat));
        const deeds: Deed[] = [await remove(db, seat, seat.outcome, reason)];
        for (const one of [seat, ...(await this.seats.beside(db, seat.participation))]) {
          await renewImpliedEvents({ ...from, seat: one }, actor, null);
          deeds.push({ ...(await changeOwnPart(db, one, NOTHING)), reason });
        }
        return { seat: withoutOutcome(seat), deeds };
      });
      await this.settleOthers(db, actor, caseId);
    });
  }

  /** Whether the document was registered before, by this organ or another. Before the transaction, which begins with its lock. */
  private async isKnown(caseId: number, input: NewOutcome): Promise<boolean> {
    const db = this.transactions.reader;
    const outcome = await db.findOneBy(Outcome, { caseId });
    if (!outcome) return false;
    const orders = await db.find(OutcomeOrder, { where: { outcomeId: outcome.id }, order: { id: 'ASC' } });
    return isSameDocument({ outcome, orders }, input);
  }

  private refuseUnfounded(seat: Seat): void {
    const problems = eventProblems(factsOf(seat), this.calendars.limits());
    refuseIfAny(
      problems.map(({ message }) => ({
        field: 'outcome',
        message: `撤销后已登记的程序事项就不对了，请先撤回它们：${message}`,
      })),
    );
  }

  /**
   * 二审维持 and the like take their verdict from the case before, and what a judgment orders begins with the end of its
   * appeal, and ends where the court above sets it aside.
   */
  private async settleOthers(db: EntityManager, actor: Actor, caseId: number): Promise<void> {
    await this.deadlines.settleOthers(db, await db.findOneByOrFail(Case, { id: caseId }), doerOf(actor));
  }
}

function withoutOutcome(seat: Seat): Seat {
  return { ...seat, events: seat.events.filter(({ implied }) => !implied), outcome: null, orders: [] };
}

/** A correction says why; filling in what was open, as the date of service, is none. */
function refuseUnexplained({ outcome, participation }: Seat, input: NewOutcome): void {
  if (!outcome || input.reason?.trim()) return;
  const corrected =
    outcome.disposition !== input.disposition ||
    outcome.madeOn !== input.madeOn ||
    (participation.servedOn !== null && participation.servedOn !== (input.servedOn ?? null));
  if (corrected) throw new InvalidInput([{ field: 'reason', message: '更正处理结果请说明理由' }]);
}

function setOwnPart(db: EntityManager, seat: Seat, input: NewOutcome): Promise<Deed> {
  const { servedOn = null, verdict: chosenVerdict = null, verdictReason = null } = input;
  refuseVerdict(seat, input);
  return changeOwnPart(db, seat, { servedOn, chosenVerdict, verdictReason });
}

/** Another than the usual one needs a reason; where it has to be asked there is no usual one. */
function refuseVerdict({ participation }: Seat, { disposition, verdict, verdictReason, orders }: NewOutcome) {
  if (!verdict) return;
  const { capacity, defendantForm } = participation;
  const own = usualVerdict(disposition, { capacity, defendantForm, before: null, orders: orders ?? [] });
  if (own === null)
    throw new InvalidInput([{ field: 'verdict', message: '复议机关和第三人不计胜败，请不要填写' }]);
  if (own === 'ASKED' || own === verdict || verdictReason?.trim()) return;
  throw new InvalidInput([{ field: 'verdictReason', message: '胜败与处理结果的通常判断不同，请说明理由' }]);
}

/** What each organ has of its own: the day on which it was served, and its win or loss where staff set it. */
type OwnPart = Pick<Participation, 'servedOn' | 'chosenVerdict' | 'verdictReason'>;
const NOTHING: OwnPart = { servedOn: null, chosenVerdict: null, verdictReason: null };

async function changeOwnPart(db: EntityManager, { participation }: Seat, patch: OwnPart): Promise<Deed> {
  const changes = changesBetween(participation, patch);
  if (Object.keys(changes).length > 0) await db.update(Participation, { id: participation.id }, patch);
  Object.assign(participation, patch);
  const subject: Subject = { kind: 'participation', id: participation.id };
  return { ...ofSeat(participation), subject, action: 'CHANGED', changes };
}
