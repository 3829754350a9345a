import type { Day } from '#law';
import {
  CONCLUDED_WORDS,
  type ConcludedWord,
  type Counter,
  COUNTERS,
  type DenominatorChoice,
  EARLY_ENDINGS,
  type EarlyEnding,
  FIRST_SECTIONS,
  type FirstSection,
  INSTANCE_WAYS,
  type InstanceWay,
  type Intake,
  INTAKES,
  type Layout,
  LAYOUTS,
  RATE_NAMES,
  RECEIVED_WORDS,
  type ReceivedWord,
  type ReportStyle,
  RESULT_ORDERS,
  type ResultOrder,
  type RoundingMode,
  ROUNDINGS,
  type YearsCompared,
  YEARS_COMPARED,
} from '#statistics';
import { DayField, Flag, ListOf, ListOfChoices, OneOf, Part, Whole, Words } from '../http/fields';
import { type Reach, REACHES } from './statistics.requests';

const optional = true;
const LARGEST_ID = 2_147_483_647;

class DenominatorRequest implements DenominatorChoice {
  @OneOf('比率', RATE_NAMES) rate: string;
  @Words('分母', 20) denominator: string;
}

/** 报告用语, whole: a style with a gap would take its words from two offices. */
export class StyleRequest implements ReportStyle {
  @OneOf('量词', COUNTERS) counter: Counter;
  @OneOf('新收的说法', RECEIVED_WORDS) received: ReceivedWord;
  @OneOf('审结的说法', CONCLUDED_WORDS) concluded: ConcludedWord;
  @OneOf('收案的写法', INTAKES) intake: Intake;
  @Flag('维持含驳回') mergesDismissed: boolean;
  @Flag('撤销、变更合并') mergesChanged: boolean;
  @OneOf('结果的次序', RESULT_ORDERS) order: ResultOrder;
  @OneOf('先写哪一部分', FIRST_SECTIONS) first: FirstSection;
  @OneOf('各审级', INSTANCE_WAYS) instances: InstanceWay;
  @OneOf('受理前终结的写法', EARLY_ENDINGS) earlyEndings: EarlyEnding;
  @OneOf('与上年比较', YEARS_COMPARED) compared: YearsCompared;
  @Flag('写“均为”') saysAlike: boolean;
  @Flag('写“零败诉”“被纠错0件”') saysNoneLost: boolean;
  @OneOf('分段', LAYOUTS) layout: Layout;
  @ListOfChoices('写入文字的比率', RATE_NAMES) rates: string[];
  @ListOf('比率的分母', () => DenominatorRequest) denominators: DenominatorRequest[];
  @Whole('小数位数', 0, 2) decimals: number;
  @OneOf('尾数', ROUNDINGS) rounding: RoundingMode;
}

/** What a report of these days would say, in words that are not kept. */
export class WordingRequest {
  @DayField('起始日期') from: Day;
  @DayField('截止日期') to: Day;
  @Whole('机关', 1, LARGEST_ID, { optional }) organId?: number;
  @OneOf('统计范围', REACHES, { optional }) reach?: Reach;
  /** That of the own organ without it. */
  @Part('报告用语', () => StyleRequest, { optional }) style?: StyleRequest;
}
