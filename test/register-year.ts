import { DataSource } from 'typeorm';
import { Appearance, Case, Dispute, Hearing, Participation } from '#casework';
import type { Day, DispositionCode } from '#law';
import type { Person, TestApp } from './app';
import { registered } from './registration';

/** So many cases that are alike in everything that a published number tells. */
export interface Alike {
  howMany: number;
  receivedOn: Day;
  /** Of a review organ; null where it never came to that. */
  acceptedOn?: Day | null;
  ended?: readonly [on: Day, disposition: DispositionCode, verdict: 'WON' | 'LOST' | 'NEUTRAL' | null];
  actType?: string;
  /** The organ that made the act and sits in the case as 被申请人. */
  respondentId?: number;
  /** Opened in court, with or without the leader. */
  heard?: readonly [on: Day, appeared: boolean];
}

/**
 * Registers one case of the seat and puts as many into the tables as were published: a year of an office is hundreds
 * of cases, and it is the counting that is asked for.
 */
export async function registerYear(
  app: TestApp,
  officer: Person,
  seat: { procedure: string; capacity: string; defendantForm?: string },
  rows: readonly Alike[],
): Promise<void> {
  const db = app.get(DataSource).manager;
  const [first] = rows;
  const { id } = await registered(officer, { ...seat, receivedOn: first?.receivedOn });
  const { id: _seat, ...modelSeat } = await db.findOneByOrFail(Participation, { caseId: id });
  const { id: _case, ...modelCase } = await db.findOneByOrFail(Case, { id });
  const { id: _dispute, ...modelDispute } = await db.findOneByOrFail(Dispute, { id: modelCase.disputeId });
  await db.delete(Participation, { caseId: id });

  for (const { howMany, actType = null, heard, respondentId, ...alike } of rows) {
    const dispute = await db.insert(Dispute, { ...modelDispute, actType });
    const disputeId = (dispute.identifiers[0] as { id: number }).id;
    const cases = await db.insert(Case, times(howMany, { ...modelCase, disputeId }));
    const caseIds = cases.identifiers.map((one) => (one as { id: number }).id);
    const own = caseIds.map((caseId) => ({ ...modelSeat, ...columnsOf(alike), caseId }));
    await db.insert(Participation, own);
    if (respondentId) {
      const beside = { organId: respondentId, capacity: 'RESPONDENT', stream: 'respondent' } as const;
      await db.insert(
        Participation,
        caseIds.map((caseId) => ({ ...modelSeat, ...columnsOf(alike), ...beside, caseId })),
      );
    }
    if (heard) await hear(app, caseIds, modelSeat.organId, heard);
  }
}

function columnsOf({
  receivedOn,
  acceptedOn = null,
  ended,
}: Pick<Alike, 'receivedOn' | 'acceptedOn' | 'ended'>) {
  const [closedOn = null, disposition = null, verdict = null] = ended ?? [];
  const status = closedOn === null ? ('OPEN' as const) : ('CLOSED' as const);
  return { receivedOn, acceptedOn, closedOn, disposition, verdict, status };
}

async function hear(
  app: TestApp,
  caseIds: readonly number[],
  organId: number,
  [on, appeared]: NonNullable<Alike['heard']>,
): Promise<void> {
  const db = app.get(DataSource).manager;
  const at = new Date(`${on}T09:00:00+08:00`);
  const hearings = await db.insert(
    Hearing,
    caseIds.map((caseId) => ({
      ...{ caseId, kind: 'TRIAL' as const, at, place: null, courtNotice: true },
      ...{ status: 'HELD' as const, recordedAt: at, version: 1 },
    })),
  );
  await db.insert(
    Appearance,
    hearings.identifiers.map((one) => ({
      ...{ hearingId: (one as { id: number }).id, organId, leaderName: null, leaderPost: null },
      ...{ leaderRank: appeared ? ('DEPUTY' as const) : null, spoke: false, proofSubmitted: false },
      ...{ status: appeared ? ('APPEARED' as const) : ('ABSENT' as const), recordedAt: at },
      absenceReason: appeared ? null : ('NONE' as const),
      version: 1,
    })),
  );
}

function times<T extends object>(howMany: number, row: T): T[] {
  return Array.from({ length: howMany }, () => ({ ...row }));
}
