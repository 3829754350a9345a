import { Checkbox } from 'antd';
import { LOCAL_UNITS } from '#law';
import { TextField } from '../form/text-field';
import { LongText } from '../settings/long-text';
import { Choice } from '../form/choice';
import styles from './local-rules.module.css';
import type { RuleForm } from './rule-form';
import { IMPORTANCE_NAMES } from './rule-values';

const UNITS = { ...LOCAL_UNITS, DAY: '日（自然日）' };

/** 期限 and 要求: until when, what, by whom. */
export function DutyFields({ form }: { form: RuleForm }) {
  const { values, set } = form;
  const { unit, rolls, importance } = values;
  return (
    <>
      <div className={styles.pair}>
        <TextField
          form={form}
          name="amount"
          label="期限"
          placeholder="例如 10"
          hint={mayBeNothing(values) ? '0 是当日、期末当日' : undefined}
        />
        <Choice
          {...{ form, field: 'unit', label: '单位', names: UNITS, value: unit }}
          onChange={(chosen) => {
            set({ unit: chosen });
          }}
        />
      </div>
      {unit !== 'WORKDAY' && (
        <Checkbox
          checked={rolls}
          onChange={({ target }) => {
            set({ rolls: target.checked });
          }}
        >
          最后一日是休息日的，顺延到下一个工作日
        </Checkbox>
      )}
      <LongText form={form} name="duty" label="应当做什么" maxLength={500} />
      <TextField
        form={form}
        name="actor"
        label="由谁办理（可不填）"
        maxLength={100}
        placeholder="例如 承办机构"
      />
      <Choice
        {...{ form, field: 'importance', label: '重要程度', names: IMPORTANCE_NAMES, value: importance }}
        onChange={(chosen) => {
          set({ importance: chosen });
        }}
      />
    </>
  );
}

function mayBeNothing({ on, countFrom }: RuleForm['values']): boolean {
  return on === 'HEARING' || on === 'PERIOD_END' || (on === 'COUNT' && countFrom === 'YEAR_END');
}
