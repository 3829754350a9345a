import {
  type DispositionCode,
  DISPOSITIONS,
  type OutcomeTrigger,
  OUTCOME_STARTS,
  RESULTS,
  type Verdict,
} from '#law';
import { Choice, Choices } from '../form/choice';
import type { RuleForm } from './rule-form';

const VERDICT_NAMES: Readonly<Record<Verdict | 'ANY', string>> = {
  ANY: '不限',
  LOST: '败诉（纠错）',
  WON: '胜诉（维持）',
  NEUTRAL: '不计胜败',
};

/** Of what the outcome must be, and from when is counted. */
export function OutcomeFields({ form }: { form: RuleForm }) {
  const { values, set } = form;
  return (
    <>
      <Choice
        {...{ form, field: 'trigger.verdict', label: '胜败', names: VERDICT_NAMES }}
        value={values.verdict ?? 'ANY'}
        onChange={(verdict) => {
          set({ verdict: verdict === 'ANY' ? null : verdict });
        }}
      />
      <Choices
        {...{ form, field: 'trigger.results', label: '结果', names: RESULTS, value: values.results }}
        onChange={(results) => {
          set({ results });
        }}
      />
      <Choices
        {...{ form, field: 'trigger.dispositions', label: '具体的处理结果', names: namesFor(values) }}
        value={values.dispositions}
        onChange={(dispositions) => {
          set({ dispositions });
        }}
      />
      <Choice
        {...{ form, field: 'trigger.from', label: '从哪天起算', names: OUTCOME_STARTS }}
        value={values.outcomeFrom}
        onChange={(outcomeFrom) => {
          set({ outcomeFrom });
        }}
      />
    </>
  );
}

/** Those of the procedures that were chosen. */
function namesFor({ procedures = [] }: Pick<OutcomeTrigger, 'procedures'>): Record<DispositionCode, string> {
  const possible = DISPOSITIONS.filter(
    (one) => procedures.length === 0 || one.procedures.some((procedure) => procedures.includes(procedure)),
  );
  return Object.fromEntries(possible.map(({ code, name }) => [code, name])) as Record<
    DispositionCode,
    string
  >;
}
