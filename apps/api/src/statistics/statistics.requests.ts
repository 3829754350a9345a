import { type Day, type Result, RESULTS, type Stream, STREAMS, type Verdict, VERDICTS } from '#law';
import { type Measure, MEASURES, type NumberName } from '#statistics';
import { DayField, OneOf, QueryWhole, Words } from '../http/fields';

const optional = true;
const LARGEST_ID = 2_147_483_647;

/** An organ with those below it, or alone. */
const REACHES = { WITH_BELOW: 1, ALONE: 1 };
export type Reach = keyof typeof REACHES;

export class StatisticsRequest {
  @DayField('起始日期') from: Day;
  @DayField('截止日期') to: Day;
  @QueryWhole('机关', 1, LARGEST_ID, { optional }) organId?: number;
  @OneOf('统计范围', REACHES, { optional }) reach?: Reach;
  @DayField('所知日期', { optional }) asOf?: Day;
}

export class CasesBehindRequest extends StatisticsRequest implements NumberName {
  @OneOf('类别', STREAMS) stream: Stream;
  @OneOf('项目', MEASURES) measure: Measure;
  @OneOf('处理结果', RESULTS, { optional }) result?: Result;
  @Words('结案方式', 20, { optional }) disposition?: string;
  @OneOf('胜败', VERDICTS, { optional }) verdict?: Verdict;
}

export const FORMATS = { text: 1, docx: 1, xlsx: 1 };

export class AnnualReportRequest {
  @QueryWhole('年份', 1, 9999) year: number;
  @OneOf('格式', FORMATS, { optional }) format?: keyof typeof FORMATS;
  @QueryWhole('机关', 1, LARGEST_ID, { optional }) organId?: number;
  @OneOf('统计范围', REACHES, { optional }) reach?: Reach;
}
