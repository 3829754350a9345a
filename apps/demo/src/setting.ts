import type { Day } from '#law';
import type { Chance } from './chance';

/** What a generator of cases needs to know. */
export interface Office {
  chance: Chance;
  today: Day;
  /** The next number of a series of a year, as documents are numbered. */
  numberOf: (series: string, on: Day) => string;
}

export const OFFICERS = ['zhoumin', 'chenhao', 'liwenjing'] as const;
export const GOVERNMENT = '云川市人民政府';
export const COURT = '清河区人民法院';
export const UPPER_COURT = '云川市中级人民法院';
