import { Checkbox } from 'antd';
import { ACT_TYPE_LISTS, CAUSE_LISTS, type CodeList, codeListOn, FIELD_LISTS } from '#law';
import { Field } from '../../ui/field';
import { SuggestedText } from '../../ui/suggested-text';
import { useToday } from '../../ui/today';
import { actTypeName, causeName, fieldName } from '../record/case-title';
import { DayField, TextField } from './detail-fields';
import type { DetailValues } from './detail-values';
import type { CaseForm } from '../form/use-case-form';
import styles from '../form/case-form.module.css';

const NAMES = { actType: actTypeName, field: fieldName, cause: causeName };

/** 行政行为: the words of the lists in force are offered, any other can be written. */
export function ActFields({ form }: { form: CaseForm<DetailValues> }) {
  return (
    <div className={styles.caseFormPair}>
      <ListedField
        form={form}
        field="actType"
        request="act.type"
        label="行政行为种类"
        lists={ACT_TYPE_LISTS}
      />
      <TextField form={form} field="documentNo" request="act.documentNo" label="行政行为文号" max={100} />
      <DayField form={form} field="actMadeOn" request="act.madeOn" label="行政行为日期" />
      <ListedField form={form} field="field" request="act.field" label="行政管理类别" lists={FIELD_LISTS} />
      <ListedField form={form} field="cause" request="act.cause" label="案由" lists={CAUSE_LISTS} />
      <Field
        id={form.idOf('act.reviewFirst')}
        label="救济途径"
        hint="当场处罚、侵犯自然资源权利、不履行法定职责、不予公开政府信息和法律法规另有规定的（行政复议法第二十三条）"
        error={form.errorOf('act.reviewFirst')}
      >
        {({ id }) => (
          <Checkbox
            id={id}
            checked={form.values.reviewFirst}
            onChange={({ target }) => {
              form.set({ reviewFirst: target.checked });
            }}
          >
            复议前置，不能直接起诉
          </Checkbox>
        )}
      </Field>
    </div>
  );
}

interface ListedFieldProps {
  form: CaseForm<DetailValues>;
  field: keyof typeof NAMES;
  request: string;
  label: string;
  lists: readonly CodeList[];
}

function ListedField({ form, field, request, label, lists }: ListedFieldProps) {
  const today = useToday();
  const names = [...new Set(codeListOn(lists, today).entries.map(({ name }) => name))];
  return (
    <Field id={form.idOf(request)} label={label} error={form.errorOf(request)}>
      {(control) => (
        <SuggestedText
          {...control}
          value={NAMES[field](form.values[field]) ?? ''}
          suggestions={names}
          maxLength={100}
          onChange={(value) => {
            form.set({ [field]: value });
          }}
        />
      )}
    </Field>
  );
}
