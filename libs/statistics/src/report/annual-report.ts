import type { Day } from '#law';
import type { DoubtKind } from '../doubts';
import type { Statistics } from '../statistics';
import { type ReportSection, sectionsOf } from './sections';
import { type CarriedInWords, carriedInWords, spanText } from './span';
import { type ReportStyle, USUAL_STYLE } from './style/report-style';

/** 年度报告 of the 复议应诉 part of an office's work: what every format of it is made from. */
export interface AnnualReport {
  /** 2020年; with `subject` it makes the title. */
  span: string;
  subject: string;
  title: string;
  organName: string;
  madeOn: Day;
  /** Of the sentence and of the tables: 上年结转 where a year begins, else 上期结转. */
  carriedIn: CarriedInWords;
  /** The words and choices it was made with. */
  style: ReportStyle;
  statistics: Statistics;
  /** Null where the register of the year before is not complete: then nothing is compared. */
  lastYear: Statistics | null;
  sections: ReportSection[];
  /** What must be put right before this is handed in. Empty as a rule. */
  warnings: string[];
}

const SUBJECT = '行政复议和行政应诉情况';

/** @param lastYear the same months of the year before, where they can be compared with */
export function annualReport(
  statistics: Statistics,
  lastYear: Statistics | null,
  { madeOn, style = USUAL_STYLE }: { madeOn: Day; style?: ReportStyle },
): AnnualReport {
  const sections = sectionsOf({ statistics, lastYear, style });
  const span = spanText(statistics);
  return {
    span,
    subject: SUBJECT,
    title: `${span}${SUBJECT}`,
    organName: statistics.scope.organName,
    madeOn,
    carriedIn: carriedInWords(statistics),
    style,
    statistics,
    lastYear,
    sections:
      sections.length > 0
        ? sections
        : [{ heading: '基本情况', sentences: ['本期没有行政复议、行政诉讼案件。'] }],
    warnings: warningsOf(statistics),
  };
}

/** A reply that nobody wrote down is told by the self-check: old cases are registered without theirs. */
const WARNED: readonly [DoubtKind, string][] = [
  ['DATES', '的结案日期早于收到日期，请先核对。'],
  ['NO_CASE_BEFORE', '没有登记前案或者改判后的胜败，暂不计胜败，请先补登。'],
  ['NO_APPEARANCE', '开庭后没有登记负责人出庭情况，请先补登。'],
];

function warningsOf({ doubts, streams, unconfirmed }: Statistics): string[] {
  const warnings = WARNED.flatMap(([kind, words]) => {
    const count = doubts.filter((doubt) => doubt.kind === kind).length;
    return count > 0 ? [`有${count}件案件${words}`] : [];
  });
  if (unconfirmed > 0) warnings.push(`其中有${unconfirmed}件在办案件三十日以上没有变动，承办人尚未确认。`);
  return Object.values(streams).every(({ balanced }) => balanced)
    ? warnings
    : [...warnings, '上期结转、新收与受理前终结、审结、未审结之和不相等，请先核对。'];
}
