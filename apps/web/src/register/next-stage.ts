import { type Capacity, type DefendantForm, isAllowed, type Procedure, PROCEDURES, type Result } from '#law';
import type { Shown } from '../api/client';
import { EMPTY_REGISTRATION, type Part, type Registration } from './registration';

type CaseFile = Shown['CaseView'];

/**
 * The next stage with everything that both cases have in common; all of it can be changed.
 * @param procedure the stage that was asked for; left out, the one that usually follows.
 */
export function registrationFollowing(file: CaseFile, procedure = procedureAfter(file)): Registration {
  return {
    ...EMPTY_REGISTRATION,
    procedure,
    capacity: capacityIn(procedure, file.capacity),
    isNextStage: true,
    previous: { id: file.id, title: titleOf(file) },
    defendantForm: defendantFormAfter(file),
    appealedBy: file.events.find((event) => event.type === 'APPEAL_FILED')?.by ?? 'OTHER',
    ...partiesOf(file),
    act: textsOf(file.act),
    unitId: file.unitId,
    officerId: file.officerId,
    unfolded: partsTold(file),
  };
}

function partiesOf({ parties }: CaseFile) {
  const applicants = parties.filter(({ role }) => role === 'APPLICANT');
  const [kind = null, ...otherKinds] = new Set(applicants.map((applicant) => applicant.kind));
  return {
    applicants: applicants.map(({ name }) => name).join('、'),
    applicantKind: otherKinds.length === 0 ? kind : null,
    parties: parties
      .filter(({ role }) => role !== 'APPLICANT')
      .map((party, index) => ({ key: index + 1, role: party.role, kind: party.kind, name: party.name })),
  };
}

function textsOf({ type, documentNo, madeOn, field, cause }: CaseFile['act']): Registration['act'] {
  const known = { type, documentNo, madeOn, field, cause };
  const texts = Object.entries(known).map(([name, text]) => [name, text ?? '']);
  return Object.fromEntries(texts) as Registration['act'];
}

/** What is already known is shown. */
function partsTold({ parties, unitId, officerId }: CaseFile): Part[] {
  const told = {
    parties: parties.some(({ role }) => role === 'REPRESENTATIVE' || role === 'CO_DEFENDANT'),
    officer: unitId !== null || officerId !== null,
    thirdParties: parties.some(({ role }) => role === 'THIRD_PARTY'),
  };
  return (Object.keys(told) as (keyof typeof told)[]).filter((part) => told[part]);
}

/** 云川府复〔2026〕29号（行政复议） */
function titleOf({ caseNo, applicants, procedure }: CaseFile): string {
  return `${caseNo ?? applicants ?? '案号未登记'}（${PROCEDURES[procedure]}）`;
}

function procedureAfter({ procedure, outcome }: CaseFile): Procedure {
  if (outcome?.result === 'REMANDED') return 'FIRST_INSTANCE';
  switch (procedure) {
    case 'RECONSIDERATION':
      return 'FIRST_INSTANCE';
    case 'FIRST_INSTANCE':
      return 'SECOND_INSTANCE';
    case 'RETRIAL_REVIEW':
      return 'RETRIAL';
    default:
      return 'RETRIAL_REVIEW';
  }
}

function capacityIn(procedure: Procedure, before: Capacity): Capacity {
  return before === 'THIRD_PARTY' && isAllowed(procedure, before) ? before : 'DEFENDANT';
}

const UPHELD: readonly (Result | null)[] = ['MAINTAINED', 'DISMISSED'];
const ALTERED: readonly (Result | null)[] = ['REVOKED', 'CHANGED', 'CONFIRMED_ILLEGAL', 'CONFIRMED_INVALID'];

/** 复议维持的为共同被告，改变的复议机关单独为被告（行政诉讼法第二十六条第二款）. */
function defendantFormAfter({ procedure, capacity, defendantForm, outcome }: CaseFile): DefendantForm {
  if (procedure !== 'RECONSIDERATION') return defendantForm ?? 'DIRECT';
  const result = outcome?.result ?? null;
  if (UPHELD.includes(result)) return 'CO_DEFENDANT';
  return capacity === 'REVIEW_ORGAN' || ALTERED.includes(result) ? 'REVIEW_ORGAN_ALONE' : 'DIRECT';
}
