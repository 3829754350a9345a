import type { ReportStyle } from './queries';

type Choices<K extends keyof ReportStyle> = { label: string; names: Record<ReportStyle[K] & string, string> };

/** What an office chooses of its words, in the order of the text. */
export const STYLE_CHOICES = {
  counter: { label: '量词', names: { JIAN: '件', ZONG: '宗', QI: '起' } },
  received: { label: '收到的案件写作', names: { NEWLY_RECEIVED: '新收', RECEIVED: '收到', TAKEN: '收案' } },
  concluded: { label: '结案写作', names: { DECIDED: '审结', DONE: '办结' } },
  intake: {
    label: '上年结转',
    names: { APART: '分列：上年结转…，新收…', HANDLED: '合写：办理…（含上年结转…）' },
  },
  earlyEndings: {
    label: '受理前终结',
    names: { TOGETHER: '合写：受理前终结', NAMED: '分列：不予受理、告知、转送等' },
  },
  instances: {
    label: '行政诉讼各审级',
    names: { APART: '一审、二审、再审分写', TOGETHER: '合写为行政诉讼' },
  },
  order: { label: '结果的次序', names: { CUSTOMARY: '习惯次序', MOST_FIRST: '由多到少' } },
  compared: {
    label: '与上年同期比较',
    names: { NUMBER: '件数', PERCENT: '百分比', BOTH: '件数和百分比', NEVER: '不比较' },
  },
  first: { label: '先写', names: { LITIGATION: '行政应诉', RECONSIDERATION: '行政复议' } },
  layout: { label: '分段', names: { ONE_PARAGRAPH: '合为一段', BY_SECTION: '各部分分段' } },
  rounding: { label: '比率的尾数', names: { HALF_UP: '四舍五入', TRUNCATE: '截去尾数' } },
} satisfies { [K in keyof ReportStyle]?: Choices<K> };
export type StyleChoice = keyof typeof STYLE_CHOICES;

export const STYLE_FLAGS = {
  mergesDismissed: '维持与驳回合写：维持（含驳回）',
  mergesChanged: '撤销与变更合写：撤销、变更',
  saysAlike: '结果都一样的，写“均为…”',
  saysNoneLost: '没有败诉、没有被纠错的，写“零败诉”“被纠错0件”',
} satisfies Partial<Record<keyof ReportStyle, string>>;
export type StyleFlag = keyof typeof STYLE_FLAGS;

/** The usual denominator is the first, and is not kept as a choice. */
export function withDenominator(
  denominators: ReportStyle['denominators'],
  rate: ReportStyle['rates'][number],
  [chosen, usual]: [chosen: string, usual: string | undefined],
): ReportStyle['denominators'] {
  const others = denominators.filter((one) => one.rate !== rate);
  return chosen === usual ? others : [...others, { rate, denominator: chosen }];
}
