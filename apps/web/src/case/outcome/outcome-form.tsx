import { outcomeProblems, type CaseFacts, type OutcomeFact } from '#law';
import { answerOf, api } from '../../api/client';
import { takeBackOutcome } from '../../api/taking-back';
import { useCountingChoices } from '../../api/counting-choices';
import { useWorkCalendar } from '../../api/work-calendar';
import { DayInput } from '../../ui/day-input';
import { Field } from '../../ui/field';
import { useToday } from '../../ui/today';
import { useUndoBar } from '../../ui/undo-bar';
import { type CaseFile, factsWithoutOutcome } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { DispositionField } from './disposition-field';
import { EffectPreview } from '../changes/effect-preview';
import { OrdersField } from './orders-field';
import { outcomeIn, outcomeRequest, outcomeValuesOf } from './outcome-values';
import { ReasonField } from '../form/reason-field';
import { refusal } from '../../form/use-saving';
import { useCaseForm } from '../form/use-case-form';
import { useCaseBefore, usualVerdictIn } from './usual-verdict';
import { VerdictField } from './verdict-field';
import styles from '../form/case-form.module.css';

interface OutcomeFormProps {
  file: CaseFile;
  onSaved?: () => void;
  onCancel?: () => void;
}

/** 结案, and its correction with a reason. */
export function OutcomeForm({ file, onSaved, onCancel }: OutcomeFormProps) {
  const report = useUndoBar();
  const before = useCaseBefore(file);
  const isCorrection = file.outcome !== null;
  const form = useCaseForm({
    file,
    name: 'outcome',
    initial: outcomeValuesOf(file),
    save: async (values, { id, version }) => {
      if (values.disposition === null) throw refusal('disposition', '请选处理结果');
      if (usualVerdictIn(values, file, before) === 'ASKED' && values.verdict === null)
        throw refusal('verdict', '请按新的判决选胜败：它不一定与原判相反');
      const body = outcomeRequest(values, version);
      return answerOf(api.PUT('/api/cases/{id}/outcome', { params: { path: { id } }, body }));
    },
    saved: (after) => {
      report(told(after, isCorrection));
      onSaved?.();
    },
  });
  const { values, set, idOf, errorOf } = form;
  const usual = usualVerdictIn(values, file, before);
  const outcome = outcomeIn(values, usual === 'ASKED' ? null : usual);
  const facts = factsWithoutOutcome(file);
  return (
    <CaseForm
      form={form}
      file={file}
      saveWords={isCorrection ? '更正处理结果' : '登记处理结果'}
      failure={isCorrection ? '没有更正' : '没有登记'}
      onCancel={onCancel}
    >
      <DispositionField form={form} facts={facts} />
      <div className={styles.caseFormPair}>
        <Field id={idOf('madeOn')} label="文书日期" error={errorOf('madeOn')}>
          {(control) => (
            <DayInput
              {...control}
              name="文书日期"
              value={values.madeOn}
              onChange={(madeOn) => {
                set({ madeOn });
              }}
            />
          )}
        </Field>
        <Field
          id={idOf('servedOn')}
          label="送达日期"
          hint="还没有送达的先不填，期限从送达起算"
          error={errorOf('servedOn')}
        >
          {(control) => (
            <DayInput
              {...control}
              name="送达日期"
              value={values.servedOn}
              onChange={(servedOn) => {
                set({ servedOn });
              }}
            />
          )}
        </Field>
      </div>
      <OrdersField form={form} />
      {usual !== null && <VerdictField form={form} usual={usual} />}
      {isCorrection && (
        <ReasonField form={form} label="更正理由" placeholder="例如 录入时选错结果；只补填送达日期的不必写" />
      )}
      {outcome && <OutcomePreview file={file} facts={facts} outcome={outcome} />}
    </CaseForm>
  );
}

/** What the end of the case opens and settles; why it cannot end so, in the server's words. */
function OutcomePreview(props: { file: CaseFile; facts: CaseFacts; outcome: OutcomeFact }) {
  const { file, facts, outcome } = props;
  const calendar = useWorkCalendar();
  const today = useToday();
  const choices = useCountingChoices();
  const [problem] = outcomeProblems(facts, outcome, { today, calendar, choices });
  if (problem) return <p className="muted">{problem.message}</p>;
  return <EffectPreview file={file} after={{ ...facts, outcome }} />;
}

/** A correction is taken back by another. */
function told(after: CaseFile, isCorrection: boolean) {
  const name = after.outcome?.name ?? '';
  return isCorrection
    ? { words: `已更正处理结果：${name}` }
    : { words: `已登记处理结果：${name}`, undo: () => takeBackOutcome(after) };
}
