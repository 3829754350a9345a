import type { RoundingMode } from '../../percent';

/** 量词. */
export const COUNTERS = { JIAN: '件', ZONG: '宗', QI: '起' } as const;
export type Counter = keyof typeof COUNTERS;

export const RECEIVED_WORDS = { NEWLY_RECEIVED: '新收', RECEIVED: '收到', TAKEN: '收案' } as const;
export type ReceivedWord = keyof typeof RECEIVED_WORDS;

export const CONCLUDED_WORDS = { DECIDED: '审结', DONE: '办结' } as const;
export type ConcludedWord = keyof typeof CONCLUDED_WORDS;

/** 上年结转9件，新收15件, or 办理24件（含上年结转9件）. */
export const INTAKES = { APART: 1, HANDLED: 1 } as const;
export type Intake = keyof typeof INTAKES;

/** As it is customary to name results, or the most frequent first. */
export const RESULT_ORDERS = { CUSTOMARY: 1, MOST_FIRST: 1 } as const;
export type ResultOrder = keyof typeof RESULT_ORDERS;

export const FIRST_SECTIONS = { LITIGATION: 1, RECONSIDERATION: 1 } as const;
export type FirstSection = keyof typeof FIRST_SECTIONS;

/** 一审、二审、再审 in a sentence each, or 行政诉讼 in one. */
export const INSTANCE_WAYS = { APART: 1, TOGETHER: 1 } as const;
export type InstanceWay = keyof typeof INSTANCE_WAYS;

/** 受理前终结3件, or 不予受理2件，告知1件. */
export const EARLY_ENDINGS = { TOGETHER: 1, NAMED: 1 } as const;
export type EarlyEnding = keyof typeof EARLY_ENDINGS;

export const YEARS_COMPARED = { NEVER: 1, NUMBER: 1, PERCENT: 1, BOTH: 1 } as const;
export type YearsCompared = keyof typeof YEARS_COMPARED;

export const LAYOUTS = { ONE_PARAGRAPH: 1, BY_SECTION: 1 } as const;
export type Layout = keyof typeof LAYOUTS;

/** 报告用语: how an office words its report and what its rates are shares of. */
export interface ReportStyle {
  counter: Counter;
  received: ReceivedWord;
  concluded: ConcludedWord;
  intake: Intake;
  /** 维持（含驳回）, of a reconsideration. */
  mergesDismissed: boolean;
  /** 撤销、变更. */
  mergesChanged: boolean;
  order: ResultOrder;
  first: FirstSection;
  instances: InstanceWay;
  earlyEndings: EarlyEnding;
  compared: YearsCompared;
  /** 均为 where all ended alike. */
  saysAlike: boolean;
  /** 零败诉, 被纠错0件. */
  saysNoneLost: boolean;
  layout: Layout;
  /** Those the text tells, by their ids. */
  rates: string[];
  /** The denominators that are not the usual ones. */
  denominators: DenominatorChoice[];
  /** Of a percentage; 0, 1 or 2. */
  decimals: number;
  rounding: RoundingMode;
}

export interface DenominatorChoice {
  rate: string;
  denominator: string;
}

/** As the example of a published year words it. */
export const USUAL_STYLE: ReportStyle = {
  counter: 'JIAN',
  received: 'NEWLY_RECEIVED',
  concluded: 'DECIDED',
  intake: 'APART',
  mergesDismissed: false,
  mergesChanged: false,
  order: 'CUSTOMARY',
  first: 'LITIGATION',
  instances: 'APART',
  earlyEndings: 'TOGETHER',
  compared: 'NUMBER',
  saysAlike: true,
  saysNoneLost: false,
  layout: 'ONE_PARAGRAPH',
  rates: ['R-CT'],
  denominators: [],
  decimals: 1,
  rounding: 'HALF_UP',
};
