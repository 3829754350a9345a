import type { LedgerField } from '../sheets/fields';
import type { LedgerCase } from './ledger-case';

/** What a registered case has of what a ledger can tell; null or false where it lacks it. */
export interface StandingCase {
  caseId: number;
  caseNoKey: string | null;
  authority: string | null;
  note: string | null;
  documentNo: string | null;
  actType: string | null;
  actMadeOn: string | null;
  field: string | null;
  cause: string | null;
  defendantForm: string | null;
  unitId: number | null;
  officerId: number | null;
  hasParties: boolean;
  hasOutcome: boolean;
}

/** In the order in which a case tells them. */
const FIELDS: readonly (readonly [LedgerField, keyof LedgerCase, keyof StandingCase])[] = [
  ['authority', 'authority', 'authority'],
  ['applicants', 'parties', 'hasParties'],
  ['actType', 'actType', 'actType'],
  ['documentNo', 'documentNo', 'documentNo'],
  ['actMadeOn', 'actMadeOn', 'actMadeOn'],
  ['field', 'field', 'field'],
  ['cause', 'cause', 'cause'],
  ['defendantForm', 'defendantForm', 'defendantForm'],
  ['officer', 'officer', 'officerId'],
  ['unit', 'unit', 'unitId'],
  ['outcome', 'disposition', 'hasOutcome'],
  ['note', 'note', 'note'],
];

/** The fields that a row tells and the case lacks. What is there is never written over. */
export function lackingOf(read: LedgerCase, standing: StandingCase): LedgerField[] {
  return FIELDS.filter(([field, told, has]) => {
    if (field === 'outcome' && !read.closedOn) return false;
    return isTold(read[told]) && !standing[has];
  }).map(([field]) => field);
}

function isTold(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
