import { type EntityManager, In } from 'typeorm';
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
import type { Case } from './case.entity';
import { Participation } from './participation.entity';
import type { Seat } from './seat';
import { indexOf, marksFor } from './seat-rows';
import { STANDING } from './withdrawal';

/** What the law needs to know of the other cases of the dispute. */
export interface OtherStages extends Required<
  Pick<CaseFacts, 'judgmentInForce' | 'isSuedOver' | 'laterStages'>
> {
  /** The organ's part in the case before, where the outcome of this one leaves the verdict to it. */
  before: VerdictSetting['before'];
}

export async function otherStagesOf(db: EntityManager, seat: Seat): Promise<OtherStages> {
  return (await otherStagesAmong(db, [seat]))(seat);
}

/** Of any number of seats, with two questions at most. */
export async function otherStagesAmong(
  db: EntityManager,
  seats: readonly Seat[],
): Promise<(seat: Seat) => OtherStages> {
  const partBefore = await partsBefore(db, seats);
  const rowsOf = indexOf(await stageRows(db, seats.filter(asksForStages)), 'disputeId');
  return (seat) => {
    const rows = asksForStages(seat) ? rowsOf(seat.case.disputeId) : [];
    return {
      before: partBefore(seat),
      judgmentInForce: judgmentInForce(seat.case, rows),
      isSuedOver: isSuedOver(seat, rows),
      laterStages: laterStages(seat, rows),
    };
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

async function partsBefore(
  db: EntityManager,
  seats: readonly Seat[],
): Promise<(seat: Seat) => OtherStages['before']> {
  const asked = seats.map(caseAskedBefore).filter((id) => id !== null);
  const found = asked.length > 0 ? await db.findBy(Participation, { caseId: In(asked), ...STANDING }) : [];
  const partsOf = indexOf(found, 'caseId');
  return (seat) => {
    const id = caseAskedBefore(seat);
    const { organId } = seat.participation;
    return (id !== null && partsOf(id).find((part) => part.organId === organId)) || null;
  };
}

function caseAskedBefore({ case: of, outcome }: Seat): number | null {
  return outcome && asksTheCaseBefore(outcome.disposition) ? of.previousCaseId : null;
}

/** Only once a case has ended does it matter what came after it; a retrial looks back. */
function asksForStages({ case: { procedure }, outcome }: Seat): boolean {
  return procedure === 'RETRIAL' || (outcome !== null && procedure !== 'ENFORCEMENT_REVIEW');
}

/** A case of a dispute, once for each organ that sits in it. */
interface StageRow {
  disputeId: number;
  id: number;
  previousCaseId: number | null;
  procedure: Procedure;
  disposition: Ending | null;
  madeOn: Day | null;
  organId: number;
  servedOn: Day | null;
  withdrawnAt: unknown;
}

async function stageRows(db: EntityManager, seats: readonly Seat[]): Promise<StageRow[]> {
  if (seats.length === 0) return [];
  const disputes = [...new Set(seats.map((seat) => seat.case.disputeId))];
  return db.query<StageRow[]>(
    `SELECT c.disputeId AS disputeId, c.id AS id, c.previousCaseId AS previousCaseId, c.procedure AS "procedure",
        o.disposition AS disposition, o.madeOn AS madeOn, p.organId AS organId, p.servedOn AS servedOn,
        p.withdrawnAt AS withdrawnAt
      FROM cases c JOIN participations p ON p.caseId = c.id LEFT JOIN outcomes o ON o.caseId = c.id
      WHERE c.disputeId IN (${marksFor(disputes)}) ORDER BY c.id, p.id`,
    disputes,
  );
}

/** 再审: the trial behind the review of the application; null where it is not in the register. */
function judgmentInForce(of: Case, rows: readonly StageRow[]): OtherStages['judgmentInForce'] {
  if (of.procedure !== 'RETRIAL') return null;
  const passed = new Set([of.id]);
  for (let id = of.previousCaseId; id !== null && !passed.has(id);) {
    passed.add(id);
    const before = rows.find((row) => row.id === id);
    if (before?.procedure === 'FIRST_INSTANCE' || before?.procedure === 'SECOND_INSTANCE')
      return before.procedure;
    id = before?.previousCaseId ?? null;
  }
  return null;
}

/** Only after the decision does it matter whether somebody sued. */
function isSuedOver({ case: { id, procedure }, outcome }: Seat, rows: readonly StageRow[]): boolean {
  if (procedure !== 'RECONSIDERATION' || !outcome) return false;
  return rows.some(
    (row) => row.previousCaseId === id && row.procedure === 'FIRST_INSTANCE' && row.withdrawnAt === null,
  );
}

/**
 * The cases that go back to this one. A first instance after a remand begins a chain of its own, so that what comes after it
 * says nothing of this judgment. A case from which every organ withdrew is no stage.
 */
function laterStages({ case: of, participation, outcome }: Seat, rows: readonly StageRow[]): LaterStage[] {
  if (!outcome) return [];
  const standing = new Set(rows.filter((row) => row.withdrawnAt === null).map(({ id }) => id));
  const seatsOf = indexOf(
    rows.filter(({ id }) => standing.has(id)),
    'id',
  );
  const stages = [...standing].map((id) => stageIn(seatsOf(id), participation.organId));
  return after(of.id, of.procedure, stages, new Set([of.id]));
}

type Stage = LaterStage & Pick<StageRow, 'id' | 'previousCaseId'>;

/** It ended for the organ with the service on it, else on whom it was served last, else with the document. */
function stageIn(seats: readonly StageRow[], organId: number): Stage {
  const { id, previousCaseId, procedure, disposition, madeOn } = seats[0] as StageRow;
  const own = seats.find((seat) => seat.organId === organId)?.servedOn ?? null;
  const last = seats.reduce<Day | null>((latest, { servedOn }) => later(latest, servedOn), null);
  return { id, previousCaseId, procedure, disposition, endedOn: own ?? last ?? madeOn };
}

function later(one: Day | null, other: Day | null): Day | null {
  return (one ?? '') > (other ?? '') ? one : other;
}

function after(id: number, from: Procedure, stages: readonly Stage[], passed: Set<number>): LaterStage[] {
  return stages
    .filter((stage) => stage.previousCaseId === id && !passed.has(stage.id))
    .filter(({ procedure }) => procedure !== 'FIRST_INSTANCE' || from === 'RECONSIDERATION')
    .flatMap((stage) => {
      passed.add(stage.id);
      const { procedure, disposition, endedOn } = stage;
      return [{ procedure, disposition, endedOn }, ...after(stage.id, procedure, stages, passed)];
    });
}
