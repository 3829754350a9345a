import {
  CAPACITIES,
  COUNT_STARTS,
  COUNTED_THINGS,
  type Day,
  DISPOSITIONS,
  EVENT_TYPES,
  HEARING_DIRECTIONS,
  HEARING_KINDS,
  LOCAL_EXAMPLES,
  LOCAL_TRIGGERS,
  LOCAL_UNITS,
  type LocalRule,
  type LocalSource,
  type LocalTrigger,
  OFFICE_PERIODS,
  OUTCOME_STARTS,
  PROCEDURES,
  RESULTS,
  VERDICTS,
} from '#law';
import { IMPORTANCES } from '../cases/deadline.view';
import { DayField, Flag, ListOfChoices, OneOf, Part, Whole, Words } from '../http/fields';

const optional = true;
const nullable = true;
const MAX_ID = 2_147_483_647;
const EXAMPLES = Object.fromEntries(LOCAL_EXAMPLES.map(({ code }) => [code, 1]));
const CODES = Object.fromEntries(DISPOSITIONS.map(({ code }) => [code, 1]));

/** Which of the fields a trigger takes depends on `on`; the law room refuses the others. */
class TriggerRequest {
  @OneOf('触发', LOCAL_TRIGGERS) on: keyof typeof LOCAL_TRIGGERS;
  @ListOfChoices('程序', PROCEDURES, { optional }) procedures?: string[];
  @ListOfChoices('身份', CAPACITIES, { optional }) capacities?: string[];
  @OneOf('程序事项', EVENT_TYPES, { optional }) type?: string;
  @OneOf('胜败', VERDICTS, { optional }) verdict?: string;
  @ListOfChoices('结果', RESULTS, { optional }) results?: string[];
  @ListOfChoices('处理结果', CODES, { optional }) dispositions?: string[];
  @OneOf('起算', { ...OUTCOME_STARTS, ...COUNT_STARTS }, { optional }) from?: string;
  @ListOfChoices('开庭、听证', HEARING_KINDS, { optional }) kinds?: string[];
  @OneOf('前后', HEARING_DIRECTIONS, { optional }) direction?: string;
  @OneOf('件数', COUNTED_THINGS, { optional }) of?: string;
  @Whole('第几件', 0, 1000, { optional }) number?: number;
  @OneOf('周期', OFFICE_PERIODS, { optional }) period?: string;
}

class SourceRequest {
  @Words('文件名称', 200) title: string;
  @Words('文号', 100, { optional, nullable }) documentNo?: string | null;
  @Words('条款', 60, { optional, nullable }) article?: string | null;
  @Words('原文', 2000, { optional, nullable }) quote?: string | null;
  @Words('网址', 500, { optional, nullable }) url?: string | null;
}

class FollowedRequest {
  @Whole('原规定', 1, MAX_ID) id: number;
  @Whole('版本', 1, MAX_ID) version: number;
}

export class NewLocalRuleRequest {
  /** The version of the same rule that ends on the day before this one begins. */
  @Part('原规定', () => FollowedRequest, { optional }) follows?: FollowedRequest;
  @Words('名称', 60) name: string;
  @Whole('机关', 1, MAX_ID, { optional }) organId?: number;
  @Part('触发', () => TriggerRequest) trigger: TriggerRequest;
  @Whole('期限', 0, 100_000) amount: number;
  @OneOf('期限单位', LOCAL_UNITS) unit: LocalRule['unit'];
  @Flag('最后一日是休息日的是否顺延', { optional }) rolls?: boolean;
  @Words('应当做什么', 500) duty: string;
  @Words('由谁办理', 100, { optional, nullable }) actor?: string | null;
  @OneOf('重要程度', IMPORTANCES) importance: LocalRule['importance'];
  @Part('依据', () => SourceRequest) source: SourceRequest;
  @DayField('施行日期') effectiveFrom: Day;
  @DayField('失效日期', { optional, nullable }) effectiveTo?: Day | null;
}

export class LocalRuleChangesRequest {
  @Whole('版本', 1, MAX_ID) version: number;
  @Words('理由', 500, { optional }) reason?: string;
  @Words('名称', 60, { optional }) name?: string;
  @Part('触发', () => TriggerRequest, { optional }) trigger?: TriggerRequest;
  @Whole('期限', 0, 100_000, { optional }) amount?: number;
  @OneOf('期限单位', LOCAL_UNITS, { optional }) unit?: LocalRule['unit'];
  @Flag('最后一日是休息日的是否顺延', { optional }) rolls?: boolean;
  @Words('应当做什么', 500, { optional }) duty?: string;
  @Words('由谁办理', 100, { optional, nullable }) actor?: string | null;
  @OneOf('重要程度', IMPORTANCES, { optional }) importance?: LocalRule['importance'];
  @Part('依据', () => SourceRequest, { optional }) source?: SourceRequest;
  @DayField('施行日期', { optional }) effectiveFrom?: Day;
  @DayField('失效日期', { optional, nullable }) effectiveTo?: Day | null;
}

export class RemoveLocalRuleRequest {
  @Words('删除理由', 500) reason: string;
  @Whole('版本', 1, MAX_ID) version: number;
}

export class ExampleRequest {
  @OneOf('示例', EXAMPLES) code: string;
  @Whole('机关', 1, MAX_ID, { optional }) organId?: number;
  @DayField('施行日期') effectiveFrom: Day;
}

/** The fields were checked one by one, and the law room says which of them belong together. */
export function triggerIn(request: TriggerRequest): LocalTrigger {
  const told = Object.entries(request).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told) as unknown as LocalTrigger;
}

export function sourceIn({ title, documentNo, article, quote, url }: SourceRequest): LocalSource {
  return {
    title,
    documentNo: documentNo ?? null,
    article: article ?? null,
    quote: quote ?? null,
    url: url ?? null,
  };
}
