import type { LocalTrigger } from './local-rule';
import type { ToldRule } from './local-rule-problems';

/** What some offices owe, to be switched on elsewhere as it is or as a beginning. */
export interface LocalExample {
  code: string;
  /** Where it is done so, and what. */
  title: string;
  /** What is to be checked before it is relied on. */
  remark: string;
  rules: readonly ExampleRule[];
}
export type ExampleRule = Omit<ToldRule, 'effectiveFrom' | 'effectiveTo'>;

const SUITS = ['FIRST_INSTANCE', 'SECOND_INSTANCE', 'RETRIAL'] as const;
const AS_DEFENDANT = { procedures: SUITS, capacities: ['DEFENDANT'] } as const;
const LOST: LocalTrigger = { on: 'OUTCOME', verdict: 'LOST', from: 'EFFECT', ...AS_DEFENDANT };

/** Nobody compared these with the documents: none has a quotation, so all of them are 待核对 until one is filled in. */
export const LOCAL_EXAMPLES: readonly LocalExample[] = [
  {
    code: 'HAIKOU',
    title: '海口：败诉案件报告',
    remark: '败诉裁判生效后 10 个工作日内报告。文号、原文请对照文件补填。',
    rules: [
      {
        ...{ name: '败诉案件报告', trigger: LOST, amount: 10, unit: 'WORKDAY', rolls: true },
        duty: '报告案件基本情况、败诉原因分析、存在问题和工作建议，并抄送有关机关',
        ...{ actor: '承办机构', importance: 'critical' },
        source: sourceOf('海口市行政诉讼案件败诉过错责任追究办法', '第七条'),
      },
    ],
  },
  {
    code: 'GUANGDONG',
    title: '广东：双报告，重作后再次败诉',
    remark: '2021 年起的做法。文件没有读到，期限是预填的，请按文件核对以后再改。',
    rules: [
      {
        ...{ name: '败诉案件双报告', trigger: LOST, amount: 10, unit: 'WORKDAY', rolls: true },
        duty: '将败诉案件连同败诉原因和整改情况向本级政府和上级主管部门报告',
        ...{ actor: '承办机构', importance: 'critical' },
        source: sourceOf('广东省行政应诉双报告的规定（名称待核对）'),
      },
      {
        ...{ name: '负责人出庭年度报告', trigger: { on: 'PERIOD_END', period: 'YEAR' } },
        ...{ amount: 1, unit: 'MONTH', rolls: false, actor: '法制机构', importance: 'high' },
        duty: '报告上年度负责人出庭应诉情况',
        source: sourceOf('广东省行政应诉双报告的规定（名称待核对）'),
      },
      {
        ...{ name: '重作后再次败诉说明', trigger: { on: 'COUNT', of: 'LOSSES_ON_ACT', number: 2 } },
        ...{ amount: 10, unit: 'WORKDAY', rolls: true, actor: '承办机构', importance: 'critical' },
        duty: '说明重新作出以后再次败诉的原因和责任，并报告整改情况',
        source: sourceOf('广东省行政应诉双报告的规定（名称待核对）'),
      },
    ],
  },
  {
    code: 'JIANGNING',
    title: '南京江宁：六个环节报备，在办清单，年度分析',
    remark: '立案、答辩、出庭、调解、裁判、履行各报备一次。期限是预填的，请按文件核对以后再改。',
    rules: [
      ...filings(),
      {
        ...{ name: '在办案件清单', trigger: { on: 'PERIOD_END', period: 'MONTH' } },
        ...{ amount: 5, unit: 'WORKDAY', rolls: true, actor: '法制机构', importance: 'high' },
        duty: '报送上月末的在办案件清单',
        source: sourceOf('南京市江宁区行政应诉报备的规定（名称待核对）'),
      },
      {
        name: '年度败诉分析',
        trigger: { on: 'COUNT', of: 'LOSSES_IN_YEAR', number: 3, from: 'YEAR_END' },
        ...{ amount: 1, unit: 'MONTH', rolls: false, actor: '法制机构', importance: 'high' },
        duty: '提交年度败诉案件分析报告',
        source: sourceOf('南京市江宁区行政应诉报备的规定（名称待核对）'),
      },
    ],
  },
  {
    code: 'SUZHOU',
    title: '宿州：每月败诉风险排查',
    remark: '每月 5 日以前，遇休息日不顺延。文件名称、原文请补填。',
    rules: [
      {
        ...{ name: '败诉风险排查', trigger: { on: 'PERIOD_END', period: 'MONTH' } },
        ...{ amount: 5, unit: 'DAY', rolls: false, actor: '法制机构', importance: 'high' },
        duty: '排查在办案件的败诉风险，逐件列明并上报',
        source: sourceOf('宿州市败诉风险排查的规定（名称待核对）'),
      },
    ],
  },
  {
    code: 'GOVERNMENT_UNDER_LAW',
    title: '法治政府建设年度报告',
    remark: '每年 3 月 1 日以前，部门向本级政府和上级部门报告上年度情况。文件名称、原文请补填。',
    rules: [
      {
        ...{ name: '法治政府建设年度报告', trigger: { on: 'PERIOD_END', period: 'YEAR' } },
        ...{ amount: 2, unit: 'MONTH', rolls: false, actor: '法制机构', importance: 'critical' },
        duty: '报告并公开上年度法治政府建设情况',
        source: sourceOf('法治政府建设年度报告的规定（名称待核对）'),
      },
    ],
  },
  {
    code: 'XIAOSHAN',
    title: '杭州萧山：负责人出庭次数',
    remark: '一年内一审案件满 5 件的出庭不少于 2 次，满 10 件的不少于 3 次。文件名称、原文请补填。',
    rules: [quota(5, 2), quota(10, 3)],
  },
];

function sourceOf(title: string, article: string | null = null): ToldRule['source'] {
  return { title, documentNo: null, article, quote: null, url: null };
}

/** 江宁: each stage by the fact that begins it. */
function filings(): ExampleRule[] {
  const suits = { procedures: ['FIRST_INSTANCE', 'SECOND_INSTANCE'], capacities: ['DEFENDANT'] } as const;
  const stages: [string, LocalTrigger][] = [
    ['立案', { on: 'EVENT', type: 'COMPLAINT_RECEIVED', capacities: ['DEFENDANT'] }],
    ['答辩', { on: 'EVENT', type: 'DEFENCE_SUBMITTED', ...suits }],
    ['出庭', { on: 'HEARING', kinds: ['TRIAL'], ...suits }],
    ['调解', { on: 'OUTCOME', results: ['MEDIATED'], from: 'SERVICE', ...suits }],
    ['裁判', { on: 'OUTCOME', from: 'SERVICE', ...suits }],
    ['履行', { on: 'EVENT', type: 'PERFORMED', ...suits }],
  ];
  return stages.map(([stage, trigger]) => ({
    ...{ name: `应诉报备：${stage}`, trigger, amount: 5, unit: 'WORKDAY', rolls: true },
    duty: `报备${stage}环节的材料`,
    ...{ actor: '承办机构', importance: 'high' },
    source: sourceOf('南京市江宁区行政应诉报备的规定（名称待核对）'),
  }));
}

/** Asked of the case that makes it so many; due by the end of the year. */
function quota(number: number, times: number): ExampleRule {
  return {
    name: `负责人出庭不少于 ${times} 次`,
    trigger: {
      ...{ on: 'COUNT', of: 'CASES_IN_YEAR', number, from: 'YEAR_END' },
      ...{ procedures: ['FIRST_INSTANCE'], capacities: ['DEFENDANT'] },
    },
    ...{ amount: 0, unit: 'DAY', rolls: false, actor: '本机关负责人', importance: 'high' },
    duty: `当年出庭应诉不少于 ${times} 次`,
    source: sourceOf('杭州市萧山区负责人出庭应诉的规定（名称待核对）'),
  };
}
