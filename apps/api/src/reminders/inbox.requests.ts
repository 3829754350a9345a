import type { Day } from '#law';
import { DayField, OneOf, QueryWhole, Words } from '../http/fields';
import { ListOfIds } from '../http/plain-fields';

const optional = true;
const MOST_AT_ONCE = 500;

export class InboxRequest {
  @OneOf('只看未读', { true: 1, false: 1 }, { optional }) unread?: 'true' | 'false';
  @QueryWhole('每页条数', 1, 200, { optional }) limit?: number;
  @Words('翻页位置', 500, { optional }) cursor?: string;
}

export class MarkReadRequest {
  /** Left out: all. */
  @ListOfIds('ids', MOST_AT_ONCE, { optional }) ids?: number[];
}

export class PutOffRequest {
  @DayField('再提醒的日子') until: Day;
}

export class DismissRequest {
  @Words('不再提醒的理由', 180) reason: string;
}
