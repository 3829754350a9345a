import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { type Procedure, PROCEDURES } from '#law';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import type { Asking } from './asking';
import type { CalculatorQuestion } from './question';
import { beginningsIn, canBeSimplified } from './question-facts';
import { type Beginning, proceduresOf, type Seat, SEATS } from './seats';
import { TurnTo } from './turn-to';
import styles from './calculator.module.css';
import fieldStyles from '../ui/field.module.css';

/** 我们是 … 收到了 …: who we are and what happened. */
export function BeginningFields({ question, ask, problems }: Asking) {
  const { seat, procedure, beginning } = question;
  const procedures = proceduresOf(seat);
  return (
    <>
      <Choice label="我们是">
        <Segmented<Seat>
          className={styles.calculatorSeats}
          aria-label="我们是"
          value={seat}
          options={(Object.keys(SEATS) as Seat[]).map((value) => ({ value, label: SEATS[value].name }))}
          onChange={(chosen) => {
            const [first = procedure] = proceduresOf(chosen);
            ask({ seat: chosen, ...begun(chosen, first, beginning) });
          }}
        />
      </Choice>
      {procedures.length > 1 && (
        <Choice label="审级">
          <Segmented<Procedure>
            block
            aria-label="审级"
            value={procedure}
            options={procedures.map((value) => ({ value, label: PROCEDURES[value] }))}
            onChange={(chosen) => {
              ask(begun(seat, chosen, beginning));
            }}
          />
        </Choice>
      )}
      <Field
        id="event"
        label="收到了、发生了"
        error={problems.get('event')}
        aside={
          <TurnTo
            words="直接选期间"
            onClick={() => {
              ask({ period: 'FY23-48-REPLY' });
            }}
          />
        }
      >
        {(control) => (
          <Select<Beginning>
            {...control}
            showSearch={FOUND_BY_NAME}
            value={beginning}
            options={beginningsIn(seat, procedure)}
            onChange={(chosen) => {
              ask({ beginning: chosen });
            }}
          />
        )}
      </Field>
      {canBeSimplified(question) && (
        <Choice label="程序">
          <Segmented
            block
            aria-label="程序"
            value={question.isSimplified}
            options={[
              { value: false, label: '普通程序' },
              { value: true, label: '简易程序' },
            ]}
            onChange={(isSimplified) => {
              ask({ isSimplified });
            }}
          />
        </Choice>
      )}
    </>
  );
}

/** The same thing in another seat, where it happens there too. */
function begun(seat: Seat, procedure: Procedure, before: Beginning): Partial<CalculatorQuestion> {
  const isThere = beginningsIn(seat, procedure).some(({ value }) => value === before);
  const usual = SEATS[seat].beginnings[procedure] ?? 'HEARING';
  return { procedure, beginning: isThere && before !== 'ACCEPTED' ? before : usual };
}

/** A choice of buttons has a heading in place of a label. */
function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={fieldStyles.field} data-part="field">
      <div className={fieldStyles.fieldHead} data-part="field-head" aria-hidden="true">
        {label}
      </div>
      {children}
    </div>
  );
}
