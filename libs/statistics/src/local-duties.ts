import type { ComputedStatus, Day } from '#law';
import { percent } from './percent';

/** One deadline that a local rule opened, in a case or of the office itself. */
export interface LocalDuty {
  periodId: string;
  name: string;
  due: Day;
  status: ComputedStatus;
  metOn: Day | null;
  /** Null of the office itself. */
  caseId: number | null;
  caseNo: string | null;
  /** The last day of the period that a duty of the office is about. */
  periodEnd: Day | null;
  organName: string;
}

export const LOCAL_STATES = { IN_TIME: '按期办结', LATE: '逾期', OPEN: '未到期' } as const;
export type LocalState = keyof typeof LOCAL_STATES;

/** 按期办结 of one local rule; beside the rates of the law, never among them. */
export interface LocalTally {
  periodId: string;
  name: string;
  /** All that fall due in the period: the sum of the three. */
  due: number;
  inTime: number;
  /** Done late, or not done though the day has passed. */
  late: number;
  /** Not done, and the day has not passed. */
  open: number;
  /** 按期率: done in time of what has fallen due, 90.9%. */
  rate: string;
  duties: (LocalDuty & { state: LocalState })[];
}

function localStateOf({ due, metOn }: Pick<LocalDuty, 'due' | 'metOn'>, today: Day): LocalState {
  if (metOn !== null) return metOn <= due ? 'IN_TIME' : 'LATE';
  return due < today ? 'LATE' : 'OPEN';
}

/** Rule by rule, in the order of their names. */
export function localTallies(duties: readonly LocalDuty[], today: Day): LocalTally[] {
  const byRule = new Map<string, LocalTally['duties']>();
  for (const duty of duties) {
    const ofRule = byRule.get(duty.periodId) ?? [];
    ofRule.push({ ...duty, state: localStateOf(duty, today) });
    byRule.set(duty.periodId, ofRule);
  }
  return [...byRule]
    .map(([periodId, ofRule]) => {
      const count = (state: LocalState) => ofRule.filter((duty) => duty.state === state).length;
      const counts = { inTime: count('IN_TIME'), late: count('LATE'), open: count('OPEN') };
      const rate = percent(counts.inTime, counts.inTime + counts.late);
      return { periodId, name: ofRule[0]?.name ?? '', due: ofRule.length, ...counts, rate, duties: ofRule };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'zh'));
}
