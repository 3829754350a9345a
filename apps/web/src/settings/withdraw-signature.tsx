import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { Period } from '#law';
import { answerOf, api } from '../api/client';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { useUndoBar } from '../ui/undo-bar';

/** 撤销核签: one that was entered by mistake. */
export function WithdrawSignature({ rule: { id, name }, onClose }: { rule: Period; onClose: () => void }) {
  const client = useQueryClient();
  const report = useUndoBar();
  const form = useForm({
    name: 'unsigned',
    initial: { reason: '' },
    save: ({ reason }) =>
      answerOf(
        api.DELETE('/api/law/signatures/{periodId}', {
          params: { path: { periodId: id } },
          body: { reason },
        }),
      ),
    saved: async () => {
      await client.invalidateQueries({ queryKey: ['law', 'signatures'] });
      report({ words: `已撤销核签：${name}` });
      onClose();
    },
  });
  return (
    <Modal open title={`撤销核签：${name}`} footer={null} onCancel={onClose}>
      <FormSheet
        form={form}
        failure="没有撤销成功"
        buttons={<FormButtons form={form} words="撤销核签" onCancel={onClose} />}
      >
        <TextField form={form} name="reason" label="撤销理由" maxLength={500} />
      </FormSheet>
    </Modal>
  );
}
