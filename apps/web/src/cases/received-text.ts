import { dateText, isDay } from '#law';

/** 2026年1月1日 起, 至 2026年6月30日; null where nothing was chosen. */
export function receivedText(from: string | null, to: string | null): string | null {
  const [start, end] = [written(from), written(to)];
  if (start === null) return end && `至 ${end}`;
  return end === null ? `${start} 起` : `${start} 至 ${end}`;
}

function written(day: string | null): string | null {
  return isDay(day) ? dateText(day) : day;
}
