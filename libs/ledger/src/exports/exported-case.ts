import type { CaseListItem } from '#casework';
import {
  ACT_TYPE_LISTS,
  CAPACITIES,
  CAUSE_LISTS,
  type CodeList,
  type Day,
  DEFENDANT_FORMS,
  type DefendantForm,
  FIELD_LISTS,
  findCode,
  PROCEDURES,
  RESULTS,
} from '#law';
import { LEDGER_FIELDS, type LedgerField } from '../sheets/fields';

/** A seat as a ledger tells of it. */
export interface ExportedCase extends Omit<CaseListItem, 'applicants'> {
  applicants: string[];
  thirdParties: string[];
  actMadeOn: Day | null;
  field: string | null;
  note: string | null;
  acceptedOn: Day | null;
  servedOn: Day | null;
  defendantForm: DefendantForm | null;
  unitName: string | null;
}

/** Of a kind that a spreadsheet can sort and count; null where nothing stands. */
export type ExportedCell = { text: string } | { day: Day } | { number: number } | null;

export interface ExportedColumn {
  heading: string;
  /** Characters of a Chinese text. */
  width: number;
  of: (exported: ExportedCase, at: number) => ExportedCell;
}

const STATES = { OPEN: '未结', SUSPENDED: '中止', CLOSED: '已结' } as const;

type Told = readonly [LedgerField, number, (exported: ExportedCase) => ExportedCell];

const BEGIN: readonly Told[] = [
  ['caseNo', 14, ({ caseNo }) => text(caseNo)],
  ['procedure', 6, ({ procedure }) => text(PROCEDURES[procedure])],
  ['capacity', 6, ({ capacity }) => text(CAPACITIES[capacity])],
  ['authority', 14, ({ authority }) => text(authority)],
  ['applicants', 12, ({ applicants }) => text(applicants.join('、'))],
  ['thirdParties', 10, ({ thirdParties }) => text(thirdParties.join('、'))],
  ['receivedOn', 7, ({ receivedOn }) => day(receivedOn)],
  ['acceptedOn', 7, ({ acceptedOn }) => day(acceptedOn)],
  ['actType', 8, ({ actType }) => text(named(ACT_TYPE_LISTS, actType))],
  ['documentNo', 14, ({ documentNo }) => text(documentNo)],
  ['actMadeOn', 7, ({ actMadeOn }) => day(actMadeOn)],
  ['field', 8, ({ field }) => text(named(FIELD_LISTS, field))],
  ['cause', 10, ({ cause }) => text(named(CAUSE_LISTS, cause))],
  ['defendantForm', 8, ({ defendantForm }) => text(defendantForm && DEFENDANT_FORMS[defendantForm])],
];

const END: readonly Told[] = [
  ['outcome', 12, ({ dispositionName, result }) => text(dispositionName ?? (result && RESULTS[result]))],
  ['closedOn', 7, ({ closedOn }) => day(closedOn)],
  ['servedOn', 7, ({ servedOn }) => day(servedOn)],
  ['unit', 8, ({ unitName }) => text(unitName)],
  ['officer', 6, ({ officerName }) => text(officerName)],
  ['note', 20, ({ note }) => text(note)],
];

/** What an import of the file leaves aside. */
const NUMBER: ExportedColumn = { heading: '序号', width: 4, of: (_, at) => ({ number: at + 1 }) };
const STATE: ExportedColumn = { heading: '登记状态', width: 5, of: ({ status }) => text(STATES[status]) };
const ORGAN: ExportedColumn = { heading: '参加机关', width: 12, of: ({ organName }) => text(organName) };

/** @param ofSeveral whether the cases are those of more than one organ. */
export function exportedColumns(ofSeveral: boolean): ExportedColumn[] {
  return [NUMBER, ...(ofSeveral ? [ORGAN] : []), ...BEGIN.map(columnOf), STATE, ...END.map(columnOf)];
}

function columnOf([field, width, of]: Told): ExportedColumn {
  return { heading: LEDGER_FIELDS[field], width, of };
}

function named(lists: readonly CodeList[], code: string | null): string | null {
  return code && (findCode(lists, code)?.name ?? code);
}

function text(value: string | null): ExportedCell {
  return value ? { text: value } : null;
}

function day(value: Day | null): ExportedCell {
  return value && { day: value };
}
