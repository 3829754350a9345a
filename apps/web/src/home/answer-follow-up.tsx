import { useMutation } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { caseworkChanged } from '../api/queries';
import { useAfterTyping } from '../ui/after-typing';
import { dayOrNull } from '../ui/dates';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { FormErrors } from '../ui/form-errors';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { writtenDayProblem } from '../ui/written-day';
import type { ToDo } from './to-do';
import './answer-follow-up.css';

/** 登记已回复: when a letter was answered, and what was done. */
export function AnswerFollowUp({ toDo, onClose }: { toDo: ToDo; onClose: () => void }) {
  const today = useToday();
  const report = useUndoBar();
  const [answeredOn, setAnsweredOn] = useState<string>(today);
  const [result, setResult] = useState('');
  const answer = useMutation({
    mutationFn: () => send(toDo.followUpId ?? 0, answeredOn, result),
    onSuccess: async () => {
      report({ words: `已登记回复：${toDo.shortName}` });
      onClose();
      await caseworkChanged();
    },
  });
  const save = useAfterTyping(() => {
    if (!answer.isPending) answer.mutate();
  });
  const errorOf = (field: string) =>
    answer.error instanceof ApiProblem ? answer.error.errorOf(field) : undefined;
  return (
    <Modal
      open
      title={`登记已回复：${toDo.name}`}
      okText="登记已回复"
      confirmLoading={answer.isPending}
      onCancel={onClose}
      onOk={save}
    >
      <div
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      >
        {answer.error && <FormErrors error={answer.error} title="没有登记成功" />}
        <Field id="answeredOn" label="回复日期" hint="是否逾期按这天算" error={errorOf('answeredOn')}>
          {(control) => <DayInput {...control} name="回复日期" value={answeredOn} onChange={setAnsweredOn} />}
        </Field>
        <Field id="result" className="answer-result" label="办理情况" error={errorOf('result')}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={3}
              maxLength={1000}
              placeholder="例如：已整改，书面反馈市政府"
              value={result}
              onChange={(event) => {
                setResult(event.target.value);
              }}
            />
          )}
        </Field>
      </div>
    </Modal>
  );
}

/** @throws ApiProblem also before anything is sent, where the date is none. */
async function send(id: number, answeredOn: string, result: string) {
  const on = dayOrNull(answeredOn);
  if (on === null) {
    const message = writtenDayProblem('回复日期', answeredOn) ?? '请填回复日期，是否逾期按这天算';
    throw new ApiProblem(message, 400, 'InvalidInput', [{ field: 'answeredOn', message }]);
  }
  return answerOf(
    api.PUT('/api/follow-ups/{id}', { params: { path: { id } }, body: { answeredOn: on, result } }),
  );
}
