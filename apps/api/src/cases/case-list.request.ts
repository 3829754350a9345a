import {
  CASE_SORTS,
  CASE_TRAITS,
  type CaseFilter,
  type CaseSort,
  type CaseStatus,
  type CaseTrait,
} from '#casework';
import { CAPACITIES, type Capacity, type Day, type Procedure, PROCEDURES } from '#law';
import { DayField, OneOf, QueryWhole, SomeOf, Words } from '../http/fields';

const optional = true;
const STATUSES: Record<CaseStatus, true> = { OPEN: true, SUSPENDED: true, CLOSED: true };

export class CaseListRequest implements CaseFilter {
  @Words('搜索词', 100, { optional }) q?: string;
  @SomeOf('程序', PROCEDURES) procedure?: Procedure[];
  @SomeOf('本机关身份', CAPACITIES) capacity?: Capacity[];
  @SomeOf('状态', STATUSES) status?: CaseStatus[];
  @DayField('收到日期起', { optional }) from?: Day;
  @DayField('收到日期止', { optional }) to?: Day;
  @QueryWhole('承办人', 1, 2_147_483_647, { optional }) officerId?: number;
  @DayField('到期日', { optional }) dueBy?: Day;
  @OneOf('情形', CASE_TRAITS, { optional }) only?: CaseTrait;
  @OneOf('排序', CASE_SORTS, { optional }) sort?: CaseSort;
  @Words('翻页位置', 500, { optional }) cursor?: string;
  @QueryWhole('每页件数', 1, 200, { optional }) limit?: number;
}
