import { Injectable } from '@nestjs/common';
import { type Actor, mayAt } from '#people';
import { Transactions } from '#platform';
import { Seats } from '../record/seats';

/** An organ that can be seated in a case. */
export interface Candidate {
  id: number;
  name: string;
  /** Name of the organ above it. */
  above: string | null;
}

const MOST = 1000;

/** Which organs can be seated in a case: any of the installation, where the person may change a seat of it already. */
@Injectable()
export class CandidatesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
  ) {}

  /**
   * Those that sit in it, also where their registration was taken back, and those that have ended are left out. Who reads
   * the case through an organ below may seat the own organ alone.
   * @throws CaseNotFound
   */
  async of(actor: Actor, caseId: number): Promise<Candidate[]> {
    const db = this.transactions.reader;
    const seen = await this.seats.participationOf(db, actor, caseId);
    const anybody = mayAt(actor, 'cases.write', seen) && seen.withdrawnAt === null;
    const rows = await db.query<Candidate[]>(
      `SELECT o.id AS id, o.name AS name, a.name AS above FROM organs o LEFT JOIN organs a ON a.id = o.parentId
        WHERE o.endedAt IS NULL AND NOT EXISTS (SELECT 1 FROM participations p WHERE p.caseId = ? AND p.organId = o.id)
          ${anybody ? '' : 'AND o.id = ?'} ORDER BY o.path LIMIT ${MOST}`,
      [caseId, ...(anybody ? [] : [actor.organId])],
    );
    return rows.map((row) => ({ ...row }));
  }
}
