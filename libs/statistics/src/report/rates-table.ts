import type { AnnualReport } from './annual-report';
import { columns, type UnsignedTable } from './table';

/** Every document has these; the others where the office tells them. */
const PRINTED = new Set([
  ...['R-JC', 'R-JC-REVIEW', 'R-BS', 'R-SS', 'R-CT', 'R-ZZ', 'R-CS'],
  ...['R-TC', 'R-TC-REVIEW', 'R-TC-FIRST', 'R-SL', 'R-AQ', 'R-DF'],
]);

/** By the decimals of the office. */
const PERCENTAGES = ['0%', '0.0%', '0.00%'];

export function ratesTable({ statistics: { rates }, style }: AnnualReport): UnsignedTable {
  return {
    name: '主要比率',
    columns: columns([24, '比率'], [12, '数值'], [10, '分子'], [10, '分母'], [44, '口径']),
    rows: rates
      .filter(({ id, denominator }) => denominator > 0 && (PRINTED.has(id) || style.rates.includes(id)))
      .map(({ name, value, shown, numerator, denominator, definition }) => [
        name,
        {
          value: style.rounding === 'HALF_UP' ? value : null,
          shown,
          numFmt: PERCENTAGES[style.decimals] ?? '0%',
        },
        numerator,
        denominator,
        definition,
      ]),
    note: '国家没有统一公式，以所列口径为准。',
  };
}
