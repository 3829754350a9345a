import { Modal } from 'antd';
import type { Day } from '#law';
import { answerOf, api } from '../api/client';
import { caseworkChanged } from '../api/queries';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { useForm } from '../form/use-form';
import { LongText } from '../settings/long-text';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { takeBackOfficeDuty } from './take-back-office-duty';

interface FinishOfficeDutyProps {
  duty: { id: number; version: number; period: string; name: string };
  onClose: () => void;
}

/** 完成: on which day, and what was done; at once to be taken back. */
export function FinishOfficeDuty({ duty, onClose }: FinishOfficeDutyProps) {
  const { id, version, period, name } = duty;
  const report = useUndoBar();
  const today: string = useToday();
  const form = useForm({
    name: 'office-duty',
    initial: { doneOn: today, result: '' },
    save: ({ doneOn, result }) => {
      const body = { doneOn: doneOn as Day, result: result || null, version };
      return answerOf(api.PUT('/api/office-duties/{id}', { params: { path: { id } }, body }));
    },
    saved: async () => {
      report({
        words: `已完成：${name}（${period}）`,
        undo: () => takeBackOfficeDuty({ id, version: version + 1 }),
      });
      onClose();
      await caseworkChanged();
    },
    refused: caseworkChanged,
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <Modal open title={`完成：${name}（${period}）`} footer={null} onCancel={onClose}>
      <FormSheet
        form={form}
        failure="没有登记成功"
        buttons={<FormButtons form={form} words="完成" onCancel={onClose} />}
      >
        <Field id={idOf('doneOn')} label="完成日期" hint="是否逾期按这天算" error={errorOf('doneOn')}>
          {(control) => (
            <DayInput
              {...control}
              name="完成日期"
              value={values.doneOn}
              onChange={(doneOn) => {
                set({ doneOn });
              }}
            />
          )}
        </Field>
        <LongText form={form} name="result" label="办理情况（可不填）" maxLength={1000} />
      </FormSheet>
    </Modal>
  );
}
