import type { Day } from '#law';
import { LOCAL_STATES, type LocalTally } from '#statistics';
import { DEADLINE_STATUSES } from '../cases/deadline.view';
import { Shown } from '../http/shown';

type LocalDutyFile = LocalTally['duties'][number];
const nullable = true;
const list = true;

class LocalDutyView implements LocalDutyFile {
  @Shown('text') periodId: string;
  @Shown('text') name: string;
  @Shown('day') due: Day;
  @Shown(DEADLINE_STATUSES) status: LocalDutyFile['status'];
  @Shown('day', { nullable }) metOn: Day | null;
  /** Null of the office itself. */
  @Shown('number', { nullable }) caseId: number | null;
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('day', { nullable }) periodEnd: Day | null;
  @Shown('text') organName: string;
  @Shown(LOCAL_STATES) state: LocalDutyFile['state'];
}

/** 地方规定: what fell due, done in time, late and open, as it stands today. */
export class LocalTallyView implements LocalTally {
  @Shown('text') periodId: string;
  @Shown('text') name: string;
  @Shown('number') due: number;
  @Shown('number') inTime: number;
  @Shown('number') late: number;
  @Shown('number') open: number;
  @Shown('text') rate: string;
  @Shown(() => LocalDutyView, { list }) duties: LocalDutyView[];
}
