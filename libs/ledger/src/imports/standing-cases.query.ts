import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Case, Dispute, Outcome, Participation, Party, STANDING } from '#casework';
import { Transactions } from '#platform';
import type { StandingCase } from '../rows/lacking';

const AT_ONCE = 500;

/** What the cases that rows of a ledger are have already, as it is now. */
@Injectable()
export class StandingCasesQuery {
  constructor(private readonly transactions: Transactions) {}

  /** By their ids; those of the organ that stand. */
  async of(organId: number, ids: readonly number[]): Promise<Map<number, StandingCase>> {
    const found = new Map<number, StandingCase>();
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      for (const one of await this.part(organId, ids.slice(from, from + AT_ONCE))) found.set(one.caseId, one);
    }
    return found;
  }

  private async part(organId: number, ids: readonly number[]): Promise<StandingCase[]> {
    const { reader } = this.transactions;
    const caseId = In([...ids]);
    const seats = await reader.findBy(Participation, { caseId, organId, ...STANDING });
    const cases = await reader.findBy(Case, { id: caseId });
    const disputes = await reader.findBy(Dispute, { id: In(cases.map(({ disputeId }) => disputeId)) });
    const parties = await reader.find(Party, {
      where: { caseId, role: 'APPLICANT' },
      select: { caseId: true },
    });
    const outcomes = await reader.find(Outcome, { where: { caseId }, select: { caseId: true } });
    const withParties = new Set(parties.map((one) => one.caseId));
    const withOutcome = new Set(outcomes.map((one) => one.caseId));
    const disputeOf = new Map(disputes.map((one) => [one.id, one]));
    return cases.flatMap((one) => {
      const seat = seats.find((seated) => seated.caseId === one.id);
      const act = disputeOf.get(one.disputeId);
      if (!seat || !act) return [];
      const { caseNoKey, authority, note } = one;
      const { documentNo, actType, actMadeOn, field, cause } = act;
      const { defendantForm, unitId, officerId } = seat;
      return {
        ...{ caseId: one.id, caseNoKey, authority, note, documentNo, actType, actMadeOn, field, cause },
        ...{ defendantForm, unitId, officerId },
        ...{ hasParties: withParties.has(one.id), hasOutcome: withOutcome.has(one.id) },
      };
    });
  }
}
