import { answerOf, api } from '../../api/client';
import { Notice } from '../../ui/notice';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { CaseForm } from '../form/case-form';
import { EventPreview } from '../form/event-preview';
import { ReasonField } from '../form/reason-field';
import { useCaseForm } from '../form/use-case-form';
import { factsWithoutOutcome } from '../record/case-facts';
import type { UndoProps } from './undo-kinds';

/** 撤销结案: the case is open again. */
export function WithdrawOutcome({ file, onClose }: UndoProps) {
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: 'withdraw-outcome',
    initial: { reason: '' },
    save: ({ reason }, { id, version }) =>
      answerOf(
        api.DELETE('/api/cases/{id}/outcome', { params: { path: { id } }, body: { reason, version } }),
      ),
    saved: () => {
      report({ words: '已撤销结案，案件恢复在办' });
      onClose();
    },
  });
  const others = file.seats.filter(({ own, withdrawn }) => !own && !withdrawn);
  return (
    <CaseDrawer title="撤销结案" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="撤销结案" failure="没有撤销" onCancel={onClose}>
        <Notice tone="attention">
          处理结果“{file.outcome?.name}
          ”及其胜败、附带处理不再计入，案件恢复在办；同一争议的前后案件随之重新计算。
          {others.length > 0 && `${others.map(({ organName }) => organName).join('、')}在本案也恢复在办。`}
        </Notice>
        <ReasonField form={form} label="撤销理由" placeholder="例如 记到了别的案件" />
        <EventPreview file={file} after={{ ...factsWithoutOutcome(file), laterStages: [] }} />
      </CaseForm>
    </CaseDrawer>
  );
}
