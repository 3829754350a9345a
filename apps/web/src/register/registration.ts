import type { Appellant, Capacity, DefendantForm, PartyKind, PartyRole, Procedure } from '#law';
import { type EventValues, newEventValues } from '../case/events/event-values';

/** What unfolds below the five fields. */
export const PARTS = {
  parties: '当事人与代理人',
  officer: '承办机构、承办人',
  act: '行政行为与案由',
  thirdParties: '第三人',
  events: '已发生的程序事项',
  note: '备注',
} as const;
export type Part = keyof typeof PARTS;

/** 登记 as it stands on the page: everything as it was typed, so that it can be kept and shown again. */
export interface Registration {
  procedure: Procedure;
  capacity: Capacity;
  /** 下一审级: the tab on which the earlier case is asked for. */
  isNextStage: boolean;
  previous: PreviousCase | null;
  defendantForm: DefendantForm;
  appealedBy: Appellant;
  caseNo: string;
  receivedOn: string;
  /** One or several, with 、 between them. */
  applicants: string;
  /** Null takes what their names say. */
  applicantKind: PartyKind | null;
  authority: string;
  /** With an earlier case its act, which is this case's too. */
  act: Record<'type' | 'documentNo' | 'madeOn' | 'field' | 'cause', string>;
  parties: readonly PartyRow[];
  unitId: number | null;
  officerId: number | null;
  events: readonly EventRow[];
  note: string;
  unfolded: readonly Part[];
}

/** The earlier case of the dispute, as far as it is shown here. */
export interface PreviousCase {
  id: number;
  title: string;
}

export interface PartyRow {
  key: number;
  role: PartyRole;
  /** Null takes what the name says. */
  kind: PartyKind | null;
  name: string;
}

export type EventRow = EventValues & { key: number };

export const EMPTY_REGISTRATION: Registration = {
  procedure: 'RECONSIDERATION',
  capacity: 'RESPONDENT',
  isNextStage: false,
  previous: null,
  defendantForm: 'DIRECT',
  appealedBy: 'OTHER',
  caseNo: '',
  receivedOn: '',
  applicants: '',
  applicantKind: null,
  authority: '',
  act: { type: '', documentNo: '', madeOn: '', field: '', cause: '' },
  parties: [],
  unitId: null,
  officerId: null,
  events: [],
  note: '',
  unfolded: [],
};

/** For the next row of a list. */
function nextKey(rows: readonly { key: number }[]): number {
  return Math.max(0, ...rows.map(({ key }) => key)) + 1;
}

/** What the next notice of the pile has in common with this one. */
export function registrationAfter(form: Registration): Registration {
  const { procedure, capacity, isNextStage, authority, unitId, officerId } = form;
  const unfolded = form.unfolded.filter((part) => part === 'officer');
  return { ...EMPTY_REGISTRATION, procedure, capacity, isNextStage, authority, unitId, officerId, unfolded };
}

export function newParty(parties: readonly PartyRow[], role: PartyRole): PartyRow {
  return { key: nextKey(parties), role, kind: null, name: '' };
}

export function newEvent(events: readonly EventRow[]): EventRow {
  return { ...newEventValues('', {}), key: nextKey(events) };
}
