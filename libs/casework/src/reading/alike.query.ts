import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, OrgansService } from '#people';
import { Transactions } from '#platform';
import type { RegisteredCase } from '../cases/cases.service';
import { asSeen } from '../finding/as-seen';
import type { Case } from '../record/case.entity';
import type { Participation } from '../record/participation.entity';
import { Party } from '../record/party.entity';
import { STANDS } from '../record/withdrawal';

/** What tells a person whether it is the same case. */
export type AlikeCase = Pick<Case, 'id' | 'caseNo' | 'applicants'> & Pick<Participation, 'receivedOn'>;

const MOST = 5;
/** Of one procedure and day in one organ. */
const MOST_OF_A_DAY = 200;

/** 可能重复: those in view with the number of a case just registered; without a number, of the same person, kind and day. */
@Injectable()
export class AlikeQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
  ) {}

  /** Asked once the case is stored: of several that are registered at once, all but the first are told. */
  async to(actor: Actor, { seat, parties }: RegisteredCase): Promise<AlikeCase[]> {
    const { case: of, participation } = seat;
    if (of.caseNoKey !== null) return this.found(actor, of.id, 'c.caseNoKey = ?', [of.caseNoKey], MOST);
    const names = new Set(applicantsIn(parties));
    if (names.size === 0) return [];
    const [sameDay, values] = [
      'p.receivedOn = ? AND c.procedure = ?',
      [participation.receivedOn, of.procedure],
    ];
    const beside = await this.found(actor, of.id, sameDay, values, MOST_OF_A_DAY);
    const caseId = In(beside.map(({ id }) => id));
    const theirs = await this.transactions.reader.find(Party, { where: { caseId, role: 'APPLICANT' } });
    const alike = new Set(theirs.filter(({ name }) => names.has(asSeen(name))).map((party) => party.caseId));
    return beside.filter(({ id }) => alike.has(id)).slice(0, MOST);
  }

  private async found(
    actor: Actor,
    id: number,
    condition: string,
    values: readonly unknown[],
    most: number,
  ): Promise<AlikeCase[]> {
    const seen = (await this.organs.viewOf(actor)).where('p');
    return this.transactions.reader.query<AlikeCase[]>(
      `SELECT c.id AS id, c.caseNo AS caseNo, c.applicants AS applicants, MIN(p.receivedOn) AS receivedOn
        FROM cases c JOIN participations p ON p.caseId = c.id
        WHERE ${condition} AND c.id <> ? AND ${STANDS} AND ${seen.sql}
        GROUP BY c.id, c.caseNo, c.applicants ORDER BY c.id LIMIT ${most}`,
      [...values, id, ...seen.values],
    );
  }
}

function applicantsIn(parties: RegisteredCase['parties']): string[] {
  return parties.filter(({ role }) => role === 'APPLICANT').map(({ name }) => asSeen(name));
}
