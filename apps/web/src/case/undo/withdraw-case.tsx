import { answerOf, api } from '../../api/client';
import { caseworkChanged } from '../../api/queries';
import { Notice } from '../../ui/notice';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { CaseForm } from '../form/case-form';
import { ReasonField } from '../form/reason-field';
import { useCaseForm } from '../form/use-case-form';
import type { CaseFile } from '../record/case-facts';
import type { UndoProps } from './undo-kinds';

/** 撤回登记: a case that was registered by mistake. It stays to be opened and restored. */
export function WithdrawCase({ file, onClose }: UndoProps) {
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: 'withdraw-case',
    initial: { reason: '' },
    save: ({ reason }, { id, version }) =>
      answerOf(api.DELETE('/api/cases/{id}', { params: { path: { id } }, body: { reason, version } })),
    saved: (after: CaseFile) => {
      report({ words: '已撤回登记', undo: () => restore(after).then(caseworkChanged) });
      onClose();
    },
  });
  return (
    <CaseDrawer title="撤回登记" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="撤回登记" failure="没有撤回" onCancel={onClose}>
        <Notice tone="attention">
          <ul data-part="what-changes">
            {consequencesOf(file).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
        <ReasonField form={form} label="撤回理由" placeholder="例如 与已登记的案件重复" />
      </CaseForm>
    </CaseDrawer>
  );
}

function restore({ id, version }: CaseFile): Promise<CaseFile> {
  const body = { reason: '撤销刚才的撤回', version };
  return answerOf(api.POST('/api/cases/{id}/restore', { params: { path: { id } }, body }));
}

/** What the withdrawal does, in words. */
function consequencesOf({ deadlines, seats }: CaseFile): string[] {
  const open = deadlines.filter(({ ours, status }) => ours && (status === 'OPEN' || status === 'OVERDUE'));
  const others = seats.filter(({ own, withdrawn }) => !own && !withdrawn);
  return [
    '案件不再出现在案件列表、搜索、工作台和统计中',
    open.length > 0
      ? `${open.map(({ shortName }) => shortName).join('、')}期限不再计入待办，也不再提醒`
      : '不再发出提醒',
    ...(others.length > 0
      ? [`${others.map(({ organName }) => organName).join('、')}在本案的登记不受影响`]
      : []),
    '案件页仍可打开，修改记录全部保留，随时可以恢复登记',
  ];
}
