import type { Day } from '../day';
import type { DispositionCode } from '../dispositions/disposition';
import type { EventType } from '../facts/event-types';
import type { LocalPeriodId } from '../facts/local-period';
import type { Capacity, DeadlineImportance, HearingKind, Procedure, Result, Verdict } from '../vocabulary';

/** 地方规定: a dated duty that no statute knows, as an office of the place entered it. */
export interface LocalRule {
  id: number;
  /** What the duty is called in lists and messages. */
  name: string;
  trigger: LocalTrigger;
  /** 0 where the hearing or the end of the period itself is the limit. */
  amount: number;
  unit: LocalUnit;
  /** Whether a last day that is a rest day moves to the next working day; a fixed date does not. */
  rolls: boolean;
  /** What is to be done, in full. */
  duty: string;
  /** Who has to do it, in words; null where the rule does not say. */
  actor: string | null;
  importance: DeadlineImportance;
  source: LocalSource;
  /** The window of the trigger in which the rule holds, both days in it. */
  effectiveFrom: Day;
  effectiveTo: Day | null;
}

/** Where it is written. Without a quotation nobody has compared it with the text, and its dates are provisional. */
export interface LocalSource {
  title: string;
  documentNo: string | null;
  article: string | null;
  quote: string | null;
  url: string | null;
}

export type LocalUnit = keyof typeof LOCAL_UNITS;
export const LOCAL_UNITS = { DAY: '日', WORKDAY: '个工作日', MONTH: '个月' } as const;

/** What a trigger can be. None is what another local rule asks for, so no rule opens another. */
export const LOCAL_TRIGGERS = {
  EVENT: '程序事项',
  OUTCOME: '处理结果',
  HEARING: '开庭、听证',
  COUNT: '件数',
  PERIOD_END: '期末',
} as const;
export type LocalTrigger = EventTrigger | OutcomeTrigger | HearingTrigger | CountTrigger | PeriodEndTrigger;
/** Those that open in a case. */
export type CaseTrigger = Exclude<LocalTrigger, PeriodEndTrigger>;

/** In which cases; in all where nothing is named. */
export interface LocalScope {
  procedures?: readonly Procedure[];
  capacities?: readonly Capacity[];
}

export interface EventTrigger extends LocalScope {
  on: 'EVENT';
  type: EventType;
}

export interface OutcomeTrigger extends LocalScope {
  on: 'OUTCOME';
  verdict?: Verdict;
  results?: readonly Result[];
  dispositions?: readonly DispositionCode[];
  /** From which day on; the effect where it is not said. */
  from?: OutcomeStart;
}

export const OUTCOME_STARTS = {
  EFFECT: '裁判、决定生效',
  SERVICE: '收到文书',
  DOCUMENT: '文书作出',
  APPEAL_PERIOD: '上诉期开始',
} as const;
export type OutcomeStart = keyof typeof OUTCOME_STARTS;

export interface HearingTrigger extends LocalScope {
  on: 'HEARING';
  kinds?: readonly HearingKind[];
  direction?: HearingDirection;
}

export const HEARING_DIRECTIONS = { AFTER: '之后', BEFORE: '之前' } as const;
export type HearingDirection = keyof typeof HEARING_DIRECTIONS;

export interface CountTrigger extends LocalScope {
  on: 'COUNT';
  of: CountedThing;
  /** The how-many-eth opens the duty, in the case that is it. */
  number: number;
  /** From the day that makes it the how-many-eth, or from the end of that year. */
  from?: CountStart;
}

export const COUNTED_THINGS = {
  LOSSES_ON_ACT: '同一行政行为的生效败诉',
  LOSSES_IN_YEAR: '一年内的生效败诉',
  CASES_IN_YEAR: '一年内收到的案件',
} as const;
export type CountedThing = keyof typeof COUNTED_THINGS;

export const COUNT_STARTS = { DAY: '当日', YEAR_END: '当年年末' } as const;
export type CountStart = keyof typeof COUNT_STARTS;

export interface PeriodEndTrigger {
  on: 'PERIOD_END';
  period: OfficePeriod;
}

export const OFFICE_PERIODS = { MONTH: '月', QUARTER: '季度', HALF_YEAR: '半年', YEAR: '年' } as const;
export type OfficePeriod = keyof typeof OFFICE_PERIODS;

/** By which the deadlines of a rule are known beside those of the law. */
export function localPeriodId(ruleId: number): LocalPeriodId {
  return `LOCAL-${ruleId}`;
}

/** A rule that opens deadlines in cases, and its trigger. */
export type CaseRule = LocalRule & { trigger: CaseTrigger };
export type OfficeRule = LocalRule & { trigger: PeriodEndTrigger };

export function isOfficeRule<T extends LocalRule>(rule: T): rule is T & OfficeRule {
  return rule.trigger.on === 'PERIOD_END';
}

export function isCaseRule<T extends LocalRule>(rule: T): rule is T & CaseRule {
  return rule.trigger.on !== 'PERIOD_END';
}
