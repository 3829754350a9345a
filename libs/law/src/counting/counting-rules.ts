import {
  CIVIL_PROCEDURE_LAW,
  CIVIL_PROCEDURE_LAW_2017,
  COMPULSION_LAW,
  LITIGATION_INTERPRETATION_2018,
  LITIGATION_LAW,
  PENALTY_LAW,
  RECONSIDERATION_LAW_2017,
  RECONSIDERATION_LAW_2023,
} from '../laws';

/** How a period is counted, in the words of the law. */
export interface CountingRule {
  id: string;
  name: string;
  quote: string;
  /** The same words stand in each of them. */
  sources: readonly { law: string; article: string }[];
}

/** 期间的计算. `count` applies them; here they can be read and cited. */
export const COUNTING_RULES: readonly CountingRule[] = [
  {
    id: 'C1',
    name: '起始日不算',
    quote: '期间以时、日、月、年计算。期间开始的时和日，不计算在期间内。',
    sources: [
      { law: CIVIL_PROCEDURE_LAW, article: '第八十五条第二款' },
      { law: CIVIL_PROCEDURE_LAW_2017, article: '第八十二条第二款' },
      { law: LITIGATION_INTERPRETATION_2018, article: '第四十八条第二款' },
    ],
  },
  {
    id: 'C1b',
    name: '自下一日起算（民法）',
    quote: '按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。',
    sources: [{ law: '民法典', article: '第二百零一条第一款' }],
  },
  {
    id: 'C2',
    name: '末日为法定休假日顺延（2022-01-01起民诉法；民法典）',
    quote: '期间届满的最后一日是法定休假日的，以法定休假日后的第一日为期间届满的日期。',
    sources: [{ law: CIVIL_PROCEDURE_LAW, article: '第八十五条第三款' }],
  },
  {
    id: 'C2a',
    name: '末日为节假日顺延（旧民诉法、行诉解释）',
    quote: '期间届满的最后一日是节假日的，以节假日后的第一日为期间届满的日期。',
    sources: [
      { law: CIVIL_PROCEDURE_LAW_2017, article: '第八十二条第三款' },
      { law: LITIGATION_INTERPRETATION_2018, article: '第四十八条第三款' },
    ],
  },
  {
    id: 'C3',
    name: '月/年对应日',
    quote: '按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。',
    sources: [{ law: '民法典', article: '第二百零二条' }],
  },
  {
    id: 'C4',
    name: '期满前交邮',
    quote: '期间不包括在途时间，诉讼文书在期满前交邮的，不算过期。',
    sources: [
      { law: CIVIL_PROCEDURE_LAW, article: '第八十五条第四款' },
      { law: CIVIL_PROCEDURE_LAW_2017, article: '第八十二条第四款' },
    ],
  },
  {
    id: 'C5',
    name: '截止时间',
    quote: '期间的最后一日的截止时间为二十四时；有业务时间的，停止业务活动的时间为截止时间。',
    sources: [{ law: '民法典', article: '第二百零三条第二款' }],
  },
  {
    id: 'C6',
    name: '顺延申请',
    quote:
      '当事人因不可抗拒的事由或者其他正当理由耽误期限的，在障碍消除后的十日内，可以申请顺延期限，是否准许，由人民法院决定。',
    sources: [
      { law: CIVIL_PROCEDURE_LAW, article: '第八十六条' },
      { law: CIVIL_PROCEDURE_LAW_2017, article: '第八十三条' },
    ],
  },
  {
    id: 'C7a',
    name: '复议工作日（2023法）',
    quote: '本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日。',
    sources: [{ law: RECONSIDERATION_LAW_2023, article: '第八十八条第二款' }],
  },
  {
    id: 'C7b',
    name: '复议工作日（2017法）',
    quote: '本法关于行政复议期间有关“五日”、“七日”的规定是指工作日，不含节假日。',
    sources: [{ law: RECONSIDERATION_LAW_2017, article: '第四十条第二款' }],
  },
  {
    id: 'C7c',
    name: '行政强制法工作日',
    quote: '本法中十日以内期限的规定是指工作日，不含法定节假日。',
    sources: [{ law: COMPULSION_LAW, article: '第六十九条' }],
  },
  {
    id: 'C7d',
    name: '行政处罚法工作日',
    quote: '本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日。',
    sources: [{ law: PENALTY_LAW, article: '第八十五条' }],
  },
  {
    id: 'C8',
    name: '民法典与特别法',
    quote: '期间的计算方法依照本法的规定，但是法律另有规定或者当事人另有约定的除外。',
    sources: [{ law: '民法典', article: '第二百零四条' }],
  },
  {
    id: 'C9a',
    name: '复议期间准用民诉法（2023）',
    quote:
      '行政复议期间的计算和行政复议文书的送达，本法没有规定的，依照《中华人民共和国民事诉讼法》关于期间、送达的规定执行。',
    sources: [{ law: RECONSIDERATION_LAW_2023, article: '第八十八条第一款' }],
  },
  {
    id: 'C9b',
    name: '复议期间准用民诉法（2017）',
    quote: '行政复议期间的计算和行政复议文书的送达，依照民事诉讼法关于期间、送达的规定执行。',
    sources: [{ law: RECONSIDERATION_LAW_2017, article: '第四十条第一款' }],
  },
  {
    id: 'C9c',
    name: '行诉准用民诉法',
    quote: '关于期间、送达、财产保全、开庭审理、调解、中止诉讼、终结诉讼、简易程序、执行等',
    sources: [{ law: LITIGATION_LAW, article: '第一百零一条' }],
  },
];
