import type { CaseList, CaseListItem, HistoryEntry } from '#casework';
import {
  APPEARANCE_STATUSES,
  CAPACITIES,
  type DispositionCode,
  PROCEDURES,
  type Result,
  RESULTS,
  VERDICTS,
} from '#law';
import { Shown, ShownMap } from '../http/shown';
import { CASE_STATUSES } from './case.view';

const nullable = true;
const list = true;

class CaseListItemView implements CaseListItem {
  @Shown('number') id: number;
  /** Of whose seat it tells: a case of several organs in view is listed once for each. */
  @Shown('number') seatId: number;
  @Shown('number') version: number;
  @Shown(PROCEDURES) procedure: CaseListItem['procedure'];
  @Shown(CAPACITIES) capacity: CaseListItem['capacity'];
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('text', { nullable }) authority: string | null;
  @Shown('text', { nullable }) applicants: string | null;
  @Shown('text', { nullable }) actType: string | null;
  @Shown('text', { nullable }) documentNo: string | null;
  @Shown('text', { nullable }) cause: string | null;
  @Shown('day') receivedOn: CaseListItem['receivedOn'];
  @Shown(CASE_STATUSES) status: CaseListItem['status'];
  @Shown('day', { nullable }) closedOn: CaseListItem['closedOn'];
  @Shown('text', { nullable }) disposition: DispositionCode | Result | null;
  @Shown('text', { nullable }) dispositionName: string | null;
  @Shown(RESULTS, { nullable }) result: CaseListItem['result'];
  @Shown(VERDICTS, { nullable }) verdict: CaseListItem['verdict'];
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  @Shown('number', { nullable }) officerId: number | null;
  @Shown('text', { nullable }) officerName: string | null;
  @Shown('day', { nullable }) nextDue: CaseListItem['nextDue'];
  @Shown('text', { nullable }) nextDeadline: string | null;
  @Shown('instant', { nullable }) nextHearingAt: string | null;
  @Shown(APPEARANCE_STATUSES, { nullable }) nextAppearance: CaseListItem['nextAppearance'];
}

export class CaseListView implements CaseList {
  @Shown(() => CaseListItemView, { list }) items: CaseListItemView[];
  @Shown('text', { nullable }) nextCursor: string | null;
  @Shown('number') total: number;
}

export class HistoryEntryView implements HistoryEntry {
  @Shown('number') id: number;
  @Shown('instant') at: string;
  @Shown('text') userName: string;
  @Shown('text') deedId: string;
  @Shown('text') kind: HistoryEntry['kind'];
  @Shown('number') recordId: number;
  @Shown('text', { nullable }) recordKey: string | null;
  @Shown('number', { nullable }) participationId: number | null;
  @Shown('text', { nullable }) name: string | null;
  @Shown('text') action: HistoryEntry['action'];
  @ShownMap('any') changes: HistoryEntry['changes'];
  @Shown('text', { nullable }) reason: string | null;
}
