import type { EntityManager } from 'typeorm';
import { type CaseFacts, type Verdict, verdictOf } from '#law';
import { Case } from './case.entity';
import { Participation } from './participation.entity';
import type { Seat } from './seat';
import { followsTheCaseBefore } from './standing';

/** What the law needs to know of the other cases of the dispute. */
export interface OtherStages extends Required<Pick<CaseFacts, 'judgmentInForce' | 'isSuedOver'>> {
  /** The organ's verdict in the case before, where the outcome of this one takes it over or turns it round. */
  verdictBefore: Verdict | null;
}

export async function otherStagesOf(db: EntityManager, seat: Seat): Promise<OtherStages> {
  return {
    verdictBefore: await verdictBefore(db, seat),
    judgmentInForce: await judgmentInForce(db, seat.case),
    isSuedOver: await isSuedOver(db, seat),
  };
}

/** The verdict as the register has it: chosen by staff, else what the disposition means after the case before. */
export function verdictIn({ outcome, participation }: Seat, others: OtherStages): Verdict | null {
  if (!outcome) return null;
  const own = verdictOf(outcome.disposition, participation.capacity, others.verdictBefore);
  return own === null ? null : (participation.chosenVerdict ?? own);
}

async function verdictBefore(db: EntityManager, seat: Seat): Promise<Verdict | null> {
  const { previousCaseId } = seat.case;
  if (!seat.outcome || !previousCaseId || !followsTheCaseBefore(seat.outcome.disposition)) return null;
  const { organId } = seat.participation;
  const before = await db.findOneBy(Participation, { caseId: previousCaseId, organId });
  return before?.verdict ?? null;
}

/** 再审: the trial behind the review of the application; null where it is not in the register. */
async function judgmentInForce(db: EntityManager, of: Case): Promise<OtherStages['judgmentInForce']> {
  if (of.procedure !== 'RETRIAL') return null;
  const passed = new Set<number>();
  for (let id = of.previousCaseId; id && !passed.has(id);) {
    passed.add(id);
    const before = await db.findOneBy(Case, { id });
    if (before?.procedure === 'FIRST_INSTANCE' || before?.procedure === 'SECOND_INSTANCE')
      return before.procedure;
    id = before?.previousCaseId ?? null;
  }
  return null;
}

/** Only after the decision does it matter whether somebody sued. */
async function isSuedOver(db: EntityManager, { case: { id, procedure }, outcome }: Seat): Promise<boolean> {
  if (procedure !== 'RECONSIDERATION' || !outcome) return false;
  return db.existsBy(Case, { previousCaseId: id, procedure: 'FIRST_INSTANCE' });
}
