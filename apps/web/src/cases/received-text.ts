/** 2026-01-01 至 2026-06-30, 2026-01-01 起, 至 2026-06-30; null where nothing was chosen. */
export function receivedText(from: string | null, to: string | null): string | null {
  if (from === null) return to && `至 ${to}`;
  return to === null ? `${from} 起` : `${from} 至 ${to}`;
}
