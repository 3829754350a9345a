import { type Fault, faultOf } from '#platform';

interface Refusal {
  status: 503 | 507;
  code: string;
  title: string;
  retryAfterSeconds?: number;
}

const BUSY: Refusal = {
  status: 503,
  code: 'Busy',
  title: '系统正忙，没有保存，请稍后重试',
  retryAfterSeconds: 2,
};

const REFUSALS: Partial<Record<Fault, Refusal>> = {
  FULL: { status: 507, code: 'StorageFull', title: '磁盘已满，没有保存，请联系管理员' },
  AWAY: {
    status: 503,
    code: 'DatabaseAway',
    title: '数据库暂时连不上，请稍后重试；刚才提交的内容可能没有保存',
    retryAfterSeconds: 5,
  },
  BUSY,
  CONFLICT: BUSY,
  LOCKED: { ...BUSY, title: '别人正在保存同一条记录，没有等到，请稍后重试' },
  DAMAGED: { status: 503, code: 'DatabaseDamaged', title: '数据库已损坏，请立即联系管理员从备份恢复' },
};

/** How to answer for what the database could not do, which is no fault of what was sent; undefined for anything else. */
export function databaseRefusal(error: unknown): Refusal | undefined {
  const fault = faultOf(error);
  return fault === null ? undefined : REFUSALS[fault];
}
