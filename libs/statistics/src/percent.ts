/** How a rate is written: an office may cut off what another rounds. */
export const ROUNDINGS = { HALF_UP: '四舍五入', TRUNCATE: '截去尾数' } as const;
export type RoundingMode = keyof typeof ROUNDINGS;

export interface Rounding {
  /** 0, 1 or 2. */
  decimals: number;
  mode: RoundingMode;
}

export const USUAL_ROUNDING: Rounding = { decimals: 1, mode: 'HALF_UP' };

/** In whole numbers, so that 12.25% becomes 12.3% and not what binary fractions make of it. */
export function percent(numerator: number, denominator: number, rounding = USUAL_ROUNDING): string {
  return denominator === 0 ? '—' : `${decimal(100 * numerator, denominator, rounding)}%`;
}

/** How many times the one is the other: 2.5∶1. */
export function ratio(numerator: number, denominator: number, rounding = USUAL_ROUNDING): string {
  return denominator === 0 ? '—' : `${decimal(numerator, denominator, rounding)}∶1`;
}

export function roundingWords({ decimals, mode }: Rounding): string {
  const places = ['不留小数', '保留一位小数', '保留两位小数'][decimals] ?? '';
  return `${ROUNDINGS[mode]}，百分数${places}`;
}

/** A quotient of whole numbers, the sign kept apart so that both directions are rounded alike. */
export function decimal(numerator: number, denominator: number, { decimals, mode }: Rounding): string {
  const scale = 10 ** decimals;
  const size = Math.abs(numerator) * scale;
  const units =
    mode === 'HALF_UP'
      ? Math.floor((2 * size + denominator) / (2 * denominator))
      : Math.floor(size / denominator);
  const sign = numerator < 0 && units > 0 ? '-' : '';
  const whole = `${sign}${Math.floor(units / scale)}`;
  return decimals === 0 ? whole : `${whole}.${String(units % scale).padStart(decimals, '0')}`;
}
