import { answerOf, api } from '../../api/client';
import { Notice } from '../../ui/notice';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { CaseForm } from '../form/case-form';
import { ReasonField } from '../form/reason-field';
import { useCaseForm } from '../form/use-case-form';
import type { UndoProps } from './undo-kinds';

/** 恢复登记: the case is again what it was, its deadlines counted by what the law says today. */
export function RestoreCase({ file, onClose }: UndoProps) {
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: 'restore-case',
    initial: { reason: '' },
    save: ({ reason }, { id, version }) =>
      answerOf(
        api.POST('/api/cases/{id}/restore', {
          params: { path: { id } },
          body: { ...(reason.trim() ? { reason } : {}), version },
        }),
      ),
    saved: () => {
      report({ words: '已恢复登记' });
      onClose();
    },
  });
  return (
    <CaseDrawer title="恢复登记" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="恢复登记" failure="没有恢复" onCancel={onClose}>
        <Notice tone="attention">案件重新出现在列表和统计中，期限按现在的事项重新计算，提醒照常发出。</Notice>
        <ReasonField form={form} label="恢复理由" placeholder="例如 核对后不是重复登记" />
      </CaseForm>
    </CaseDrawer>
  );
}
