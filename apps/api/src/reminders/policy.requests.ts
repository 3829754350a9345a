import { TOLD_ROLES, type ToldRole } from '#reminders';
import { field, ListOfChoices, Flag, QueryWhole, Whole } from '../http/fields';

const optional = true;
const MOST_ID = 999_999_999;
const MOST_LEADS = 10;
const LONGEST_LEAD = 60;

/** What is left out is as it is above: in the organ, in the organ above it, as usual. */
export class PolicyRequest {
  @Leads('重要期限提前天数') criticalLeads?: number[];
  @Leads('一般期限提前天数') highLeads?: number[];
  @Leads('开庭提前天数') hearingLeads?: number[];
  @ListOfChoices('同时告知', TOLD_ROLES, { optional }) copyTo?: ToldRole[];
  @ListOfChoices('逾期上报', TOLD_ROLES, { optional }) escalateTo?: ToldRole[];
  @Whole('逾期几天上报', 1, 30, { optional }) escalateAfter?: number;
  @TimeOfDay('安静时段的开始') quietFrom?: string | null;
  @TimeOfDay('安静时段的结束') quietTo?: string | null;
  @Flag('只在工作日', { optional }) workdaysOnly?: boolean;
  @TimeOfMorning('每天早上合成一条的时间') digestAt?: string | null;
}

export class OrganPolicyRequest extends PolicyRequest {
  @Whole('机关', 1, MOST_ID, { optional }) organId?: number;
}

export class PolicyOfRequest {
  @QueryWhole('机关', 1, MOST_ID, { optional }) organId?: number;
}

function Leads(label: string): PropertyDecorator {
  const isLead = (one: unknown) =>
    Number.isInteger(one) && (one as number) >= 0 && (one as number) <= LONGEST_LEAD;
  return field(
    { optional },
    { type: 'integer', isArray: true, maxItems: MOST_LEADS, minimum: 0, maximum: LONGEST_LEAD },
    (value) =>
      Array.isArray(value) &&
      value.length <= MOST_LEADS &&
      value.every(isLead) &&
      new Set(value).size === value.length,
    () => `${label}应为 0 到 ${LONGEST_LEAD} 的天数，不重复，最多 ${MOST_LEADS} 个`,
  );
}

function TimeOfDay(label: string): PropertyDecorator {
  return timeLike(/^([01]\d|2[0-3]):[0-5]\d$/, `${label}写成 20:00 的样子`);
}

/** After 08:30, when what is due that day has reached the inboxes. */
function TimeOfMorning(label: string): PropertyDecorator {
  return timeLike(/^(08:[45]\d|(09|10|11):[0-5]\d)$/, `${label}应在 08:40 到 11:59 之间`);
}

function timeLike(pattern: RegExp, message: string): PropertyDecorator {
  return field(
    { optional, nullable: true },
    { type: String, pattern: pattern.source },
    (value) => typeof value === 'string' && pattern.test(value),
    () => message,
  );
}
