import type { Adjustment, Pause } from '../counting/counted';
import { addDays, type Day } from '../day';
import { isExtensible } from '../duties/duties';
import type { CaseFacts } from '../facts/facts';
import type { DutyId } from '../versions/period-under';
import type { LawVersion } from '../law-versions';
import type { Moment } from '../facts/moments';

/** What stops and moves the decision period among these events, which lie on one side of a 提级. */
export function adjustmentOf(
  duty: DutyId,
  moments: readonly Moment[],
  facts: CaseFacts,
  version: LawVersion,
  lastDay: (plain: Adjustment) => Day | null,
): Adjustment {
  const pauses = [
    ...suspensions(moments),
    ...exclusions(moments),
    ...(version === 'FY2017' ? supplements(moments) : []),
  ];
  const closedOn = facts.outcome?.madeOn ?? null;
  const adjustment: Adjustment = {
    pauses: closedOn ? pauses.flatMap((one) => endBy(one, closedOn)) : pauses,
  };
  if (!isExtensible(duty) || !moments.some(({ type }) => type === 'EXTENDED')) return adjustment;
  return { ...adjustment, ...extensionInTime(moments, (more) => lastDay({ ...adjustment, ...more })) };
}

export function isSuspended(moments: readonly Moment[]): boolean {
  return suspensions(moments).some((pause) => pause.to === null);
}

/**
 * 中止 to 恢复. Of a suspension and a resumption on one day the resumption is the earlier if the clock stood that
 * morning.
 */
function suspensions(moments: readonly Moment[]): Pause[] {
  const pauses: Pause[] = [];
  for (const on of new Set(moments.map((moment) => moment.on))) {
    const today = moments.filter((moment) => moment.on === on);
    const resumed = today.some(({ type }) => type === 'RESUMED');
    const stopped = today.find(({ type }) => type === 'SUSPENDED' || type === 'RULES_REVIEW_STARTED');
    const open = pauses.find((pause) => pause.to === null);
    if (open && resumed) open.to = on;
    if (!stopped || (open && !resumed)) continue;
    pauses.push({ from: on, to: resumed && !open ? on : null, what: nameOf(stopped) });
  }
  return pauses;
}

function nameOf({ type }: Moment): string {
  return type === 'SUSPENDED' ? '中止' : '附带审查中止';
}

/** `to` is the last day left out, so the clock runs again on the next. */
function exclusions(moments: readonly Moment[]): Pause[] {
  return moments
    .filter((moment) => moment.type === 'EXCLUDED')
    .map(({ on, from, to, ground }) => ({
      from: from ?? on,
      to: to ? addDays(to, 1) : null,
      what: ground ? `扣除期间（${ground}）` : '扣除期间',
    }));
}

/** 补正申请材料所用时间不计入行政复议审理期限（2007年条例第二十九条）. */
function supplements(moments: readonly Moment[]): Pause[] {
  const pauses: Pause[] = [];
  for (const { type, on } of moments) {
    const open = pauses.at(-1);
    if (type === 'SUPPLEMENT_NOTIFIED' && open?.to !== null)
      pauses.push({ from: on, to: null, what: '补正' });
    if (type === 'SUPPLEMENT_RECEIVED' && open?.to === null) open.to = on;
  }
  return pauses;
}

/** An extension that was granted when the period had run out moves nothing (复议法第六十二条; 2017年法第三十一条). */
function extensionInTime(moments: readonly Moment[], lastDay: (more: Adjustment) => Day | null): Adjustment {
  const inTime: Moment[] = [];
  for (const moment of moments.filter(({ type }) => type === 'EXTENDED')) {
    const end = lastDay(extension(inTime));
    if (end === null || moment.on <= end) inTime.push(moment);
  }
  return extension(inTime);
}

/** A named day takes the place of what was granted before it, and days granted later are added to it. */
function extension(moments: readonly Moment[]): Adjustment {
  let until: Day | undefined;
  let days = 0;
  for (const moment of moments.filter(({ type }) => type === 'EXTENDED')) {
    if (moment.until !== undefined) [until, days] = [moment.until, 0];
    else days += moment.days ?? 0;
  }
  if (until !== undefined) return { extendUntil: addDays(until, days) };
  return days > 0 ? { extendDays: days } : {};
}

/** A case that ended while the clock stood: it stood until that day. */
function endBy(pause: Pause, closedOn: Day): Pause[] {
  if (pause.from >= closedOn) return [];
  return [pause.to === null || pause.to > closedOn ? { ...pause, to: closedOn } : pause];
}
