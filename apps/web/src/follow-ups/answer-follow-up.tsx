import { Input, Modal } from 'antd';
import { type Day, type FieldProblem, isDay } from '#law';
import { answerOf, api } from '../api/client';
import { caseworkChanged } from '../api/queries';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { useForm } from '../form/use-form';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { writtenDayProblem } from '../ui/written-day';

interface AnswerFollowUpProps {
  followUp: {
    id: number;
    /** 行政复议建议书的办理和答复 */
    name: string;
    version?: number;
    answeredOn?: Day | null;
    result?: string | null;
  };
  onClose: () => void;
}

/** 登记已回复: when a letter was answered, and what was done; and what was written of it wrongly. */
export function AnswerFollowUp({ followUp, onClose }: AnswerFollowUpProps) {
  const { id, name, version } = followUp;
  const today = useToday();
  const report = useUndoBar();
  const deed = followUp.answeredOn ? '更正办理情况' : '登记已回复';
  const initial: Answer = { answeredOn: followUp.answeredOn ?? today, result: followUp.result ?? '' };
  const form = useForm({
    name: 'answer',
    initial,
    check: problemsOf,
    save: ({ answeredOn, result }) => {
      const body = { answeredOn: answeredOn as Day, result, version };
      return answerOf(api.PUT('/api/follow-ups/{id}', { params: { path: { id } }, body }));
    },
    saved: async () => {
      report({ words: followUp.answeredOn ? `已更正：${name}` : `已登记回复：${name}` });
      onClose();
      await caseworkChanged();
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <Modal open title={`${deed}：${name}`} footer={null} onCancel={onClose}>
      <FormSheet
        form={form}
        failure="没有登记成功"
        buttons={<FormButtons form={form} words={deed} onCancel={onClose} />}
      >
        <Field id={idOf('answeredOn')} label="回复日期" hint="是否逾期按这天算" error={errorOf('answeredOn')}>
          {(control) => (
            <DayInput
              {...control}
              name="回复日期"
              value={values.answeredOn}
              onChange={(answeredOn) => {
                set({ answeredOn });
              }}
            />
          )}
        </Field>
        <Field id={idOf('result')} label="办理情况" error={errorOf('result')}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={3}
              maxLength={1000}
              placeholder="例如：已整改，书面反馈市政府"
              value={values.result}
              onChange={({ target }) => {
                set({ result: target.value });
              }}
            />
          )}
        </Field>
      </FormSheet>
    </Modal>
  );
}

interface Answer {
  answeredOn: string;
  result: string;
}

function problemsOf({ answeredOn }: Answer): FieldProblem[] {
  if (isDay(answeredOn)) return [];
  const message = writtenDayProblem('回复日期', answeredOn) ?? '请填回复日期，是否逾期按这天算';
  return [{ field: 'answeredOn', message }];
}
