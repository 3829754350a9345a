import { type Day, yearOf } from '#law';

export interface Quarter {
  year: number;
  /** 1 to 4. */
  quarter: number;
}

const MONTHS = 3;

/** The quarter that is over: what a 通报 is usually of. */
export function lastQuarter(today: Day): Quarter {
  const running = Math.ceil(Number(today.slice(5, 7)) / MONTHS);
  return running === 1
    ? { year: yearOf(today) - 1, quarter: 4 }
    : { year: yearOf(today), quarter: running - 1 };
}

/** As the address names it; the usual one where it does not. */
export function quarterIn(address: URLSearchParams, usual: Quarter): Quarter {
  const [year, quarter] = [Number(address.get('year')), Number(address.get('quarter'))];
  const isOne = Number.isInteger(year) && year > 0 && [1, 2, 3, 4].includes(quarter);
  return isOne ? { year, quarter } : usual;
}

/** 2026年第三季度 */
export function quarterName({ year, quarter }: Quarter): string {
  return `${year}年第${'一二三四'.charAt(quarter - 1)}季度`;
}
