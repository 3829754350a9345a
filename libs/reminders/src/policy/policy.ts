import type { Role } from '#people';

/** Who can be told beside those responsible, by the part that a role plays: 法规科, 审核人, 局领导. */
export const TOLD_ROLES = { REGISTRAR: 1, REVIEWER: 1, LEADER: 1 } as const satisfies Partial<
  Record<Role, 1>
>;
export type ToldRole = keyof typeof TOLD_ROLES;

/** 提醒办法. */
export interface ReminderPolicy {
  /** Days ahead, 0 for the day itself; none: nothing before it is overdue. */
  criticalLeads: number[];
  highLeads: number[];
  hearingLeads: number[];
  /** Of the own organ, beside those responsible. */
  copyTo: ToldRole[];
  /** Who hears of a critical deadline that is overdue by `escalateAfter` days and not met. */
  escalateTo: ToldRole[];
  escalateAfter: number;
  /** Between these times of day, 20:00 and 07:30, nothing leaves but into inboxes. Null: at any time. */
  quietFrom: string | null;
  quietTo: string | null;
  /** On rest days nothing leaves but into inboxes. */
  workdaysOnly: boolean;
  /** The time of day, after the 08:30 of the inbox, at which one message a morning says all. Null: each by itself. */
  digestAt: string | null;
}

/** What an organ or a case has decided for itself. */
export type OwnPolicy = Partial<ReminderPolicy>;

export const USUAL_POLICY: Readonly<ReminderPolicy> = {
  criticalLeads: [7, 3, 1, 0],
  highLeads: [3, 1, 0],
  hearingLeads: [7, 3, 1, 0],
  ...{ copyTo: [], escalateTo: [], escalateAfter: 1, quietFrom: null, quietTo: null },
  workdaysOnly: false,
  digestAt: null,
};

/** @param own from the farthest, the organ above all, to the nearest, the case: the nearest that says something counts. */
export function policyOf(own: readonly OwnPolicy[]): ReminderPolicy {
  return Object.assign({}, USUAL_POLICY, ...own) as ReminderPolicy;
}
