import { Segmented, Select } from 'antd';
import {
  APPELLANTS,
  type Appellant,
  CAPACITIES,
  type Capacity,
  DEFENDANT_FORMS,
  type DefendantForm,
  isAllowed,
  type Procedure,
  PROCEDURES,
  takesPlaceIn,
} from '#law';
import { Field } from '../ui/field';
import { PreviousCaseField } from './previous-case-field';
import type { Registration } from './registration';
import type { Sheet } from './sheet';
import styles from './register.module.css';
import fieldStyles from '../ui/field.module.css';
import { namedOptions } from '../ui/named-options';

export const NEXT_STAGES: readonly Procedure[] = [
  'SECOND_INSTANCE',
  'RETRIAL_REVIEW',
  'RETRIAL',
  'FIRST_INSTANCE',
];

/** 本机关身份, and what belongs to it: 被告形式, who appealed, the earlier case. */
export function SeatChoice(sheet: Sheet) {
  const { values, set, errorAt } = sheet;
  const { procedure, capacity } = values;
  return (
    <div className={styles.registerSeat}>
      {values.isNextStage && (
        <>
          <PreviousCaseField {...sheet} />
          <Choice
            label="审级"
            value={procedure}
            options={NEXT_STAGES.map((value) => ({ value, label: PROCEDURES[value] }))}
            onChange={(chosen) => {
              set(inSeat(values, chosen));
            }}
          />
        </>
      )}
      <Choice<Capacity>
        label="本机关是"
        value={capacity}
        options={capacitiesIn(procedure).map((value) => ({ value, label: CAPACITIES[value] }))}
        onChange={(chosen) => {
          set(inSeat(values, procedure, chosen));
        }}
      />
      {capacity === 'DEFENDANT' && (
        <Field id="defendantForm" label="被告形式" error={errorAt('defendantForm')}>
          {(control) => (
            <Select<DefendantForm>
              {...control}
              value={values.defendantForm}
              options={namedOptions(DEFENDANT_FORMS)}
              onChange={(defendantForm) => {
                set({ defendantForm });
              }}
            />
          )}
        </Field>
      )}
      {procedure === 'SECOND_INSTANCE' && (
        <Choice<Appellant>
          label="谁上诉"
          value={values.appealedBy}
          options={namedOptions(APPELLANTS)}
          onChange={(appealedBy) => {
            set({ appealedBy });
          }}
        />
      )}
    </div>
  );
}

interface ChoiceProps<V> {
  label: string;
  value: V;
  options: { value: V; label: string }[];
  onChange: (value: V) => void;
}

function Choice<V extends string>({ label, ...choice }: ChoiceProps<V>) {
  return (
    <div className={fieldStyles.field} data-part="field">
      <div className={fieldStyles.fieldHead} data-part="field-head" aria-hidden="true">
        {label}
      </div>
      <Segmented<V> aria-label={label} {...choice} />
    </div>
  );
}

function capacitiesIn(procedure: Procedure): Capacity[] {
  return (Object.keys(CAPACITIES) as Capacity[]).filter((capacity) => isAllowed(procedure, capacity));
}

/** In another seat other things happen: an event that this one does not know is taken off the sheet. */
export function inSeat(
  { capacity: before, events }: Registration,
  procedure: Procedure,
  wanted = before,
): Pick<Registration, 'procedure' | 'capacity' | 'events'> {
  const capacities = capacitiesIn(procedure);
  const capacity = capacities.includes(wanted) ? wanted : (capacities[0] ?? wanted);
  return {
    procedure,
    capacity,
    events: events.filter(({ type }) => type === null || takesPlaceIn(type, procedure, capacity)),
  };
}
