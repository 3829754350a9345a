import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client';
import { lawChoicesQuery } from '../api/counting-choices';
import { ApiProblem } from '../api/problem';
import { ErrorSentence } from '../ui/error-sentence';
import { Field } from '../ui/field';
import { FormErrors } from '../ui/form-errors';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';

/** 有争议的算法: points that the law leaves open, each with the usual reading; changed for the whole installation. */
export function LawChoices({ onChanged }: { onChanged: (jobId: number | null) => void }) {
  const choices = useQuery(lawChoicesQuery);
  const client = useQueryClient();
  const [changed, setChanged] = useState<Record<string, string>>({});
  const [reason, setReason] = useState('');
  const put = useMutation({
    mutationFn: ({ points, version }: { points: Record<string, string>; version: number }) =>
      answerOf(api.PUT('/api/law/choices', { body: { choices: points, reason, version } })),
    onSuccess: async ({ jobId }) => {
      onChanged(jobId);
      setChanged({});
      setReason('');
      await client.invalidateQueries({ queryKey: ['law'] });
    },
  });
  if (choices.isPending) return <Waiting />;
  if (choices.isError) return <ErrorSentence error={choices.error} />;
  const { points, version } = choices.data;
  const chosen = Object.fromEntries(
    points.filter(({ open }) => open).map(({ id, chosen: now }) => [id, changed[id] ?? now]),
  );
  const dirty = Object.keys(changed).length > 0;
  return (
    <Section title="有争议的算法" aside="条文没有写明的，按通常做法；需要改的在这里改，全部案件适用">
      {points.map(({ id, question, options, usual, why, open, chosen: now }) => (
        <div className="settings-choice" key={id}>
          <label htmlFor={`choice-${id}`}>{question}</label>
          {open ? (
            <Select
              id={`choice-${id}`}
              value={changed[id] ?? now}
              options={options.map((option) => ({
                value: option,
                label: option === usual ? `${option}（通常）` : option,
              }))}
              onChange={(option) => {
                setChanged({ ...changed, [id]: option });
              }}
            />
          ) : (
            <span id={`choice-${id}`}>{usual}（由案件情况决定）</span>
          )}
          <p>{why}</p>
        </div>
      ))}
      {dirty && (
        <div className="settings-form">
          {put.error && <FormErrors error={put.error} title="没有更改成功" />}
          <Field
            id="reason"
            label="更改理由"
            error={put.error instanceof ApiProblem ? put.error.errorOf('reason') : undefined}
          >
            {(control) => (
              <Input
                {...control}
                value={reason}
                onChange={(event) => {
                  setReason(event.target.value);
                }}
              />
            )}
          </Field>
          <Button
            type="primary"
            loading={put.isPending}
            onClick={() => {
              put.mutate({ points: chosen, version });
            }}
          >
            更改算法并重新计算
          </Button>
        </div>
      )}
    </Section>
  );
}
