import { Modal } from 'antd';
import { answerOf, api } from '../api/client';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { useUndoBar } from '../ui/undo-bar';
import { type LocalRule, localRulesChanged } from './queries';

/** 删除: only what has opened nothing. */
export function RemoveRule({ rule, onClose }: { rule: LocalRule; onClose: () => void }) {
  const { id, version, name } = rule;
  const report = useUndoBar();
  const form = useForm({
    name: 'rule-removed',
    initial: { reason: '' },
    save: ({ reason }) =>
      answerOf(api.DELETE('/api/local-rules/{id}', { params: { path: { id } }, body: { reason, version } })),
    saved: async () => {
      report({ words: `已删除地方规定：${name}` });
      onClose();
      await localRulesChanged();
    },
    refused: localRulesChanged,
  });
  return (
    <Modal open title={`删除：${name}`} footer={null} onCancel={onClose}>
      <FormSheet
        form={form}
        failure="没有删除"
        buttons={<FormButtons form={form} words="删除" onCancel={onClose} />}
      >
        <TextField form={form} name="reason" label="删除理由" maxLength={500} placeholder="例如 录重了" />
      </FormSheet>
    </Modal>
  );
}
