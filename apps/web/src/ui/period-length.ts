import type { Period } from '#law';

const UNITS = { day: '日', workday: '个工作日', month: '个月', year: '年' };

/** 7个工作日, 2个月. */
export function lengthText({ amount, unit }: Pick<Period, 'amount' | 'unit'>): string {
  return `${amount}${UNITS[unit]}`;
}
