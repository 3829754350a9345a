import type { Permission } from '../shell/session';

/** What a token may be used for, as told to who makes one. */
export const PERMISSION_WORDS: Readonly<Record<Permission, string>> = {
  'people.read': '查看机关和人员',
  'cases.read': '查看案件',
  'cases.write': '登记和修改案件',
  'cases.assign': '指定承办人',
  'cases.import': '导入台账',
  'cases.handOver': '移交案件',
  'statistics.read': '查看统计',
  'organs.write': '管理机关和机构',
  'accounts.write': '管理账号',
  'accounts.secure': '授予角色、重置密码',
  'installation.write': '设置放假安排和算法',
  'audit.read': '查看操作日志',
};
