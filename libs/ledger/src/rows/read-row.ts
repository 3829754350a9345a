import {
  type Capacity,
  type CaseNo,
  CAUSE_LISTS,
  type Day,
  FIELD_LISTS,
  isAllowed,
  normaliseCaseNo,
  type Procedure,
  readCaseNo,
  type Result,
} from '#law';
import type { Column } from '../sheets/columns';
import type { SectionRow } from '../sheets/sections';
import { kindOf, readNames } from '../values/names';
import { isBlank } from '../values/plain';
import {
  readActType,
  readCapacity,
  readCoded,
  readDefendantForm,
  readProcedure,
  usualCapacity,
} from '../values/words';
import { Cells } from './cells';
import { daysOf } from './days-told';
import { endingOf } from './ending';
import { type LedgerCase, type Reason, REASONS } from './ledger-case';

/** What is known of all rows of a section. */
export interface Reading {
  columns: readonly Column[];
  year: number | null;
  /** In which the organ stands in the cases of the ledger; where a row's procedure does not know it, the usual one. */
  capacity: Capacity;
  /** Of rows that do not tell theirs. */
  procedure: Procedure | null;
  words: Readonly<Record<string, Result>>;
}

export interface ReadRow {
  case: LedgerCase;
  reasons: Reason[];
}

const LONGEST = { caseNo: 80, text: 100, name: 100, parties: 50, note: 2000 };

const IN_ORDER = Object.keys(REASONS) as Reason[];

/** Reads one row; what cannot be read is a reason, never an error. */
export function readRow({ cells, procedure: titled }: SectionRow, reading: Reading): ReadRow {
  const told = new Cells(reading.columns, cells);
  const reasons = new Set<Reason>();
  const number = numberOf(told.of('caseNo'), reasons);
  const procedure = procedureOf(told, number, titled) ?? reading.procedure ?? assumed(reading, reasons);
  const capacity = capacityOf(told.of('capacity'), procedure, reading);
  const days = daysOf(told, { ofSheet: reading.year, ofNumber: yearIn(number) }, reasons);
  const ending = endingOf(told, { procedure, capacity, days, words: reading.words }, reasons);
  const names = readNames(told.of('applicants'));
  const left = [...told.rest(), ...ending.left];
  if (names.count > names.names.length) left.unshift(`申请人（原告）：${told.of('applicants').trim()}`);
  return {
    case: {
      ...{ procedure, capacity, ...days, closedOn: ending.closedOn, servedOn: ending.servedOn },
      ...numbered(number),
      ...{ outcomeWord: ending.word, result: ending.result, disposition: ending.disposition },
      authority: told.text('authority', LONGEST.text),
      defendantForm: readDefendantForm(told.of('defendantForm')),
      parties: [
        ...partiesOf('APPLICANT', names.names),
        ...partiesOf('THIRD_PARTY', readNames(told.of('thirdParties')).names),
      ],
      partyCount: names.count,
      ...actOf(told, days.receivedOn),
      officer: told.text('officer', LONGEST.name),
      unit: told.text('unit', LONGEST.name),
      note: noteOf(told, left),
    },
    reasons: IN_ORDER.filter((reason) => reasons.has(reason)),
  };
}

function procedureOf(told: Cells, number: CaseNo | null, titled: Procedure | null): Procedure | null {
  return readProcedure(told.of('procedure')) ?? number?.procedure ?? titled;
}

function capacityOf(typed: string, procedure: Procedure, reading: Reading): Capacity {
  const open = [readCapacity(typed), reading.capacity].filter((one) => one !== null);
  return open.find((one) => isAllowed(procedure, one)) ?? usualCapacity(procedure);
}

function numbered(number: CaseNo | null): Pick<LedgerCase, 'caseNo' | 'caseNoKey'> {
  if (!number) return { caseNo: null, caseNoKey: null };
  return { caseNo: number.text.slice(0, LONGEST.caseNo), caseNoKey: number.key.slice(0, LONGEST.caseNo) };
}

function yearIn(number: CaseNo | null): number | null {
  return number?.year ?? null;
}

function numberOf(typed: string, reasons: Set<Reason>): CaseNo | null {
  if (isBlank(typed)) return null;
  const number = readCaseNo(typed);
  if (number.repaired) reasons.add('CASE_NO_REPAIRED');
  if (number.kind === 'UNKNOWN') reasons.add('CASE_NO_UNREADABLE');
  return number;
}

/** A respondent's and a review organ's cases are reconsiderations; a suit that tells nothing is taken for a first one. */
function assumed({ capacity }: Reading, reasons: Set<Reason>): Procedure {
  if (capacity === 'APPLICANT') return 'ENFORCEMENT_REVIEW';
  if (capacity !== 'DEFENDANT') return 'RECONSIDERATION';
  reasons.add('PROCEDURE_ASSUMED');
  return 'FIRST_INSTANCE';
}

function actOf(
  told: Cells,
  receivedOn: Day | null,
): Pick<LedgerCase, 'actType' | 'documentNo' | 'field' | 'cause'> {
  const documentNo = told.text('documentNo', LONGEST.text);
  const cause = told.text('cause', LONGEST.text);
  const typed = told.text('actType', 60) ?? cause;
  const type = typed && receivedOn ? readActType(typed, receivedOn) : typed;
  return {
    documentNo: documentNo && normaliseCaseNo(documentNo),
    cause: readCoded(CAUSE_LISTS, cause, receivedOn),
    field: readCoded(FIELD_LISTS, told.text('field', 60), receivedOn),
    // A cause that is no kind of act is only a cause.
    actType: told.text('actType', 60) !== null || type !== typed ? type : null,
  };
}

function partiesOf(role: 'APPLICANT' | 'THIRD_PARTY', names: readonly string[]): LedgerCase['parties'] {
  return names
    .slice(0, LONGEST.parties)
    .map((name) => ({ role, kind: kindOf(name), name: name.slice(0, LONGEST.name) }));
}

function noteOf(told: Cells, left: readonly string[]): string | null {
  const note = told.of('note').trim();
  const text = [...(note === '' ? [] : [note]), ...left].join('；');
  return text === '' ? null : text.slice(0, LONGEST.note);
}
