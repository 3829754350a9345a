import { ACT_TYPE_LISTS, CAUSE_LISTS, type CodeList, codeListOn, FIELD_LISTS } from '#law';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { SuggestedText } from '../ui/suggested-text';
import { useToday } from '../ui/today';
import type { Registration } from './registration';
import type { Sheet } from './sheet';
import styles from './register.module.css';

type ActField = keyof Registration['act'];

/** 行政行为与案由: in the words of the official lists, or in others. */
export function ActPart(sheet: Sheet) {
  const { values, set, errorAt } = sheet;
  const { act } = values;
  return (
    <div className={styles.registerFields}>
      <ListedField {...sheet} field="type" label="行政行为种类" lists={ACT_TYPE_LISTS} />
      <Field id="act-madeOn" label="作出日期" error={errorAt('act-madeOn')}>
        {(control) => (
          <DayInput
            {...control}
            name="作出日期"
            value={act.madeOn}
            onChange={(madeOn) => {
              set({ act: { ...act, madeOn } });
            }}
          />
        )}
      </Field>
      <ListedField {...sheet} field="cause" label="案由" lists={CAUSE_LISTS} />
      <ListedField {...sheet} field="field" label="行政管理类别" lists={FIELD_LISTS} />
    </div>
  );
}

interface ListedFieldProps extends Sheet {
  field: ActField;
  label: string;
  lists: readonly CodeList[];
}

const MAX_TEXT = { cause: 100 } as Partial<Record<ActField, number>>;

function ListedField({ field, label, lists, values, set, errorAt }: ListedFieldProps) {
  const today = useToday();
  const names = [...new Set(codeListOn(lists, today).entries.map(({ name }) => name))];
  return (
    <Field id={`act-${field}`} label={label} error={errorAt(`act-${field}`)}>
      {(control) => (
        <SuggestedText
          {...control}
          value={values.act[field]}
          suggestions={names}
          maxLength={MAX_TEXT[field] ?? 60}
          onChange={(text) => {
            set({ act: { ...values.act, [field]: text } });
          }}
        />
      )}
    </Field>
  );
}
