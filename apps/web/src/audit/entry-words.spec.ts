import { changeLines, deedText } from './entry-words';
import type { AuditEntry } from './queries';

function entry(patch: Partial<AuditEntry>): AuditEntry {
  return {
    ...{ id: 1, deedId: 'a', at: '2026-09-21T10:00:00+08:00', userId: 1, userName: '管理员' },
    ...{ organId: 1, organName: '云川市市场监督管理局', kind: 'user', recordId: 2, recordKey: null },
    ...{ caseId: null, caseNo: null, action: 'CHANGED', changes: {}, reason: null },
    ...patch,
  };
}

it('names the deed and what it was done to', () => {
  expect(deedText(entry({}))).toBe('修改账号');
  expect(deedText(entry({ action: 'SIGN_IN_FAILED' }))).toBe('登录失败');
  expect(deedText(entry({ action: 'CREATED', kind: 'case' }))).toBe('登记案件');
});

it('tells each field as a person would, and leaves out what is for programs', () => {
  const changes = {
    roles: [['REGISTRAR'], ['REGISTRAR', 'REVIEWER']],
    disabledAt: [null, '2026-09-21T02:00:00.000Z'],
    unitId: [3, null],
    path: [null, '/1/'],
  };
  expect(changeLines(entry({ changes }))).toEqual([
    '角色：登记员 → 登记员、审核人',
    '停用：2026-09-21 10:00',
    '承办机构：编号 3 → 无',
  ]);
});
