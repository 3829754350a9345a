import type { LedgerCase } from './ledger-case';

/** Where a case stands that may be the same: the row of the ledger, or the id of a registered case. */
interface Known {
  at: number;
  case: Compared;
}

type Compared = Pick<LedgerCase, 'caseNoKey' | 'receivedOn'> & { applicant: string | null };

export interface Match {
  kind: 'SAME' | 'CLASH';
  at: number;
}

/**
 * Cases by number and by applicant and day: the same number of the same applicant or day is the same case, of another it
 * is a number used twice; without numbers the same applicant on the same day is the same case.
 */
export class KnownCases {
  private readonly byNumber = new Map<string, Known[]>();
  private readonly byApplicant = new Map<string, Known[]>();

  add(at: number, of: Compared): void {
    const known = { at, case: of };
    if (of.caseNoKey) push(this.byNumber, of.caseNoKey, known);
    const key = applicantKey(of);
    if (key) push(this.byApplicant, key, known);
  }

  matchOf(of: Compared): Match | null {
    const [numbered] = of.caseNoKey ? (this.byNumber.get(of.caseNoKey) ?? []) : [];
    if (numbered) {
      const known = this.byNumber.get(of.caseNoKey ?? '') ?? [];
      const same = known.find((one) => isSame(one.case, of));
      return same ? { kind: 'SAME', at: same.at } : { kind: 'CLASH', at: numbered.at };
    }
    const alike = this.byApplicant.get(applicantKey(of) ?? '') ?? [];
    const same = alike.find((one) => one.case.caseNoKey === null || of.caseNoKey === null);
    return same ? { kind: 'SAME', at: same.at } : null;
  }
}

export function comparedOf({ caseNoKey, receivedOn, parties }: LedgerCase): Compared {
  const applicant = parties.find(({ role }) => role === 'APPLICANT')?.name ?? null;
  return { caseNoKey, receivedOn, applicant };
}

function isSame(one: Compared, other: Compared): boolean {
  if (one.applicant === null || other.applicant === null) return true;
  return (
    one.applicant === other.applicant || (one.receivedOn !== null && one.receivedOn === other.receivedOn)
  );
}

function applicantKey({ applicant, receivedOn }: Compared): string | null {
  return applicant && receivedOn ? `${receivedOn} ${applicant}` : null;
}

function push(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key);
  if (list) list.push(known);
  else map.set(key, [known]);
}
