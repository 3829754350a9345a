import { percent, type Rounding } from '../percent';
import { COUNTERS, type ReportStyle } from './style/report-style';

type Compared = Pick<ReportStyle, 'compared' | 'counter' | 'decimals' | 'rounding'>;

/** 同比, where there was a year before and the office compares: （同比增加3件，增长12.5%）. */
export function comparedWords(now: number, before: number | undefined, style: Compared): string {
  if (before === undefined || style.compared === 'NEVER') return '';
  if (now === before) return '（与上年同期持平）';
  const clauses = [
    style.compared !== 'PERCENT' ? `${now > before ? '增加' : '减少'}${difference(now, before, style)}` : '',
    style.compared !== 'NUMBER' && before > 0 ? growth(now, before, style) : '',
  ].filter(Boolean);
  // Of nothing there is no per cent.
  return clauses.length > 0 ? `（同比${clauses.join('，')}）` : `（上年同期为0${COUNTERS[style.counter]}）`;
}

function difference(now: number, before: number, { counter }: Compared): string {
  return `${Math.abs(now - before)}${COUNTERS[counter]}`;
}

function growth(now: number, before: number, { decimals, rounding }: Compared): string {
  const as: Rounding = { decimals, mode: rounding };
  return `${now > before ? '增长' : '下降'}${percent(Math.abs(now - before), before, as)}`;
}
