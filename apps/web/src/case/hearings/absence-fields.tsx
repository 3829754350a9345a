import { Checkbox, Radio } from 'antd';
import { ABSENCE_REASONS, type AbsenceReason } from '#law';
import { TextField } from '../../form/text-field';
import { DayInput } from '../../ui/day-input';
import { Field } from '../../ui/field';
import fieldStyles from '../../ui/field.module.css';
import { namedOptions } from '../../ui/named-options';
import { Notice } from '../../ui/notice';
import type { CaseForm as Form } from '../form/use-case-form';
import styles from '../form/case-form.module.css';
import type { AppearanceValues } from './appearance-values';

/** 未出庭的理由, its proof and its filing. */
export function AbsenceFields({ form }: { form: Form<AppearanceValues> }) {
  const { values, set, errorOf, idOf } = form;
  const error = errorOf('absence');
  return (
    <fieldset>
      <legend>未出庭的理由（法释〔2020〕3号第八条）</legend>
      <Radio.Group
        id={idOf('absence')}
        aria-label="未出庭的理由"
        className={styles.caseFormRadios}
        value={values.reason}
        options={namedOptions(ABSENCE_REASONS)}
        onChange={({ target }) => {
          set({ reason: target.value as AbsenceReason });
        }}
      />
      {error && <div className={fieldStyles.fieldError}>{error}</div>}
      <Checkbox
        checked={values.proofSubmitted}
        onChange={({ target }) => {
          set({ proofSubmitted: target.checked });
        }}
      >
        证明材料已提交法院
      </Checkbox>
      <TextField form={form} name="words" label="具体事由" maxLength={500} />
      <Field
        id={idOf('filedOn')}
        label="向司法局备案日期（没有备案的不填）"
        error={errorOf('absence.filedOn')}
      >
        {(control) => (
          <DayInput
            {...control}
            name="备案日期"
            value={values.filedOn}
            onChange={(filedOn) => {
              set({ filedOn });
            }}
          />
        )}
      </Field>
      <Checkbox
        checked={values.watched}
        onChange={({ target }) => {
          set({ watched: target.checked });
        }}
      >
        负责人到庭旁听（旁听不算出庭）
      </Checkbox>
    </fieldset>
  );
}

/** 共同被告协商确定由一个负责人出庭. */
export function AgreedFields({ form }: { form: Form<AppearanceValues> }) {
  return (
    <TextField
      form={form}
      name="agreedWith"
      label="由哪个共同被告的负责人出庭"
      hint="共同被告协商一致的，只计派员的机关，本机关不计未出庭（法释〔2020〕3号第三条）"
      maxLength={100}
    />
  );
}

/** 相应的工作人员 and 律师: never counsel alone. */
export function CompanionFields({ form, isAbsent }: { form: Form<AppearanceValues>; isAbsent: boolean }) {
  const { values } = form;
  const isAlone = isAbsent && values.counsel.trim() !== '' && values.delegate.trim() === '';
  return (
    <>
      <div className={styles.caseFormPair}>
        <TextField form={form} name="delegate" label="出庭的工作人员" maxLength={60} />
        <TextField form={form} name="counsel" label="律师" maxLength={60} />
      </div>
      {isAlone && (
        <Notice tone="attention">
          负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭（行政诉讼法第三条第三款）
        </Notice>
      )}
    </>
  );
}
