import {
  FOLLOW_UP_STATES,
  type FollowUpAnswer,
  type FollowUpCorrection,
  type FollowUpFilter,
  type FollowUpState,
  type NewFollowUp,
} from '#casework';
import { type Day, FOLLOW_UP_KINDS, type FollowUpKind } from '#law';
import { DayField, OneOf, QueryWhole, Whole, Words } from '../http/fields';

const optional = true;
const nullable = true;
const MAX_VERSION = 2_147_483_647;

export class RegisterFollowUpRequest implements NewFollowUp {
  @OneOf('种类', FOLLOW_UP_KINDS) kind: FollowUpKind;
  @Words('发出机关', 100, { optional, nullable }) issuer?: string | null;
  @DayField('收到日期') receivedOn: Day;
  @DayField('办理期限', { optional, nullable }) dueOn?: Day | null;
}

export class AnswerFollowUpRequest implements FollowUpAnswer {
  @DayField('办理日期') answeredOn: Day;
  @Words('办理情况', 1000, { optional, nullable }) result?: string | null;
  @Whole('版本', 1, MAX_VERSION, { optional }) version?: number;
}

export class WithdrawFollowUpRequest {
  @Words('撤回理由', 500) reason: string;
  @Whole('版本', 1, MAX_VERSION) version: number;
}

/** What is left out stays as it was. */
export class CorrectFollowUpRequest implements FollowUpCorrection {
  @OneOf('种类', FOLLOW_UP_KINDS, { optional }) kind?: FollowUpKind;
  @Words('发出机关', 100, { optional, nullable }) issuer?: string | null;
  @DayField('收到日期', { optional }) receivedOn?: Day;
  @DayField('办理期限', { optional, nullable }) dueOn?: Day | null;
  @Words('更正理由', 500) reason: string;
  @Whole('版本', 1, MAX_VERSION) version: number;
}

export class FollowUpListRequest implements FollowUpFilter {
  @OneOf('范围', FOLLOW_UP_STATES, { optional }) show?: FollowUpState;
  @QueryWhole('每页条数', 1, 200, { optional }) limit?: number;
  @Words('翻页位置', 50, { optional }) cursor?: string;
}
