import { Input, Radio } from 'antd';
import { type Verdict, VERDICTS } from '#law';
import { Field } from '../../ui/field';
import type { OutcomeValues } from './outcome-values';
import type { CaseForm } from '../form/use-case-form';

/** 胜败 as it usually is with this result; another one needs a reason. */
export function VerdictField({ form, usual }: { form: CaseForm<OutcomeValues>; usual: Verdict }) {
  const { values, set, idOf, errorOf } = form;
  const chosen = values.verdict ?? usual;
  return (
    <>
      <Field
        id={idOf('verdict')}
        label="胜败"
        hint={chosen === usual ? '按这一结果的通常判断，各机关分别计算' : undefined}
        error={errorOf('verdict')}
      >
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
      {chosen !== usual && (
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
