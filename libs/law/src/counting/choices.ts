import type { PeriodUnit } from '../periods/period';

/**
 * Where the law leaves the arithmetic or the beginning open an office may count otherwise (see `CONTESTED_POINTS`). Unset means the
 * usual reading.
 */
export interface CountingChoices {
  /** 2024-01-01前受理、之后审理的复议案件: the old law (usual), or the procedure of the new one. */
  transitionLaw?: 'old' | 'new';
  /** 恢复当日是否计入. Usually it counts, which gives the earlier day. */
  resumeDayCounts?: boolean;
  /** 延长的起点: the end before the roll off a rest day (usual, and earlier), or after it. */
  extendFrom?: 'nominal' | 'rolled';
  /** 2007年条例第二十九条“5日”的单位. The text names days; offices mostly take working days. */
  supplementNoticeUnit?: PeriodUnit;
  /** 开庭三日前: whether the days between must be whole, which sends the notice a day earlier. */
  clearDaysBeforeHearing?: boolean;
  /** 责令重作六十日的起点: the receipt of the document (usual), or the day it was made. */
  redoFrom?: 'received' | 'made';
  /** 简易程序转为普通程序后的六十日: from acceptance (usual, and earlier), or from the conversion. */
  convertedFrom?: 'acceptance' | 'conversion';
  /** 撤回公示三日的起点: the receipt of the document (usual), the day it was made, or that on which it takes effect. */
  withdrawalFrom?: 'received' | 'made' | 'effective';
  /** 二审审理期限的起点: the filing in the second instance (usual), or the appeal, where its day is registered. */
  secondInstanceFrom?: 'filing' | 'appeal';
  /** 2017年法附带审查的起点: the suspension (usual), or the application, with which the review is asked for. */
  rulesReviewFrom?: 'suspension' | 'application';
  /** 2026-05-01前复议不予受理、驳回申请后的起诉期限: fifteen days (usual), or six months over the act itself. */
  suitAfterDismissal?: 'fifteenDays' | 'sixMonths';
  /** 诉讼请求被驳回后申请强制执行的期限: three months (usual, and earlier), or two years. */
  enforcementAfterSuit?: 'threeMonths' | 'twoYears';
}
