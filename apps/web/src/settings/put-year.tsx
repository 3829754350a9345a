import { useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { answerOf, api } from '../api/client';
import { isStaleVersion } from '../api/problem';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { Field } from '../ui/field';
import { useUndoBar } from '../ui/undo-bar';

interface PutYearProps {
  year: number;
  /** Of the entry that is replaced. */
  version: number | undefined;
  onClose: () => void;
  onChanged: (jobId: number | null) => void;
}

/** 录入放假安排: the notice as it was published, read and checked by the server. */
export function PutYear({ year, version, onClose, onChanged }: PutYearProps) {
  const client = useQueryClient();
  const report = useUndoBar();
  const form = useForm({
    name: 'year',
    initial: { text: '', source: '' },
    save: ({ text, source }) =>
      answerOf(
        api.PUT('/api/calendar/{year}', {
          params: { path: { year } },
          body: { text, source: source || null, version },
        }),
      ),
    saved: async ({ jobId }) => {
      onChanged(jobId);
      await client.invalidateQueries({ queryKey: ['law'] });
      report({ words: `已录入 ${year} 年放假安排` });
      onClose();
    },
    refused: async (error) => {
      if (isStaleVersion(error)) await client.invalidateQueries({ queryKey: ['law'] });
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <Modal open width={640} title={`${year} 年放假安排`} footer={null} onCancel={onClose}>
      <FormSheet
        form={form}
        failure="没有录入成功"
        buttons={<FormButtons form={form} words={`录入 ${year} 年放假安排`} onCancel={onClose} />}
      >
        <TextField form={form} name="source" label="文号" hint="例如：国办发明电〔2025〕7号" />
        <Field
          id={idOf('text')}
          label="通知全文"
          hint="粘贴“一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。……”"
          error={errorOf('text')}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              rows={9}
              value={values.text}
              onChange={({ target }) => {
                set({ text: target.value });
              }}
            />
          )}
        </Field>
      </FormSheet>
    </Modal>
  );
}
