import { useQueryClient } from '@tanstack/react-query';
import { Modal, Select } from 'antd';
import { PERIODS } from '#law';
import { answerOf, api } from '../api/client';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { Field } from '../ui/field';
import { useUndoBar } from '../ui/undo-bar';
import { LongText } from './long-text';

const RULES: { value: string; label: string }[] = PERIODS.map(({ id, name, law, article }) => ({
  value: id,
  label: `${name}（${law}${article} · ${id}）`,
}));

interface ReportErratumProps {
  /** About which rule it is asked; it can be changed. */
  periodId: string | null;
  onClose: () => void;
}

/** 提出勘误: nothing of a case is filled in by itself. */
export function ReportErratum({ periodId, onClose }: ReportErratumProps) {
  const client = useQueryClient();
  const report = useUndoBar();
  const form = useForm({
    name: 'erratum',
    initial: { periodId, article: '', problem: '', example: '' },
    save: ({ periodId: rule, article, problem, example }) =>
      answerOf(
        api.POST('/api/law/errata', {
          body: { periodId: rule, article: article || null, problem, example: example || null },
        }),
      ),
    saved: async () => {
      await client.invalidateQueries({ queryKey: ['law', 'errata'] });
      report({ words: '已提出勘误，在“设置”里看答复' });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <Modal open title="提出勘误" footer={null} onCancel={onClose}>
      <FormSheet
        form={form}
        failure="没有提出成功"
        buttons={<FormButtons form={form} words="提出勘误" onCancel={onClose} />}
      >
        <Field id={idOf('periodId')} label="规则（缺少规则的，可不选）" error={errorOf('periodId')}>
          {(control) => (
            <Select
              {...control}
              showSearch={{ optionFilterProp: 'label' }}
              allowClear
              options={RULES}
              value={values.periodId}
              onChange={(chosen: string | undefined) => {
                set({ periodId: chosen ?? null });
              }}
            />
          )}
        </Field>
        <TextField
          form={form}
          name="article"
          label="条文（可不填）"
          maxLength={100}
          placeholder="例如 第三十一条第二款"
        />
        <LongText form={form} name="problem" label="有什么错" maxLength={2000} />
        <LongText
          form={form}
          name="example"
          label="举例（可不填）"
          hint="请用虚构的日期和当事人，不要写真实案件的信息"
          maxLength={2000}
        />
      </FormSheet>
    </Modal>
  );
}
