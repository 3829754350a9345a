import { FIELD_LABELS } from '../case/changes/history-values';
import { type Role, ROLES } from '../shell/roles';
import { dayAt, timeText } from '../ui/dates';
import { localRuleWords } from './local-rule-words';
import type { AuditEntry, RecordKind } from './queries';

/** What each kind of record is called. */
export const KIND_NAMES: Readonly<Record<RecordKind, string>> = {
  organ: '机关',
  unit: '承办机构',
  user: '账号',
  contact: '局领导、联系人',
  token: '接口令牌',
  'calendar-feed': '日历订阅',
  case: '案件',
  dispute: '行政行为',
  participation: '承办和立案',
  event: '程序事项',
  deadline: '期限',
  hearing: '开庭、听证',
  appearance: '负责人出庭',
  'appearance-request': '出庭请示',
  outcome: '处理结果',
  'follow-up': '后续事项',
  'follow-up-deadline': '后续事项的期限',
  'calendar-year': '放假安排',
  'law-options': '计算口径',
  'rule-signature': '条文核签',
  erratum: '勘误',
  'local-rule': '地方规定',
  'office-duty': '机关定期事项',
  'office-deadline': '机关定期事项的期限',
  import: '台账导入',
  channel: '提醒渠道',
  'reminder-policy': '提醒办法',
  'silenced-topic': '个人提醒',
  'report-style': '报告用语',
};

const DEEDS: Readonly<Record<string, string>> = {
  CREATED: '登记',
  CHANGED: '修改',
  REMOVED: '撤回、停用',
  SIGNED_IN: '登录',
  SIGNED_OUT: '退出、结束登录',
  SIGN_IN_FAILED: '登录失败',
  REFUSED: '被拒绝',
  UNLOCKED: '解除锁定',
};

/** Fields of accounts and organs; those of cases are the history's. */
const LABELS: Readonly<Record<string, string>> = {
  ...FIELD_LABELS,
  ...{
    name: '名称',
    displayName: '姓名',
    username: '用户名',
    email: '邮箱',
    password: '密码',
    roles: '角色',
  },
  ...{
    view: '可以看到',
    disabledAt: '停用',
    endedAt: '停用（撤并）',
    parentId: '上级机关',
    path: '',
    id: '',
  },
  ...{ organId: '机关', permissions: '用途', expiresAt: '有效至', session: '', address: '地址' },
  ...{ enabled: '启用', spare: '只作后备', url: '地址', secret: '密钥', allowedHosts: '允许的内网主机' },
  ...{
    criticalLeads: '重要期限提前',
    highLeads: '一般期限提前',
    hearingLeads: '开庭提前',
    copyTo: '同时告知',
  },
  ...{
    escalateTo: '逾期上报',
    escalateAfter: '上报在逾期后',
    quietFrom: '安静时段自',
    quietTo: '安静时段至',
    digestAt: '每天合成一条',
  },
  ...{ silenced: '不再提醒', until: '改到' },
  ...{ template: '报文模板', expects: '成功标志' },
  ...{ identity: '统一身份认证', identityId: '统一身份认证' },
  ...{ amount: '期限', unit: '单位', rolls: '遇休息日顺延', duty: '应当做什么', actor: '由谁办理' },
  ...{ trigger: '触发', importance: '重要程度', source: '依据', doneOn: '完成日期' },
  ...{ effectiveFrom: '施行日期', effectiveTo: '失效日期', periodEnd: '期末' },
};

/** 修改账号 */
export function deedText({ action, kind }: AuditEntry): string {
  const isSignIn = action.startsWith('SIGN');
  return isSignIn ? (DEEDS[action] ?? action) : `${DEEDS[action] ?? action}${KIND_NAMES[kind]}`;
}

/** One line for each field that a person can make something of: 角色：登记员 → 登记员、审核人. */
export function changeLines({ kind, changes }: AuditEntry): string[] {
  return Object.entries(changes).flatMap(([field, change]) => {
    const label = LABELS[field] ?? field;
    if (label === '' || !Array.isArray(change)) return [];
    const [was = '', is = ''] = change.map((value) =>
      isId(field, value) ? `编号 ${value}` : wordsOf(kind, field, value),
    );
    return [was === '' ? `${label}：${is}` : `${label}：${was} → ${is === '' ? '无' : is}`];
  });
}

function wordsOf(kind: RecordKind, field: string, value: unknown): string {
  return (kind === 'local-rule' ? localRuleWords(field, value) : null) ?? valueText(value);
}

/** Of a person, a unit, an organ, whose names are not the auditor's to read. */
function isId(field: string, value: unknown): value is number {
  return field.endsWith('Id') && typeof value === 'number';
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join('、');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(valueText).filter(Boolean).join('，');
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' ? textOf(value) : typeof value === 'number' ? String(value) : '';
}

function textOf(text: string): string {
  if (INSTANT.test(text)) return `${dayAt(text)} ${timeText(text)}`;
  return text in ROLES ? ROLES[text as Role].name : text;
}
