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
  type SeenStyle,
  type YearsCompared,
  YEARS_COMPARED,
} from '#statistics';
import { Shown } from '../http/shown';

const nullable = true;
const list = true;

class DenominatorView implements DenominatorChoice {
  @Shown(RATE_NAMES) rate: string;
  @Shown('text') denominator: string;
}

class StyleView implements ReportStyle {
  @Shown(COUNTERS) counter: Counter;
  @Shown(RECEIVED_WORDS) received: ReceivedWord;
  @Shown(CONCLUDED_WORDS) concluded: ConcludedWord;
  @Shown(INTAKES) intake: Intake;
  @Shown('flag') mergesDismissed: boolean;
  @Shown('flag') mergesChanged: boolean;
  @Shown(RESULT_ORDERS) order: ResultOrder;
  @Shown(FIRST_SECTIONS) first: FirstSection;
  @Shown(INSTANCE_WAYS) instances: InstanceWay;
  @Shown(EARLY_ENDINGS) earlyEndings: EarlyEnding;
  @Shown(YEARS_COMPARED) compared: YearsCompared;
  @Shown('flag') saysAlike: boolean;
  @Shown('flag') saysNoneLost: boolean;
  @Shown(LAYOUTS) layout: Layout;
  @Shown(RATE_NAMES, { list }) rates: readonly string[];
  @Shown(() => DenominatorView, { list }) denominators: readonly DenominatorView[];
  @Shown('number') decimals: number;
  @Shown(ROUNDINGS) rounding: RoundingMode;
}

export class SeenStyleView implements SeenStyle {
  @Shown(() => StyleView) style: StyleView;
  /** Whose decision it is; null where it is the usual one. */
  @Shown('number', { nullable }) organId: number | null;
}

/** The report as text, cut where the office cuts it. */
export class WordingView {
  @Shown('text') title: string;
  @Shown('text', { list }) paragraphs: string[];
  /** What must be put right first. */
  @Shown('text', { list }) notes: string[];
}
