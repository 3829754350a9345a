import { Checkbox, Input } from 'antd';
import { findPeriod } from '#law';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import type { Asking } from './asking';
import { BeginningFields } from './beginning-fields';
import { PausesField } from './pauses-field';
import { PeriodField } from './period-field';
import type { CalculatorQuestion } from './question';
import { beginningLabel } from './question-facts';
import { TurnTo } from './turn-to';
import { classes } from '../ui/classes';
import styles from '../ui/section.module.css';
import calculatorStyles from './calculator.module.css';

/** The left side: who we are, what happened, when. */
export function QuestionForm(props: Asking) {
  const { question, ask, problems } = props;
  const dayName = question.period === null ? dayNameOf(beginningLabel(question)) : '起算日期';
  return (
    <section className={classes(styles.section, calculatorStyles.calculatorQuestion)} aria-label="问题">
      {question.period === null ? <BeginningFields {...props} /> : <PeriodFields {...props} />}
      <Field id="on" label={dayName} error={problems.get('on')} hint={triggerHint(question)}>
        {(control) => (
          <DayInput
            {...control}
            name={dayName}
            value={question.on}
            onChange={(on) => {
              ask({ on });
            }}
          />
        )}
      </Field>
      <fieldset className={calculatorStyles.calculatorMovers}>
        <legend>期间</legend>
        <PausesField {...props} />
        <Checkbox
          checked={question.extendDays !== null}
          onChange={({ target }) => {
            ask({ extendDays: target.checked ? '' : null });
          }}
        >
          已批准延长
        </Checkbox>
        {question.extendDays !== null && (
          <NumberField
            id="extendDays"
            label="延长天数"
            value={question.extendDays}
            error={problems.get('extendDays')}
            onChange={(extendDays) => {
              ask({ extendDays });
            }}
          />
        )}
      </fieldset>
    </section>
  );
}

function PeriodFields({ question, ask, problems }: Asking) {
  const needsDays = findPeriod(question.period ?? '')?.amount === 0;
  return (
    <>
      <Field
        id="period"
        label="期间"
        error={problems.get('period')}
        aside={
          <TurnTo
            words="按发生的事项算"
            onClick={() => {
              ask({ period: null, days: '' });
            }}
          />
        }
      >
        {(control) => (
          <PeriodField
            control={control}
            period={question.period}
            onChange={(period) => {
              ask({ period, days: '' });
            }}
          />
        )}
      </Field>
      {needsDays && (
        <NumberField
          id="days"
          label="文书写明的天数"
          value={question.days}
          error={problems.get('days')}
          onChange={(days) => {
            ask({ days });
          }}
        />
      )}
    </>
  );
}

interface NumberFieldProps {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function NumberField({ id, label, value, error, onChange }: NumberFieldProps) {
  return (
    <Field id={id} label={label} error={error}>
      {(control) => (
        <Input
          {...control}

          inputMode="numeric"
          suffix="日"
          maxLength={4}
          value={value}
          onChange={({ target }) => {
            onChange(target.value.trim());
          }}
        />
      )}
    </Field>
  );
}

/** 收到日期, 开庭日期: after the word that the beginning has for it. */
function dayNameOf(label: string): string {
  const word = ['收到', '受理', '立案', '开庭', '听证', '送达', '生效', '期满'].find((one) =>
    label.includes(one),
  );
  return `${word ?? ''}日期`;
}

function triggerHint({ period }: CalculatorQuestion): string | undefined {
  return period === null ? undefined : findPeriod(period)?.trigger;
}
