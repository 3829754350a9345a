import { Modal } from 'antd';
import type { Day } from '#law';
import { answerOf, api } from '../api/client';
import { isStaleVersion } from '../api/problem';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { type LocalRule, localRulesChanged } from './queries';

/** 停用: the rule is given its last day; what it opened until then stays. */
export function SwitchOff({ rule, onClose }: { rule: LocalRule; onClose: () => void }) {
  const { id, version, name } = rule;
  const report = useUndoBar();
  const today: string = useToday();
  const form = useForm({
    name: 'rule-off',
    initial: { effectiveTo: today, reason: '' },
    save: ({ effectiveTo, reason }) =>
      answerOf(
        api.PATCH('/api/local-rules/{id}', {
          params: { path: { id } },
          body: { version, effectiveTo: effectiveTo as Day, reason: reason || undefined },
        }),
      ),
    saved: async () => {
      report({ words: `已停用地方规定：${name}` });
      onClose();
      await localRulesChanged();
    },
    refused: async (error) => {
      if (isStaleVersion(error)) await localRulesChanged();
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <Modal open title={`停用：${name}`} footer={null} onCancel={onClose}>
      <FormSheet
        form={form}
        failure="没有停用"
        buttons={<FormButtons form={form} words="停用" onCancel={onClose} />}
      >
        <Field
          id={idOf('effectiveTo')}
          label="最后一天"
          hint="这一天以后发生的不再适用，已经产生的期限仍要办理"
          error={errorOf('effectiveTo')}
        >
          {(control) => (
            <DayInput
              {...control}
              name="最后一天"
              value={values.effectiveTo}
              onChange={(effectiveTo) => {
                set({ effectiveTo });
              }}
            />
          )}
        </Field>
        <TextField form={form} name="reason" label="理由（可不填）" maxLength={400} />
      </FormSheet>
    </Modal>
  );
}
