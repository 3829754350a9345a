import type { Role } from '../user.entity';

/** What an operation can need; the words are those of a refusal. */
export const PERMISSIONS = {
  'people.read': '查看机关和人员',
  'cases.read': '查看案件',
  'cases.write': '登记和修改案件',
  'cases.import': '导入台账',
  'cases.assign': '指定别人承办',
  'cases.handOver': '移交案件',
  'cases.approve': '审批是否上诉',
  'statistics.read': '查看统计',
  'reports.write': '设置报告用语',
  'organs.write': '管理机关和机构',
  'accounts.write': '建立、修改和停用账号',
  'accounts.secure': '授予角色、重置密码、解除锁定',
  'law.sign': '核签期限规则',
  'installation.write': '设置全部机关共用的日历和算法',
  'localRules.write': '设置地方规定',
  'audit.read': '查看审计日志',
} as const;
export type Permission = keyof typeof PERMISSIONS;

/**
 * Which seats a permission reaches: those in view, those of the own organ, or those of the own organ that the person
 * handles. `ANY` where it is not about seats.
 */
export type Reach = 'ANY' | 'VIEW' | 'ORGAN' | 'HANDLED';

const READING = { 'people.read': 'ANY', 'cases.read': 'VIEW', 'statistics.read': 'VIEW' } as const;

/** Who may do what. Nothing else in the product asks for a role. */
export const ACCESS: Readonly<Record<Role, Partial<Readonly<Record<Permission, Reach>>>>> = {
  REGISTRAR: { ...READING, 'cases.write': 'ORGAN', 'cases.import': 'ORGAN', 'cases.assign': 'ORGAN' },
  OFFICER: { ...READING, 'cases.write': 'HANDLED' },
  REVIEWER: {
    ...READING,
    'cases.write': 'ORGAN',
    'cases.assign': 'ORGAN',
    'cases.handOver': 'ORGAN',
    'cases.approve': 'ORGAN',
    'reports.write': 'ANY',
    'law.sign': 'ANY',
  },
  LEADER: { ...READING, 'cases.approve': 'ORGAN' },
  STATISTICIAN: { ...READING, 'reports.write': 'ANY' },
  SYSTEM_ADMIN: {
    'people.read': 'ANY',
    'organs.write': 'ANY',
    'accounts.write': 'ANY',
    'installation.write': 'ANY',
    'localRules.write': 'ANY',
  },
  SECURITY_ADMIN: { 'people.read': 'ANY', 'accounts.secure': 'ANY' },
  AUDITOR: { 'audit.read': 'ANY' },
};

/** Whether one of these roles lets somebody handle cases. */
export function mayHandleCases(roles: readonly Role[]): boolean {
  return roles.some((role) => 'cases.write' in ACCESS[role]);
}

export function rolesWith(permission: Permission): Role[] {
  return (Object.keys(ACCESS) as Role[]).filter((role) => permission in ACCESS[role]);
}
