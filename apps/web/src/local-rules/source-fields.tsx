import { TextField } from '../form/text-field';
import { LongText } from '../settings/long-text';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { inPart } from './in-part';
import styles from './local-rules.module.css';
import type { RuleForm } from './rule-form';

/** 依据 and 施行: where it is written, and from when to when it holds. */
export function SourceFields({ form }: { form: RuleForm }) {
  const source = inPart(form, 'source');
  return (
    <>
      <TextField form={source} name="title" label="依据的文件" maxLength={200} />
      <div className={styles.pair}>
        <TextField form={source} name="documentNo" label="文号（可不填）" maxLength={100} />
        <TextField
          form={source}
          name="article"
          label="条款（可不填）"
          maxLength={60}
          placeholder="例如 第七条"
        />
      </div>
      <LongText
        form={source}
        name="quote"
        label="原文（可不填）"
        maxLength={2000}
        hint="对照文件抄录。不填的显示“待核对”，日期暂定"
      />
      <TextField form={source} name="url" label="网址（可不填）" maxLength={500} placeholder="https://" />
      <div className={styles.pair}>
        <DayField form={form} name="effectiveFrom" label="施行日期" hint="这一天起发生的才适用" />
        <DayField form={form} name="effectiveTo" label="失效日期" hint="没有失效的不填" />
      </div>
    </>
  );
}

interface DayFieldProps {
  form: RuleForm;
  name: 'effectiveFrom' | 'effectiveTo';
  label: string;
  hint: string;
}

function DayField({ form: { values, set, idOf, errorOf }, name, label, hint }: DayFieldProps) {
  return (
    <Field id={idOf(name)} label={label} hint={hint} error={errorOf(name)}>
      {(control) => (
        <DayInput
          {...control}
          name={label}
          value={values[name]}
          onChange={(day) => {
            set({ [name]: day });
          }}
        />
      )}
    </Field>
  );
}
