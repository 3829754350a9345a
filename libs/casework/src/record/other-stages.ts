import type { EntityManager } from 'typeorm';
import {
  asksTheCaseBefore,
  type CaseFacts,
  type Day,
  type Ending,
  type LaterStage,
  type Procedure,
  usualVerdict,
  type Verdict,
  type VerdictSetting,
} from '#law';
import { type Case } from './case.entity';
import { casesBefore } from './chain';
import { Participation } from './participation.entity';
import type { Seat } from './seat';
import { ANY_STANDS, STANDING } from './withdrawal';

/** What the law needs to know of the other cases of the dispute. */
export interface OtherStages extends Required<
  Pick<CaseFacts, 'judgmentInForce' | 'isSuedOver' | 'laterStages'>
> {
  /** The organ's part in the case before, where the outcome of this one leaves the verdict to it. */
  before: VerdictSetting['before'];
}

export async function otherStagesOf(db: EntityManager, seat: Seat): Promise<OtherStages> {
  return {
    before: await partBefore(db, seat),
    judgmentInForce: await judgmentInForce(db, seat.case),
    isSuedOver: await isSuedOver(db, seat),
    laterStages: await laterStages(db, seat),
  };
}

/** The verdict as the register has it: chosen by staff, else what the disposition means after the case before. */
export function verdictIn(seat: Seat, others: OtherStages): Verdict | null {
  const verdict = settledVerdict(seat, others);
  return verdict === 'ASKED' ? 'NEUTRAL' : verdict;
}

/** Null also where somebody has still to say it. */
export function knownVerdictIn(seat: Seat, others: OtherStages): Verdict | null {
  const verdict = settledVerdict(seat, others);
  return verdict === 'ASKED' ? null : verdict;
}

/** 改判 of which nobody has said for whom. */
export function isVerdictAsked(seat: Seat, others: OtherStages): boolean {
  return settledVerdict(seat, others) === 'ASKED';
}

function settledVerdict(seat: Seat, { before }: OtherStages): Verdict | 'ASKED' | null {
  const { outcome, orders, participation } = seat;
  if (!outcome) return null;
  const { capacity, defendantForm, chosenVerdict } = participation;
  const usual = usualVerdict(outcome.disposition, { capacity, defendantForm, before, orders });
  return usual === null ? null : (chosenVerdict ?? usual);
}

async function partBefore(db: EntityManager, seat: Seat): Promise<OtherStages['before']> {
  const { previousCaseId } = seat.case;
  if (!seat.outcome || !previousCaseId || !asksTheCaseBefore(seat.outcome.disposition)) return null;
  const { organId } = seat.participation;
  return db.findOneBy(Participation, { caseId: previousCaseId, organId, ...STANDING });
}

/** 再审: the trial behind the review of the application; null where it is not in the register. */
async function judgmentInForce(db: EntityManager, of: Case): Promise<OtherStages['judgmentInForce']> {
  if (of.procedure !== 'RETRIAL') return null;
  for (const { procedure } of await casesBefore(db, of)) {
    if (procedure === 'FIRST_INSTANCE' || procedure === 'SECOND_INSTANCE') return procedure;
  }
  return null;
}

/** Only after the decision does it matter whether somebody sued. */
async function isSuedOver(db: EntityManager, { case: { id, procedure }, outcome }: Seat): Promise<boolean> {
  if (procedure !== 'RECONSIDERATION' || !outcome) return false;
  const suits = await db.query<object[]>(
    `SELECT 1 AS found FROM cases c WHERE c.previousCaseId = ? AND c.procedure = 'FIRST_INSTANCE' AND ${ANY_STANDS} LIMIT 1`,
    [id],
  );
  return suits.length > 0;
}

interface StageRow {
  id: number;
  previousCaseId: number | null;
  procedure: Procedure;
  disposition: Ending | null;
  endedOn: Day | null;
}

/**
 * The cases that go back to this one. A first instance after a remand begins a chain of its own, so that what comes after it
 * says nothing of this judgment. Only once a case has ended does it matter.
 */
async function laterStages(
  db: EntityManager,
  { case: of, participation, outcome }: Seat,
): Promise<LaterStage[]> {
  if (!outcome || of.procedure === 'ENFORCEMENT_REVIEW') return [];
  const rows = await db.query<StageRow[]>(
    `SELECT c.id AS id, c.previousCaseId AS previousCaseId, c.procedure AS "procedure", o.disposition AS disposition,
        COALESCE(p.servedOn, (SELECT MAX(s.servedOn) FROM participations s WHERE s.caseId = c.id), o.madeOn) AS endedOn
      FROM cases c LEFT JOIN outcomes o ON o.caseId = c.id
        LEFT JOIN participations p ON p.caseId = c.id AND p.organId = ? WHERE c.disputeId = ? AND ${ANY_STANDS} ORDER BY c.id`,
    [participation.organId, of.disputeId],
  );
  return after(of.id, of.procedure, rows, new Set([of.id]));
}

function after(id: number, from: Procedure, rows: readonly StageRow[], passed: Set<number>): LaterStage[] {
  return rows
    .filter((row) => row.previousCaseId === id && !passed.has(row.id))
    .filter(({ procedure }) => procedure !== 'FIRST_INSTANCE' || from === 'RECONSIDERATION')
    .flatMap((row) => {
      passed.add(row.id);
      const { procedure, disposition, endedOn } = row;
      return [{ procedure, disposition, endedOn }, ...after(row.id, procedure, rows, passed)];
    });
}
