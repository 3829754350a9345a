import type { Day } from '../day';
import type { DeadlineImportance } from '../vocabulary';
import { type Period, type PeriodId, periodOf } from './period';

interface Clock {
  /** Somebody else must act, so that it is watched and nobody is reminded. */
  tracked?: true;
  /** Where the calculator's own says less than an office that switches it on expects. */
  importance?: DeadlineImportance;
  /** 集体讨论决定是否继续延期: after the first extension another without a limit of the law. */
  extendedAgain?: true;
}

/**
 * 办理期限: what an office may switch on for the act of a case. They run beside the proceeding, whatever its stage, and are
 * none of its own periods. 中止 of the proceeding stops none of them; what the law leaves out of one (`suspension` of its period)
 * is told in its explanation, for no event says how long it took. 国家赔偿 is among them: it needs nothing of the case but the day of the application.
 */
const CLOCKS = {
  'TS20-14': {},
  'TS20-21': {},
  'TS20-21-TELL': {},
  'TS20-23': {},
  'TS20-31': {},
  'TS26-14': {},
  'TS26-23': {},
  'TS26-23-TELL': {},
  'TS26-27': {},
  'TS26-31': {},
  'CX21-18': {},
  'GK19-30': {},
  'GK19-32': { tracked: true },
  'GK19-33': {},
  'CF21-64-APPLY': { tracked: true },
  'CF21-64-NOTICE': {},
  'CF21-60': { importance: 'critical' },
  'CX21-64': { extendedAgain: true },
  'CF21-61': { importance: 'high' },
  'GS21-9': {},
  'GS18-7': {},
  'QZ-25': {},
  'QZ-32': {},
  'PC-12': {},
  'PC-13': {},
  'PC-13-SERVE': {},
  'PC-37': {},
  'PC-37-PAY': { tracked: true },
} as const satisfies Partial<Record<PeriodId, Clock>>;

/** The period of a clock that can be switched on. */
export type ClockId = keyof typeof CLOCKS;

export const CLOCK_IDS = Object.keys(CLOCKS) as ClockId[];
/** Each with what it is called, for a choice. */
export const CLOCK_NAMES = Object.fromEntries(CLOCK_IDS.map((id) => [id, periodOf(id).name])) as Readonly<
  Record<ClockId, string>
>;

export function isClockId(text: string): text is ClockId {
  return Object.hasOwn(CLOCKS, text);
}

export function clockOf(id: ClockId): Clock {
  return CLOCKS[id];
}

/** Those whose text of the law is in force for what begins on that day. */
export function clocksFrom(on: Day): (Period & { id: ClockId })[] {
  return CLOCK_IDS.map((id) => periodOf(id) as Period & { id: ClockId }).filter((period) =>
    isInForce(period, on),
  );
}

export function isInForce({ effectiveFrom, effectiveTo }: Period, on: Day): boolean {
  return on >= effectiveFrom && (effectiveTo === null || on <= effectiveTo);
}
