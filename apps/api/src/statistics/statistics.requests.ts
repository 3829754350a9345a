import {
  type Day,
  FOLLOW_UP_KINDS,
  type FollowUpKind,
  type Result,
  RESULTS,
  type Stream,
  STREAMS,
  type Verdict,
  VERDICTS,
} from '#law';
import { InvalidInput } from '#platform';
import {
  APPEARANCE_MEASURES,
  COMPARED_WITH,
  type ComparedWith,
  denominatorsOf,
  type RateChoices,
  type RoundingMode,
  ROUNDINGS,
  USUAL_ROUNDING,
  type AppearanceMeasure,
  FOLLOW_UP_MEASURES,
  type FollowUpMeasure,
  type FollowUpNumber,
  type Measure,
  MEASURES,
  type NumberName,
  RATE_PARTS,
  type RatePart,
  type SplitBy,
  SPLITS,
} from '#statistics';
import { DayField, OneOf, QueryWhole, Words } from '../http/fields';

const optional = true;
const LARGEST_ID = 2_147_483_647;

/** An organ with those below it, or alone. */
export const REACHES = { WITH_BELOW: 1, ALONE: 1 };
export type Reach = keyof typeof REACHES;

/** Of what local rules ask: as it stands today, never as it was known. */
export class LocalDutiesRequest {
  @DayField('起始日期') from: Day;
  @DayField('截止日期') to: Day;
  @QueryWhole('机关', 1, LARGEST_ID, { optional }) organId?: number;
  @OneOf('统计范围', REACHES, { optional }) reach?: Reach;
}

export class StatisticsRequest {
  @DayField('起始日期') from: Day;
  @DayField('截止日期') to: Day;
  @QueryWhole('机关', 1, LARGEST_ID, { optional }) organId?: number;
  @OneOf('统计范围', REACHES, { optional }) reach?: Reach;
  @DayField('所知日期', { optional }) asOf?: Day;
  /** `actType`, or two as `actType,month`. */
  @Words('分组', 40, { optional }) by?: string;
  @OneOf('比较', COMPARED_WITH, { optional }) compare?: ComparedWith;
  @QueryWhole('小数位数', 0, 2, { optional }) decimals?: number;
  @OneOf('尾数', ROUNDINGS, { optional }) rounding?: RoundingMode;
  /** `R-JC:accepted`, several with commas between them. */
  @Words('比率的分母', 1000, { optional }) denominators?: string;
}

/** @throws InvalidInput unless every rate and its denominator are known, each rate once. */
export function choicesNamed({
  decimals = USUAL_ROUNDING.decimals,
  rounding = USUAL_ROUNDING.mode,
  denominators,
}: StatisticsRequest): RateChoices {
  const named = (denominators?.split(',') ?? []).map((one): [string, string] => {
    const [rate = '', base = '', ...rest] = one.split(':');
    const known = denominatorsOf(rate);
    if (rest.length === 0 && known.includes(base)) return [rate, base];
    const message =
      known.length === 0 ? `没有比率“${rate}”` : `比率“${rate}”的分母应为 ${known.join('、')} 之一`;
    throw new InvalidInput([{ field: 'denominators', message }]);
  });
  const chosen = new Map(named);
  if (chosen.size < named.length) {
    throw new InvalidInput([{ field: 'denominators', message: '每一比率只能选一个分母' }]);
  }
  return { rounding: { decimals, mode: rounding }, denominators: chosen };
}

/** @throws InvalidInput unless one or two different splits are named. */
export function splitsNamed(by: string | undefined): SplitBy[] {
  if (by === undefined) return [];
  const names = by.split(',');
  const known = names.filter((name): name is SplitBy => Object.hasOwn(SPLITS, name));
  if (known.length === names.length && names.length <= 2 && new Set(names).size === names.length)
    return known;
  const message = `分组应为 ${Object.keys(SPLITS).join('、')} 之一，或者其中不同的两个，以逗号隔开`;
  throw new InvalidInput([{ field: 'by', message }]);
}

/** Names a number by a stream's measure, by a part of a rate, or by a measure of appearance. */
export class CasesBehindRequest extends StatisticsRequest {
  @OneOf('类别', STREAMS, { optional }) stream?: Stream;
  @OneOf('项目', MEASURES, { optional }) measure?: Measure;
  @OneOf('处理结果', RESULTS, { optional }) result?: Result;
  @Words('结案方式', 20, { optional }) disposition?: string;
  @OneOf('胜败', VERDICTS, { optional }) verdict?: Verdict;
  @Words('比率', 20, { optional }) rate?: string;
  @OneOf('分子或者分母', RATE_PARTS, { optional }) part?: RatePart;
  @OneOf('出庭应诉项目', APPEARANCE_MEASURES, { optional }) appearance?: AppearanceMeasure;
  /** The group of `by` that the number is of, by its key. */
  @Words('组', 200, { optional }) group?: string;
  @Words('第二组', 200, { optional }) secondGroup?: string;
}

/** @throws InvalidInput unless there are as many groups as splits, and the number is a stream's. */
export function groupNamed({ by, group, secondGroup, stream }: CasesBehindRequest): string[] {
  if (group === undefined && secondGroup === undefined) return [];
  const groups = [group ?? null, ...(secondGroup === undefined ? [] : [secondGroup])];
  const known = groups.filter((one) => one !== null);
  if (stream && known.length === groups.length && splitsNamed(by).length === groups.length) return known;
  throw new InvalidInput([{ field: 'group', message: '请按分组逐一说明是哪一组，并说明类别和项目' }]);
}

/** Of one kind of 意见书、建议书, or of all of them. */
export class FollowUpsBehindRequest extends StatisticsRequest implements FollowUpNumber {
  @OneOf('项目', FOLLOW_UP_MEASURES) measure: FollowUpMeasure;
  @OneOf('种类', FOLLOW_UP_KINDS, { optional }) kind?: FollowUpKind;
}

/** @throws InvalidInput unless exactly one number is named. */
export function numberNamed(request: CasesBehindRequest): NumberName {
  const { stream, measure, result, disposition, verdict, rate, part, appearance } = request;
  const names: NumberName[] = [];
  if (stream && measure) names.push({ stream, measure, result, disposition, verdict });
  if (rate && part) names.push({ rate, part });
  if (appearance) names.push({ appearance });
  const [name] = names;
  if (name && names.length === 1) return name;
  throw new InvalidInput([
    {
      field: 'stream',
      message: '请说明要看哪一个数：类别和项目，比率和分子或者分母，或者出庭应诉项目，只填一种',
    },
  ]);
}

export const FORMATS = { text: 1, docx: 1, xlsx: 1, json: 1 };
export type Format = keyof typeof FORMATS;

export class PeriodReportRequest {
  @DayField('起始日期') from: Day;
  @DayField('截止日期') to: Day;
  @OneOf('格式', FORMATS, { optional }) format?: Format;
  @QueryWhole('机关', 1, LARGEST_ID, { optional }) organId?: number;
  @OneOf('统计范围', REACHES, { optional }) reach?: Reach;
}

const TABLE_FORMATS = { json: 1, xlsx: 1 };

export class OpenInformationRequest {
  @QueryWhole('年份', 1991, 2100) year: number;
  @OneOf('格式', TABLE_FORMATS, { optional }) format?: keyof typeof TABLE_FORMATS;
  @QueryWhole('机关', 1, LARGEST_ID, { optional }) organId?: number;
  @OneOf('统计范围', REACHES, { optional }) reach?: Reach;
}

export class AnnualReportRequest {
  @QueryWhole('年份', 1, 9999) year: number;
  @OneOf('格式', FORMATS, { optional }) format?: Format;
  @QueryWhole('机关', 1, LARGEST_ID, { optional }) organId?: number;
  @OneOf('统计范围', REACHES, { optional }) reach?: Reach;
}

export class BulletinRequest {
  @QueryWhole('年份', 1991, 2100) year: number;
  @QueryWhole('季度', 1, 4) quarter: number;
  @QueryWhole('机关', 1, LARGEST_ID, { optional }) organId?: number;
}

const FILE_FORMATS = { docx: 1, xlsx: 1 };

export class BulletinFileRequest extends BulletinRequest {
  @OneOf('格式', FILE_FORMATS, { optional }) format?: keyof typeof FILE_FORMATS;
}
