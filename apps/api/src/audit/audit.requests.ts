import type { AuditFilter } from '#casework';
import type { Day } from '#law';
import { RECORD_KINDS, type RecordKind } from '#platform';
import { DayField, OneOf, QueryWhole, SomeOf, Words } from '../http/fields';

const optional = true;

export class AuditRequest implements Omit<AuditFilter, 'refused'> {
  @DayField('起始日期', { optional }) from?: Day;
  @DayField('截止日期', { optional }) to?: Day;
  @QueryWhole('人员', 1, 2_147_483_647, { optional }) userId?: number;
  /** A part of the name of whoever did it. */
  @Words('人员姓名', 60, { optional }) person?: string;
  @SomeOf('对象', RECORD_KINDS) kind?: RecordKind[];
  /** A part of it. */
  @Words('案号', 80, { optional }) caseNo?: string;
  /** What was refused, and sign-ins that failed. */
  @OneOf('只看被拒绝的', { true: 1, false: 1 }, { optional }) refused?: 'true' | 'false';
  @QueryWhole('每页条数', 1, 200, { optional }) limit?: number;
  @Words('翻页位置', 500, { optional }) cursor?: string;
}
