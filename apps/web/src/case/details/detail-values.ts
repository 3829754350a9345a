import type { Appellant, Day, DefendantForm, PartyKind, PartyRole } from '#law';
import type { Shown } from '../../api/client';
import type { CaseFile } from '../record/case-facts';

export interface PartyValues {
  role: PartyRole;
  kind: PartyKind;
  name: string;
}

/** What was registered of a case, as the form holds it. */
export interface DetailValues {
  caseNo: string;
  authority: string;
  defendantForm: DefendantForm | null;
  appealedBy: Appellant | null;
  receivedOn: string;
  parties: PartyValues[];
  actType: string;
  documentNo: string;
  actMadeOn: string;
  field: string;
  cause: string;
  reviewFirst: boolean;
  unitId: number | null;
  officerId: number | null;
  note: string;
  /** Why a date is changed. */
  reason: string;
}

export function detailValuesOf(file: CaseFile): DetailValues {
  const { act, parties, defendantForm, appealedBy, receivedOn, unitId, officerId } = file;
  return {
    caseNo: file.caseNo ?? '',
    authority: file.authority ?? '',
    ...{ defendantForm, appealedBy, receivedOn, unitId, officerId },
    parties: parties.map(({ role, kind, name }) => ({ role, kind, name })),
    actType: act.type ?? '',
    documentNo: act.documentNo ?? '',
    actMadeOn: act.madeOn ?? '',
    field: act.field ?? '',
    cause: act.cause ?? '',
    reviewFirst: act.reviewFirst,
    note: file.note ?? '',
    reason: '',
  };
}

type EditRequest = Shown['EditCaseRequest'];

/** Only what differs from what the form began with: the rest may have been changed by others meanwhile. */
export function changesIn(values: DetailValues, before: DetailValues, version: number): EditRequest {
  return {
    ...changedText(values, before),
    ...changedChoices(values, before),
    ...(differs(values, before, 'receivedOn') ? { receivedOn: values.receivedOn as Day } : {}),
    ...(differs(values, before, 'parties') ? { parties: values.parties } : {}),
    ...(ACT_FIELDS.some((field) => differs(values, before, field)) ? { act: actOf(values) } : {}),
    ...(values.reason.trim() === '' ? {} : { reason: values.reason }),
    version,
  };
}

/** A date that was known and is another one now must be explained. */
export function needsReason(values: DetailValues, before: DetailValues): boolean {
  return (
    differs(values, before, 'receivedOn') || (before.actMadeOn !== '' && differs(values, before, 'actMadeOn'))
  );
}

const ACT_FIELDS = ['actType', 'documentNo', 'actMadeOn', 'field', 'cause', 'reviewFirst'] as const;
const TEXTS = ['caseNo', 'authority', 'note'] as const;
const CHOICES = ['defendantForm', 'appealedBy', 'unitId', 'officerId'] as const;

function changedText(values: DetailValues, before: DetailValues): Partial<EditRequest> {
  const changed = TEXTS.filter((field) => differs(values, before, field));
  return Object.fromEntries(changed.map((field) => [field, values[field] || null]));
}

function changedChoices(values: DetailValues, before: DetailValues): Partial<EditRequest> {
  const changed = CHOICES.filter((field) => differs(values, before, field));
  return Object.fromEntries(changed.map((field) => [field, values[field]]));
}

function actOf(values: DetailValues): EditRequest['act'] {
  const { actType, documentNo, actMadeOn, field, cause, reviewFirst } = values;
  return {
    type: actType || null,
    documentNo: documentNo || null,
    madeOn: (actMadeOn || null) as Day | null,
    field: field || null,
    cause: cause || null,
    reviewFirst,
  };
}

function differs(values: DetailValues, before: DetailValues, field: keyof DetailValues): boolean {
  return JSON.stringify(values[field]) !== JSON.stringify(before[field]);
}
