import { Select } from 'antd';
import { type CaseFacts, findDisposition, isDay } from '#law';
import { useCountingChoices } from '../../api/counting-choices';
import { Field } from '../../ui/field';
import { FOUND_BY_NAME } from '../../ui/found-by-name';
import type { CaseForm } from '../form/use-case-form';
import { dispositionsFor, type OutcomeValues } from './outcome-values';

/** 处理结果: how a case of this procedure, under this version of the law, can end. */
export function DispositionField({ form, facts }: { form: CaseForm<OutcomeValues>; facts: CaseFacts }) {
  const { values, set, idOf, errorOf } = form;
  const choices = useCountingChoices();
  const ended = isDay(values.madeOn) ? { madeOn: values.madeOn } : null;
  return (
    <Field
      id={idOf('disposition')}
      label="处理结果"
      hint={findDisposition(values.disposition ?? '')?.note ?? undefined}
      error={errorOf('disposition')}
    >
      {(control) => (
        <Select
          {...control}
          showSearch={FOUND_BY_NAME}
          placeholder="选文书的主要结果；责令重作、赔偿等写在附带处理"
          value={values.disposition}
          options={dispositionsFor({ ...facts, outcome: ended }, choices).map(({ label, dispositions }) => ({
            label,
            options: dispositions.map(({ code, name, law, article }) => ({
              value: code,
              label: name,
              basis: law + article,
            })),
          }))}
          optionRender={({ data }) => (
            <>
              {data.label}
              <div className="muted">{'basis' in data ? String(data.basis) : ''}</div>
            </>
          )}
          onChange={(disposition: string) => {
            set({ disposition });
          }}
        />
      )}
    </Field>
  );
}
