import { PERIODS } from '#law';
import { DayField, Flag, OneOf, QueryWhole, Whole, Words } from '../http/fields';
import { ListOfRules } from './rule-list';
import type { Day } from '#law';

const optional = true;
const nullable = true;
const MAX_ID = 2_147_483_647;

export const FILE_FORMATS = { text: 1, json: 1 };
export type FileFormat = keyof typeof FILE_FORMATS;

export class SignRulesRequest {
  @ListOfRules('规则', PERIODS.length, { optional }) periodIds?: string[];
  @Words('核签人', 50) signedBy: string;
  @DayField('核签日期') signedOn: Day;
  @Words('意见', 500, { optional, nullable }) remark?: string | null;
}

export class WithdrawSignatureRequest {
  @Words('撤销理由', 500) reason: string;
}

export class ReportErratumRequest {
  @Words('规则编号', 40, { optional, nullable }) periodId?: string | null;
  @Words('条文', 100, { optional, nullable }) article?: string | null;
  @Words('有什么错', 2000) problem: string;
  @Words('举例', 2000, { optional, nullable }) example?: string | null;
}

export class AnswerErratumRequest {
  @Words('答复', 2000) answer: string;
  @Flag('是否办结') closed: boolean;
  @Whole('版本', 1, MAX_ID) version: number;
}

export class ErrataRequest {
  @QueryWhole('起点', 1, MAX_ID, { optional }) before?: number;
}

export class ErrataFileRequest {
  @OneOf('格式', FILE_FORMATS, { optional }) format?: FileFormat;
}
