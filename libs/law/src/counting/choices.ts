import type { PeriodUnit } from '../periods/period';

/**
 * Where the law leaves the arithmetic open an office may count otherwise (see `CONTESTED_POINTS`). Unset means the
 * usual reading.
 */
export interface CountingChoices {
  /** 恢复当日是否计入. Usually it counts, which gives the earlier day. */
  resumeDayCounts?: boolean;
  /** 延长的起点: the end before the roll off a rest day (usual, and earlier), or after it. */
  extendFrom?: 'nominal' | 'rolled';
  /** 2007年条例第二十九条“5日”的单位. The text names days; offices mostly take working days. */
  supplementNoticeUnit?: PeriodUnit;
  /** 开庭三日前: whether the days between must be whole, which sends the notice a day earlier. */
  clearDaysBeforeHearing?: boolean;
}
