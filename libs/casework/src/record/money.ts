/** 分 → 元, as the interface writes money: 5000000 → 50000.00. */
export function yuanOf(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** 元 as a decimal string with at most two places → 分. */
export function fenOf(yuan: string): number {
  const [whole = '0', places = ''] = yuan.split('.');
  return Number(whole) * 100 + Number(places.padEnd(2, '0'));
}
