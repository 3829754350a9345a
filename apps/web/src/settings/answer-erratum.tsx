import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Modal } from 'antd';
import { answerOf, api } from '../api/client';
import { isStaleVersion } from '../api/problem';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { useForm } from '../form/use-form';
import { useUndoBar } from '../ui/undo-bar';
import type { Erratum } from './lawbook-queries';
import { LongText } from './long-text';

/** 答复勘误. */
export function AnswerErratum({ erratum, onClose }: { erratum: Erratum; onClose: () => void }) {
  const { id, version, answer } = erratum;
  const client = useQueryClient();
  const report = useUndoBar();
  const asked = () => client.invalidateQueries({ queryKey: ['law', 'errata'] });
  const form = useForm({
    name: 'answer',
    initial: { answer: answer ?? '', closed: true },
    save: (values) =>
      answerOf(
        api.PUT('/api/law/errata/{id}/answer', { params: { path: { id } }, body: { ...values, version } }),
      ),
    saved: async () => {
      await asked();
      report({ words: '已答复勘误' });
      onClose();
    },
    refused: async (error) => {
      if (isStaleVersion(error)) await asked();
    },
  });
  return (
    <Modal open title={`答复勘误 ${id}`} footer={null} onCancel={onClose}>
      <FormSheet
        form={form}
        failure="没有答复成功"
        buttons={<FormButtons form={form} words="答复" onCancel={onClose} />}
      >
        <LongText form={form} name="answer" label="答复" maxLength={2000} />
        <Checkbox
          checked={form.values.closed}
          onChange={({ target }) => {
            form.set({ closed: target.checked });
          }}
        >
          办结
        </Checkbox>
      </FormSheet>
    </Modal>
  );
}
