import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { type Day, type Period, PERIODS } from '#law';
import { answerOf, api } from '../api/client';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { LongText } from './long-text';

interface SignRulesProps {
  rules: readonly Period[];
  onClose: () => void;
}

/** 登记核签: who read these rules against the law, and when. */
export function SignRules({ rules, onClose }: SignRulesProps) {
  const client = useQueryClient();
  const report = useUndoBar();
  const isWhole = rules.length === PERIODS.length;
  const what = isWhole ? `全部 ${rules.length} 条规则` : (rules[0]?.name ?? '');
  const today: string = useToday();
  const form = useForm({
    name: 'signature',
    initial: { signedBy: '', signedOn: today, remark: '' },
    save: ({ signedBy, signedOn, remark }) =>
      answerOf(
        api.PUT('/api/law/signatures', {
          body: {
            ...(isWhole ? {} : { periodIds: rules.map(({ id }) => id) }),
            ...{ signedBy, signedOn: signedOn as Day, remark: remark || null },
          },
        }),
      ),
    saved: async () => {
      await client.invalidateQueries({ queryKey: ['law', 'signatures'] });
      report({ words: `已登记核签：${what}` });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <Modal open title={`登记核签：${what}`} footer={null} onCancel={onClose}>
      <FormSheet
        form={form}
        failure="没有登记成功"
        buttons={<FormButtons form={form} words="登记核签" onCancel={onClose} />}
      >
        <TextField form={form} name="signedBy" label="核签人" maxLength={50} hint="逐条核对过条文的律师" />
        <Field id={idOf('signedOn')} label="核签日期" error={errorOf('signedOn')}>
          {(control) => (
            <DayInput
              {...control}
              name="选核签日期"
              value={values.signedOn}
              onChange={(signedOn) => {
                set({ signedOn });
              }}
            />
          )}
        </Field>
        <LongText form={form} name="remark" label="意见（可不填）" maxLength={500} />
      </FormSheet>
    </Modal>
  );
}
