import type { Person } from './session';

export type Role = Person['roles'][number];

/** What each role is called, and what it is for, as told to who gives it. */
export const ROLES: Readonly<Record<Role, { name: string; meaning: string }>> = {
  REGISTRAR: { name: '登记员', meaning: '登记和修改本机关的案件，指定承办人' },
  OFFICER: { name: '承办人', meaning: '登记和修改本人承办的案件，查看其他案件' },
  REVIEWER: { name: '审核人', meaning: '登记和修改本机关的案件，指定承办人，移交案件' },
  LEADER: { name: '局领导', meaning: '查看案件和统计，不登记' },
  STATISTICIAN: { name: '统计员', meaning: '查看案件和统计，不登记' },
  SYSTEM_ADMIN: { name: '系统管理员', meaning: '管理机关、机构、账号、放假安排，不看案件' },
  SECURITY_ADMIN: { name: '安全管理员', meaning: '授予角色、重置密码、解除锁定、结束登录，不看案件' },
  AUDITOR: { name: '审计员', meaning: '查看操作日志，不看案件' },
};

/** One of several is shown for all of them: the first of these. */
const MOST_TELLING: readonly Role[] = [
  ...(['SYSTEM_ADMIN', 'LEADER', 'REVIEWER', 'OFFICER', 'REGISTRAR'] as const),
  ...(['STATISTICIAN', 'SECURITY_ADMIN', 'AUDITOR'] as const),
];

export function tellingRole(roles: readonly Role[]): string {
  const shown = MOST_TELLING.find((role) => roles.includes(role));
  return shown ? ROLES[shown].name : '';
}

export function rolesText(roles: readonly Role[]): string {
  return roles.length > 0 ? roles.map((role) => ROLES[role].name).join('、') : '没有角色';
}
