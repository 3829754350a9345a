import type { Shown } from '../api/client';
import { ROLES } from '../shell/roles';

export type OwnPolicy = Shown['OwnPolicyView'];
export type Policy = Required<OwnPolicy>;
export type SeenPolicy = Shown['PolicyView'];
type ToldRole = Policy['copyTo'][number];

export const TOLD_ROLES: readonly ToldRole[] = ['REGISTRAR', 'REVIEWER', 'LEADER'];

const NOTHING: Policy = {
  ...{ criticalLeads: [], highLeads: [], hearingLeads: [], copyTo: [], escalateTo: [] },
  ...{ escalateAfter: 1, quietFrom: null, quietTo: null, workdaysOnly: false, digestAt: null },
};

/** What holds, in words. */
export function policyLines(policy: OwnPolicy): string[] {
  const { criticalLeads, highLeads, hearingLeads, ...told } = { ...NOTHING, ...policy };
  const { copyTo, escalateTo, escalateAfter, quietFrom, quietTo, workdaysOnly, digestAt } = told;
  return [
    `重要期限（答复、答辩、上诉等）${leadsText(criticalLeads)}早上 8:30 提醒，逾期后每天提醒`,
    `一般期限${leadsText(highLeads)}提醒`,
    `开庭、听证登记和改期时提醒，${leadsText(hearingLeads)}再提醒`,
    copyTo.length > 0 ? `提醒承办人，同时告知本机关的${rolesText(copyTo)}` : '只提醒承办人',
    escalateTo.length > 0
      ? `重要期限逾期 ${escalateAfter} 天还没有办的，报${rolesText(escalateTo)}督办`
      : '逾期不向上报告',
    quietFrom !== null && quietTo !== null
      ? `${quietFrom} 到 ${quietTo} 只进系统内消息，邮件、群机器人、短信等到 ${quietTo} 再发`
      : '邮件、群机器人、短信等随时发出',
    ...(digestAt === null
      ? []
      : [`邮件、群机器人、短信每天 ${digestAt} 合成一条，只有等不到那时的才单独发出；系统内消息照常`]),
    ...(workdaysOnly ? ['休息日只进系统内消息，其他渠道等到下一个工作日'] : []),
  ];
}

function leadsText(leads: readonly number[]): string {
  if (leads.length === 0) return '事前不';
  const days = [...leads].sort((one, other) => other - one);
  const before = days.filter((lead) => lead > 0);
  const words = before.length > 0 ? [`提前 ${before.join('、')} 天`] : [];
  return [...words, ...(days.includes(0) ? ['当天'] : [])].join('和');
}

function rolesText(roles: readonly ToldRole[]): string {
  return roles.map((role) => ROLES[role].name).join('、');
}

/** 7、3、1、0; null where it cannot be read. */
export function leadsIn(text: string): number[] | null {
  const parts = text.split(/[\s,，、]+/).filter(Boolean);
  return parts.every((part) => /^\d{1,2}$/.test(part)) ? parts.map(Number) : null;
}
