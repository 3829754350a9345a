import type { HearingChanges, NewHearing, RecordedAppearance } from '#casework';
import {
  ABSENCE_REASONS,
  type AbsenceReason,
  APPEARANCE_STATUSES,
  type AppearanceStatus,
  type Day,
  HEARING_KINDS,
  HEARING_STATUSES,
  type HearingKind,
  type HearingStatus,
  LEADER_RANKS,
  type LeaderRank,
} from '#law';
import { DayField, Flag, InstantField, OneOf, Part, QueryWhole, Whole, Words } from '../http/fields';

const optional = true;
const nullable = true;
const MAX_ID = 2_147_483_647;

export class ScheduleHearingRequest implements NewHearing {
  @OneOf('种类', HEARING_KINDS) kind: HearingKind;
  @InstantField('时间') at: Date;
  @Words('地点', 200, { optional, nullable }) place?: string | null;
  @Flag('法院通知负责人出庭', { optional }) courtNotice?: boolean;
}

export class ChangeHearingRequest implements HearingChanges {
  @InstantField('时间', { optional }) at?: Date;
  @Words('地点', 200, { optional, nullable }) place?: string | null;
  @Flag('法院通知负责人出庭', { optional }) courtNotice?: boolean;
  @OneOf('状态', HEARING_STATUSES, { optional }) status?: HearingStatus;
  @Whole('版本', 1, MAX_ID, { optional }) version?: number;
}

export class LeaderRequest {
  @Words('负责人姓名', 60) name: string;
  @Words('负责人职务', 60, { optional, nullable }) post?: string | null;
  @OneOf('负责人职级', LEADER_RANKS) rank: LeaderRank;
}

class AbsenceRequest {
  @OneOf('未出庭理由', ABSENCE_REASONS) reason: AbsenceReason;
  @Words('具体事由', 500, { optional, nullable }) words?: string | null;
  @Flag('证明材料已提交', { optional }) proofSubmitted?: boolean;
  @DayField('向司法局备案日期', { optional, nullable }) filedOn?: Day | null;
}

export class RecordAppearanceRequest implements RecordedAppearance {
  @Whole('机关', 1, MAX_ID, { optional }) organId?: number;
  @Part('负责人', () => LeaderRequest, { optional, nullable }) leader?: LeaderRequest | null;
  @Whole('负责人', 1, MAX_ID, { optional, nullable }) leaderId?: number | null;
  @OneOf('出庭状态', APPEARANCE_STATUSES) status: AppearanceStatus;
  @Flag('出声', { optional }) spoke?: boolean;
  @Flag('身份证明已提交', { optional }) identitySubmitted?: boolean;
  @Words('同去的工作人员', 60, { optional, nullable }) delegate?: string | null;
  @Words('律师', 60, { optional, nullable }) counsel?: string | null;
  @Flag('只旁听', { optional }) watched?: boolean;
  @Words('由哪个共同被告出庭', 100, { optional, nullable }) agreedWith?: string | null;
  @Part('未出庭理由', () => AbsenceRequest, { optional, nullable }) absence?: AbsenceRequest | null;
  @Whole('版本', 0, MAX_ID, { optional }) version?: number;
}

export class HearingListRequest {
  @DayField('开始日期', { optional }) from?: Day;
  @DayField('截止日期', { optional }) to?: Day;
}

export class PaperRequest {
  @QueryWhole('席位', 1, MAX_ID, { optional }) seat?: number;
}
