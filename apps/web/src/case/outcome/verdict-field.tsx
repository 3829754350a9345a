import { Input, Radio } from 'antd';
import { type Verdict, VERDICTS } from '#law';
import { Field } from '../../ui/field';
import type { OutcomeValues } from './outcome-values';
import type { CaseForm } from '../form/use-case-form';

interface VerdictFieldProps {
  form: CaseForm<OutcomeValues>;
  usual: Verdict | 'ASKED';
}

/** 胜败 as it usually is with this result; another one needs a reason. Of 改判 it is asked. */
export function VerdictField({ form, usual }: VerdictFieldProps) {
  const { values, set, idOf, errorOf } = form;
  const chosen = values.verdict ?? (usual === 'ASKED' ? null : usual);
  return (
    <>
      <Field id={idOf('verdict')} label="胜败" hint={hintOf(chosen, usual)} error={errorOf('verdict')}>
        {(control) => (
          <Radio.Group
            id={control.id}
            aria-label="胜败"
            value={chosen}
            options={Object.entries(VERDICTS).map(([value, label]) => ({
              value: value as Verdict,
              label: value === usual ? `${label}（通常）` : label,
            }))}
            onChange={({ target }) => {
              const verdict = target.value as Verdict;
              set({ verdict: verdict === usual ? null : verdict });
            }}
          />
        )}
      </Field>
      {usual !== 'ASKED' && chosen !== usual && (
        <Field id={idOf('verdictReason')} label="胜败理由" error={errorOf('verdictReason')}>
          {(control) => (
            <Input
              {...control}
              value={values.verdictReason}
              maxLength={500}
              placeholder="与通常判断不同的理由"
              onChange={({ target }) => {
                set({ verdictReason: target.value });
              }}
            />
          )}
        </Field>
      )}
    </>
  );
}

function hintOf(chosen: Verdict | null, usual: Verdict | 'ASKED'): string | undefined {
  if (usual === 'ASKED') return '按新的判决选，不一定与原判相反；判项写在附带处理的，按败诉计算';
  return chosen === usual ? '按这一结果的通常判断，各机关分别计算' : undefined;
}
