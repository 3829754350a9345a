import {
  type Capacity,
  type Day,
  findDisposition,
  resultOf,
  type Procedure,
  type Result,
  type DispositionCode,
} from '#law';
import type { CaseStatus } from '../record/participation.entity';

/** A case beside this one in the same dispute: 复议 → 一审 → 二审 → 再审. */
export interface Stage {
  id: number;
  procedure: Procedure;
  capacity: Capacity;
  caseNo: string | null;
  receivedOn: Day;
  status: CaseStatus;
  closedOn: Day | null;
  result: Result | null;
  dispositionName: string | null;
}

export type StageRow = Omit<Stage, 'result' | 'dispositionName'> & {
  disposition: DispositionCode | Result | null;
};

export function stageOf(row: StageRow): Stage {
  const { id, procedure, capacity, caseNo, receivedOn, status, closedOn } = row;
  const disposition = findDisposition(row.disposition ?? '');
  return {
    id,
    procedure,
    capacity,
    caseNo,
    receivedOn,
    status,
    closedOn,
    result: row.disposition ? resultOf(row.disposition) : null,
    dispositionName: disposition?.name ?? null,
  };
}
