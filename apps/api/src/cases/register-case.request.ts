import type { CaseChanges, NewAct, NewCase, NewEvent, NewParty } from '#casework';
import {
  APPELLANTS,
  type Appellant,
  CAPACITIES,
  type Capacity,
  type ChosenOptions,
  CLOCK_NAMES,
  type ClockId,
  type Day,
  DEFENDANT_FORMS,
  type DefendantForm,
  EVENT_TYPES,
  type EventType,
  LAW_VERSIONS,
  type LawVersion,
  PARTY_KINDS,
  PARTY_ROLES,
  type PartyKind,
  type PartyRole,
  type Procedure,
  PROCEDURES,
} from '#law';
import { DayField, Flag, ListOf, OneOf, Part, Whole, Words } from '../http/fields';
import { WordsByKey } from '../http/plain-fields';

const optional = true;
const nullable = true;
const MAX_ID = 2_147_483_647;

class PartyRequest implements NewParty {
  @OneOf('当事人身份', PARTY_ROLES) role: PartyRole;
  @OneOf('当事人类型', PARTY_KINDS) kind: PartyKind;
  @Words('当事人名称', 100) name: string;
}

class ActRequest implements NewAct {
  @Words('行政行为种类', 60, { optional, nullable }) type?: string | null;
  @Words('行政行为文号', 100, { optional, nullable }) documentNo?: string | null;
  @DayField('行政行为日期', { optional, nullable }) madeOn?: Day | null;
  @Words('行政管理类别', 60, { optional, nullable }) field?: string | null;
  @Words('案由', 100, { optional, nullable }) cause?: string | null;
  @Flag('复议前置', { optional, nullable }) reviewFirst?: boolean | null;
}

/** 程序事项: what a type says beside its day. Which of these it takes is checked with the case. */
class EventDetailRequest {
  @Whole('天数', 1, 3650, { optional, nullable }) days?: number;
  @DayField('延长至', { optional, nullable }) until?: Day;
  @Words('批准人', 60, { optional, nullable }) approvedBy?: string;
  @Words('理由', 200, { optional, nullable }) ground?: string;
  @DayField('扣除期间起始日', { optional, nullable }) from?: Day;
  @DayField('扣除期间终止日', { optional, nullable }) to?: Day;
  @OneOf('上诉人', APPELLANTS, { optional, nullable }) by?: Appellant;
  @DayField('正当事由消除日', { optional, nullable }) obstacleEndedOn?: Day;
  @DayField('对方收到日期', { optional, nullable }) servedOn?: Day;
  @Flag('逾期证据', { optional, nullable }) late?: boolean;
  @Flag('可以上诉', { optional, nullable }) appealable?: boolean;
  @Words('名称', 60, { optional, nullable }) title?: string;
  @DayField('期限', { optional, nullable }) dueOn?: Day;
  @DayField('交邮日', { optional, nullable }) postedOn?: Day;
  @OneOf('办理期限', CLOCK_NAMES, { optional, nullable }) clock?: ClockId;
  /** Of `LOCAL_DONE`: the key of the deadline that it ends. */
  @Words('地方规定的期限', 60, { optional, nullable }) deadlineKey?: string;
}

export class EventRequest extends EventDetailRequest implements NewEvent {
  @OneOf('程序事项', EVENT_TYPES) type: EventType;
  @DayField('日期') on: Day;
}

export class AddEventRequest extends EventRequest {
  @Whole('版本', 1, MAX_ID, { optional }) version?: number;
}

export class CorrectEventRequest extends EventDetailRequest {
  @DayField('日期', { optional }) on?: Day;
  @Words('更正理由', 500) reason: string;
  @Whole('版本', 1, MAX_ID) version: number;
}

/** Of an event, an outcome or a registration. */
export class WithdrawRequest {
  @Words('撤回理由', 500) reason: string;
  @Whole('版本', 1, MAX_ID) version: number;
}

export class RestoreRequest {
  @Words('恢复理由', 500, { optional, nullable }) reason?: string | null;
  @Whole('版本', 1, MAX_ID) version: number;
}

class CaseDetailsRequest {
  @Words('案号', 80, { optional, nullable }) caseNo?: string | null;
  @Words('复议机关（法院）', 100, { optional, nullable }) authority?: string | null;
  @OneOf('被告形式', DEFENDANT_FORMS, { optional, nullable }) defendantForm?: DefendantForm | null;
  @OneOf('上诉人', APPELLANTS, { optional, nullable }) appealedBy?: Appellant | null;
  @Whole('前案', 1, MAX_ID, { optional, nullable }) previousCaseId?: number | null;
  @ListOf('当事人', () => PartyRequest, { optional }) parties?: PartyRequest[];
  @Part('行政行为', () => ActRequest, { optional, nullable }) act?: ActRequest | null;
  @Whole('承办机构', 1, MAX_ID, { optional, nullable }) unitId?: number | null;
  @Whole('承办人', 1, MAX_ID, { optional, nullable }) officerId?: number | null;
  @Words('备注', 2000, { optional, nullable }) note?: string | null;
}

export class RegisterCaseRequest extends CaseDetailsRequest implements NewCase {
  @OneOf('程序', PROCEDURES) procedure: Procedure;
  @OneOf('本机关身份', CAPACITIES) capacity: Capacity;
  @DayField('收到日期') receivedOn: Day;
  @ListOf('程序事项', () => EventRequest, { optional }) events?: EventRequest[];
}

export class EditCaseRequest extends CaseDetailsRequest implements CaseChanges {
  @Whole('版本', 1, MAX_ID) version: number;
  @Words('理由', 500, { optional, nullable }) reason?: string;
  @OneOf('程序', PROCEDURES, { optional }) procedure?: Procedure;
  @OneOf('本机关身份', CAPACITIES, { optional }) capacity?: Capacity;
  @DayField('收到日期', { optional }) receivedOn?: Day;
  @OneOf('适用的法律版本', LAW_VERSIONS, { optional, nullable }) lawVersion?: LawVersion | null;
  @WordsByKey('有争议的算法', { optional, nullable }) choices?: ChosenOptions | null;
}
