import type { Shown } from '../api/client';

export type Colleague = Shown['PersonView'];
export type Role = Colleague['roles'][number];

/** What each role is called, and what it is for, as told to who gives it. */
export const ROLES: Readonly<Record<Role, { name: string; meaning: string }>> = {
  REGISTRAR: { name: '登记员', meaning: '登记和修改本机关的案件，指定承办人' },
  OFFICER: { name: '承办人', meaning: '办理本人承办的案件' },
  REVIEWER: { name: '审核人', meaning: '登记、修改、指定承办和移交本机关的案件' },
  LEADER: { name: '局领导', meaning: '查看案件和统计' },
  STATISTICIAN: { name: '统计员', meaning: '查看案件和统计' },
  SYSTEM_ADMIN: { name: '系统管理员', meaning: '管理机关、机构和账号，不看案件' },
  SECURITY_ADMIN: { name: '安全管理员', meaning: '授予角色、重置密码、解除锁定，不看案件' },
  AUDITOR: { name: '审计员', meaning: '查看审计日志，不看案件' },
};

export const rolesText = (roles: readonly Role[]) => roles.map((role) => ROLES[role].name).join('、');
