import type { CountingChoices } from './choices';

/** One reading of a contested point. `means` is null where no date that is computed here depends on it. */
interface PointOption<Id extends string> {
  /** Stays the same for ever: it is stored with the installation and with cases. */
  id: Id;
  /** As an office says it. */
  label: string;
  means: CountingChoices | null;
}

/** Where the law is silent or two texts differ: what can be argued, and what is taken unless an office decides otherwise. */
interface PointEntry<Id extends string, Option extends string> {
  id: Id;
  question: string;
  options: readonly PointOption<Option>[];
  usual: NoInfer<Option>;
  why: string;
}

function point<const Id extends string, const Option extends string>(
  entry: PointEntry<Id, Option>,
): PointEntry<Id, Option> {
  return entry;
}

const ALL = [
  point({
    id: 'TRANSITION-2024',
    question: '2024年1月1日前受理、之后审理的复议案件适用哪一版本',
    options: [
      { id: 'old', label: '旧法', means: { transitionLaw: 'old' } },
      { id: 'new', label: '新法程序', means: { transitionLaw: 'new' } },
    ],
    usual: 'old',
    why: '2023年法只有施行日条款，没有过渡规定。两个版本的日期不同的，按较早的日期提醒；个案在“适用法律”中改选。',
  }),
  point({
    id: 'SUPPLEMENT-NOTICE-2007',
    question: '2007年条例第二十九条“5日”的单位',
    options: [
      { id: 'day', label: '自然日', means: { supplementNoticeUnit: 'day' } },
      { id: 'workday', label: '工作日', means: { supplementNoticeUnit: 'workday' } },
    ],
    usual: 'workday',
    why: '条例没有工作日条款，复议法第四十条第二款只说“本法”；实务多按5个工作日。期限计算器不知道案件，按条文的自然日。',
  }),
  point({
    id: 'SECOND-INSTANCE-START',
    question: '二审审理期限的起点',
    options: [
      { id: 'appeal', label: '收到上诉状之日', means: { secondInstanceFrom: 'appeal' } },
      { id: 'filing', label: '二审立案之日', means: { secondInstanceFrom: 'filing' } },
    ],
    usual: 'filing',
    why: '行政诉讼法第八十八条写“收到上诉状之日”，行诉解释第五十条解释为“从立案之日起”。选收到上诉状之日的，登记“上诉”的日期后自该日起算。',
  }),
  point({
    id: 'EXTENSION-START',
    question: '延长的期限从哪一日起算',
    options: [
      { id: 'nominal', label: '顺延前的届满日', means: { extendFrom: 'nominal' } },
      { id: 'rolled', label: '顺延后的届满日', means: { extendFrom: 'rolled' } },
    ],
    usual: 'nominal',
    why: '行政复议法第六十二条、行政诉讼法第八十一条只写延长多少，没有写从哪一日接着算。从顺延前起算，日期较早。',
  }),
  point({
    id: 'RESUMPTION-DAY',
    question: '恢复当日是否计入期间',
    options: [
      { id: 'counted', label: '计入', means: { resumeDayCounts: true } },
      { id: 'not-counted', label: '不计入', means: { resumeDayCounts: false } },
    ],
    usual: 'counted',
    why: '行政复议法第三十九条、行诉解释第八十七条只写中止和恢复，没有写恢复当日算不算。计入的，日期较早。',
  }),
  point({
    id: 'REVIEW-PERIOD-END',
    question: '“复议期满之日”遇休息日顺延的，起诉期限从哪一日起算',
    options: [
      { id: 'rolled', label: '顺延后的届满日', means: null },
      { id: 'nominal', label: '顺延前的届满日', means: null },
    ],
    usual: 'rolled',
    why: '行政诉讼法第四十五条没有区分。复议机关逾期不作决定的起诉期限是申请人的，案件中不计算；期限计算器从所填的“复议期满之日”起算，填顺延前还是顺延后的日期，由使用的人定。',
  }),
  point({
    id: 'REDO-START',
    question: '责令重作六十日的起点',
    options: [
      { id: 'received', label: '被申请人收到决定书之日', means: { redoFrom: 'received' } },
      { id: 'made', label: '决定书作出之日', means: { redoFrom: 'made' } },
    ],
    usual: 'received',
    why: '条例第四十九条（2007）、第五十八条（2026）没有写明起点。',
  }),
  point({
    id: 'CONVERTED-PERIOD',
    question: '简易程序转为普通程序后的审理期限',
    options: [
      { id: 'acceptance', label: '自受理之日起六十日', means: { convertedFrom: 'acceptance' } },
      { id: 'conversion', label: '自转换之日起六十日', means: { convertedFrom: 'conversion' } },
    ],
    usual: 'acceptance',
    why: '2023年法第五十五条没有规定，比照行诉解释第一百零五条第二款。',
  }),
  point({
    id: 'DAYS-BEFORE-HEARING',
    question: '“开庭三日前”“举行听证的五日前”怎样计算',
    options: [
      { id: 'third-day', label: '开庭日不计，向前第三日', means: { clearDaysBeforeHearing: false } },
      { id: 'clear-days', label: '开庭日与通知日之间留足三日', means: { clearDaysBeforeHearing: true } },
    ],
    usual: 'third-day',
    why: '行诉解释第七十一条、行政复议法第五十一条没有写两头的日子怎样算，也没有顺延规定；最迟日是休息日的，应当在此前最后一个工作日完成。留足整日的，日期早一天。',
  }),
  point({
    id: 'RULES-REVIEW-START-2017',
    question: '2017年法附带审查三十日、七日的起点',
    options: [
      { id: 'suspension', label: '中止之日', means: { rulesReviewFrom: 'suspension' } },
      { id: 'application', label: '提出审查申请之日', means: { rulesReviewFrom: 'application' } },
    ],
    usual: 'suspension',
    why: '2017年法没有写明；2026年条例第五十三条第二款规定自中止之日起计算。审查申请在申请复议时一并提出，以收到复议申请之日为准。',
  }),
  point({
    id: 'SUIT-AFTER-DISMISSAL',
    question: '复议不予受理、驳回申请后的起诉期限（2026年5月1日前，非复议前置案件）',
    options: [
      { id: 'fifteen-days', label: '十五日', means: { suitAfterDismissal: 'fifteenDays' } },
      { id: 'six-months', label: '对原行为六个月', means: { suitAfterDismissal: 'sixMonths' } },
    ],
    usual: 'fifteen-days',
    why: '法释〔2026〕3号第六条施行以前没有规定。所选以外的日期一并写在理由里；对原行为的六个月，以行为作出之日为准。复议前置的案件应为十五日，可以个案另选。',
  }),
  point({
    id: 'WITHDRAW-PUBLICATION-START',
    question: '处罚决定被改变后撤回公示三日的起点',
    options: [
      { id: 'received', label: '收到决定或者裁判之日', means: { withdrawalFrom: 'received' } },
      { id: 'made', label: '决定或者裁判作出之日', means: { withdrawalFrom: 'made' } },
      { id: 'effective', label: '生效之日', means: { withdrawalFrom: 'effective' } },
    ],
    usual: 'received',
    why: '行政处罚法第四十八条第二款没有写明起点。',
  }),
  point({
    id: 'ENFORCEMENT-AFTER-SUIT',
    question: '诉讼请求被驳回后，行政机关申请强制执行的期限',
    options: [
      { id: 'three-months', label: '三个月', means: { enforcementAfterSuit: 'threeMonths' } },
      { id: 'two-years', label: '二年', means: { enforcementAfterSuit: 'twoYears' } },
    ],
    usual: 'three-months',
    why: '行政强制法第五十三条与行诉解释第一百五十三条不同，按较早的日期提醒。',
  }),
] as const;

/** The id of a contested point. */
export type ContestedPointId = (typeof ALL)[number]['id'];
/** The id of an option of any of them. */
export type OptionId = (typeof ALL)[number]['usual'];
export type ContestedPoint = PointEntry<ContestedPointId, OptionId>;

export const CONTESTED_POINTS: readonly ContestedPoint[] = ALL;

/** For an id that was read from a request or a register. */
export function findPoint(id: string): ContestedPoint | undefined {
  return CONTESTED_POINTS.find((one) => one.id === id);
}

/** What an option of the point is called; the id itself where there is none of the kind. */
export function optionLabel(point: string, option: string): string {
  return findPoint(point)?.options.find(({ id }) => id === option)?.label ?? option;
}

/** Every point, and every option of any of them, for what lists the ids that can stand in an answer. */
export const POINT_QUESTIONS = Object.fromEntries(
  CONTESTED_POINTS.map(({ id, question }) => [id, question]),
) as Readonly<Record<ContestedPointId, string>>;
export const OPTION_LABELS = Object.fromEntries(
  CONTESTED_POINTS.flatMap(({ options }) => options.map(({ id, label }) => [id, label])),
) as Readonly<Record<OptionId, string>>;
