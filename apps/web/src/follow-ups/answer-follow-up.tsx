import { useMutation } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { Day } from '#law';
import { answerOf, api } from '../api/client';
import { caseworkChanged } from '../api/queries';
import { useSaveKey } from '../shell/save-key';
import { useAfterTyping } from '../ui/after-typing';
import { dayOrNull } from '../ui/dates';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { FormErrors } from '../ui/form-errors';
import { refusalOf, useRefusal } from '../ui/refusal';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { writtenDayProblem } from '../ui/written-day';
import styles from './answer-follow-up.module.css';

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
  const [answeredOn, setAnsweredOn] = useState<string>(followUp.answeredOn ?? today);
  const [result, setResult] = useState(followUp.result ?? '');
  const { refusal, isMended, errorOf, refuse } = useRefusal({ answeredOn, result });
  const deed = followUp.answeredOn ? '更正办理情况' : '登记已回复';
  const answer = useMutation({
    mutationFn: () => answered(id, { answeredOn, result, version }),
    onSuccess: async () => {
      report({ words: followUp.answeredOn ? `已更正：${name}` : `已登记回复：${name}` });
      onClose();
      await caseworkChanged();
    },
    onError: refuse,
  });
  const send = () => {
    if (!answer.isPending) answer.mutate();
  };
  const save = useAfterTyping(send);
  const place = useSaveKey<HTMLDivElement>(send);
  return (
    <Modal
      open
      title={`${deed}：${name}`}
      okText={deed}
      confirmLoading={answer.isPending}
      onCancel={onClose}
      onOk={save}
    >
      <div ref={place}>
        {refusal && <FormErrors error={refusal} isMended={isMended} title="没有登记成功" />}
        <Field id="answeredOn" label="回复日期" hint="是否逾期按这天算" error={errorOf('answeredOn')}>
          {(control) => <DayInput {...control} name="回复日期" value={answeredOn} onChange={setAnsweredOn} />}
        </Field>
        <Field id="result" className={styles.answerResult} label="办理情况" error={errorOf('result')}>
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

interface Answer {
  answeredOn: string;
  result: string;
  version: number | undefined;
}

/** @throws ApiProblem also before anything is sent, where the date is none. */
async function answered(id: number, { answeredOn, ...answer }: Answer) {
  const on = dayOrNull(answeredOn);
  if (on === null) {
    const message = writtenDayProblem('回复日期', answeredOn) ?? '请填回复日期，是否逾期按这天算';
    throw refusalOf([{ field: 'answeredOn', message }]);
  }
  return answerOf(
    api.PUT('/api/follow-ups/{id}', { params: { path: { id } }, body: { answeredOn: on, ...answer } }),
  );
}
