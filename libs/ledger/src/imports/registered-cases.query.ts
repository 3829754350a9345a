import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Case, Participation, Party, STANDING } from '#casework';
import { Transactions } from '#platform';
import { KnownCases } from '../rows/duplicates';
import type { LedgerCase } from '../rows/ledger-case';

const AT_ONCE = 500;

/** The cases of the register that rows of a ledger may be. */
@Injectable()
export class RegisteredCasesQuery {
  constructor(private readonly transactions: Transactions) {}

  async among(organId: number, rows: readonly LedgerCase[]): Promise<KnownCases> {
    const known = new KnownCases();
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const part = rows.slice(from, from + AT_ONCE);
      await addThoseLike(this.transactions.reader, known, organId, part);
    }
    return known;
  }
}

async function addThoseLike(
  db: EntityManager,
  known: KnownCases,
  organId: number,
  rows: readonly LedgerCase[],
): Promise<void> {
  const keys = rows.flatMap(({ caseNoKey }) => caseNoKey ?? []);
  const days = [
    ...new Set(rows.flatMap(({ caseNoKey, receivedOn }) => (caseNoKey ? [] : (receivedOn ?? [])))),
  ];
  const numbered = keys.length > 0 ? await db.findBy(Case, { caseNoKey: In(keys) }) : [];
  const seats = await seatsOf(db, organId, { caseIds: numbered.map(({ id }) => id), days });
  const caseIds = In(seats.map(({ caseId }) => caseId));
  const [cases, parties] =
    seats.length === 0
      ? [[], []]
      : [
          await db.findBy(Case, { id: caseIds }),
          await db.find(Party, { where: { caseId: caseIds, role: 'APPLICANT' }, order: { id: 'DESC' } }),
        ];
  const caseOf = new Map(cases.map((one) => [one.id, one]));
  const applicantOf = new Map(parties.map((one) => [one.caseId, one.name]));
  for (const { caseId, receivedOn } of seats) {
    const { caseNoKey } = caseOf.get(caseId) as Case;
    known.add(caseId, { caseNoKey, receivedOn, applicant: applicantOf.get(caseId) ?? null });
  }
}

async function seatsOf(
  db: EntityManager,
  organId: number,
  { caseIds, days }: { caseIds: number[]; days: Participation['receivedOn'][] },
): Promise<Participation[]> {
  const where = [
    ...(caseIds.length > 0 ? [{ caseId: In(caseIds) }] : []),
    ...(days.length > 0 ? [{ receivedOn: In(days) }] : []),
  ].map((one) => ({ ...one, organId, ...STANDING }));
  return where.length === 0 ? [] : db.findBy(Participation, where);
}
