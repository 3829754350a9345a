import { Input } from 'antd';
import { type Day, FOLLOW_UP_KINDS } from '#law';
import { answerOf, api } from '../../api/client';
import { DayInput } from '../../ui/day-input';
import { Field } from '../../ui/field';
import { useToday } from '../../ui/today';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import type { CaseFile, CaseFileFollowUp } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { useCaseForm } from '../form/use-case-form';

interface AnswerFollowUpProps {
  file: CaseFile;
  followUp: CaseFileFollowUp;
  onClose: () => void;
}

interface AnswerValues {
  answeredOn: string;
  result: string;
}

/** 登记办理情况: when it was done, and what. */
export function AnswerFollowUp({ file, followUp, onClose }: AnswerFollowUpProps) {
  const today = useToday();
  const report = useUndoBar();
  const { id, kind, answeredOn, result } = followUp;
  const initial: AnswerValues = { answeredOn: answeredOn ?? today, result: result ?? '' };
  const form = useCaseForm({
    file,
    name: `answer-${id}`,
    initial,
    save: (values, against) =>
      answerOf(
        api.PUT('/api/follow-ups/{id}', {
          params: { path: { id } },
          body: {
            answeredOn: values.answeredOn as Day,
            result: values.result || null,
            version: against.followUps.find((one) => one.id === id)?.version,
          },
        }),
      ),
    saved: () => {
      report({ words: `已登记${FOLLOW_UP_KINDS[kind]}的办理情况` });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <CaseDrawer title={`${FOLLOW_UP_KINDS[kind]}：登记办理情况`} onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="登记" failure="没有登记" onCancel={onClose}>
        <Field id={idOf('answeredOn')} label="办理（答复）日期" error={errorOf('answeredOn')}>
          {(control) => (
            <DayInput
              {...control}
              name="办理日期"
              value={values.answeredOn}
              onChange={(day) => {
                set({ answeredOn: day });
              }}
            />
          )}
        </Field>
        <Field id={idOf('result')} label="办理情况" error={errorOf('result')}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={4}
              value={values.result}
              maxLength={1000}
              placeholder="例如 已组织学习，修订告知书格式，并书面回复"
              onChange={({ target }) => {
                set({ result: target.value });
              }}
            />
          )}
        </Field>
      </CaseForm>
    </CaseDrawer>
  );
}
