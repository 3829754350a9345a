import type { InputRef } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCountingChoices } from '../api/counting-choices';
import { useWorkCalendar } from '../api/work-calendar';
import { keepDraft } from '../case/form/draft';
import { usePerson } from '../shell/session';
import { useSaveKey } from '../shell/save-key';
import { FormErrors } from '../ui/form-errors';
import { useIsNarrow } from '../ui/narrow';
import { PageHead } from '../ui/page-head';
import { useToday } from '../ui/today';
import { DeadlinesAhead } from './deadlines-ahead';
import { DuplicateWarning } from './duplicate-warning';
import { FiveFields } from './five-fields';
import { RegisterFoot } from './register-foot';
import { type Registration, registrationAfter } from './registration';
import { countableFacts, fieldIdOf } from './registration-problems';
import { SeatChoice } from './seat-choice';
import { UnfoldedParts } from './unfolded-parts';
import type { Draft } from './use-draft';
import { type AfterRegistering, useRegistration } from './use-registration';
import { classes } from '../ui/classes';
import styles from './register.module.css';
import sectionStyles from '../ui/section.module.css';

/** The seat of the last case: a review organ registers as one again. */
export function seatKey(personId: number): string {
  return `register-seat:${personId}`;
}

interface CaseSheetProps {
  draft: Draft<Registration>;
  /** What the sheet begins with again when it is cleared. */
  begin: Registration;
  kinds: ReactNode;
}

/** 登记案件: five fields, what unfolds below them, and the deadlines beside. */
export function CaseSheet({ draft, begin, kinds }: CaseSheetProps) {
  const person = usePerson();
  const choices = useCountingChoices();
  const limits = { today: useToday(), calendar: useWorkCalendar(), choices };
  const first = useRef<InputRef>(null);
  const isNarrow = useIsNarrow();
  useEffect(() => {
    // On a phone the keyboard would come up over the sheet.
    if (!isNarrow) first.current?.focus();
  }, [isNarrow]);
  const { values, set } = draft;
  const registered = (next: AfterRegistering) => {
    const { procedure, capacity } = values;
    if (!values.isNextStage) keepDraft(seatKey(person.id), { procedure, capacity });
    draft.begin(registrationAfter(values));
    if (next === 'another') first.current?.focus();
  };
  const { submit, isSaving, refusal, isMended, errorAt } = useRegistration({ values, limits, registered });
  const place = useSaveKey<HTMLDivElement>((withShift) => {
    submit(withShift ? 'another' : 'open');
  });
  const sheet = { values, set, errorAt };
  return (
    <div ref={place} className={styles.register}>
      <PageHead title="登记案件" context="填五项就够，其余以后可补。期限随填随算。">
        {kinds}
      </PageHead>
      {refusal && (
        <FormErrors
          error={refusal}
          isMended={isMended}
          title="没有登记成功"
          fieldId={(field) => fieldIdOf(values, field)}
        />
      )}
      <div className={styles.registerColumns}>
        <div>
          <DuplicateWarning values={values} />
          <section className={classes(sectionStyles.section, styles.registerSheet)} aria-label="案件">
            <SeatChoice {...sheet} />
            <FiveFields {...sheet} first={first} />
            <UnfoldedParts {...sheet} />
          </section>
        </div>
        <aside aria-label="期限" aria-live="polite">
          <DeadlinesAhead
            values={values}
            facts={countableFacts(values, limits)}
            calendar={limits.calendar}
            choices={choices}
          />
        </aside>
      </div>
      <RegisterFoot
        isSaving={isSaving}
        submit={submit}
        keptAt={draft.keptAt}
        isRestored={draft.isRestored}
        clear={() => {
          draft.begin(begin);
          first.current?.focus();
        }}
      />
    </div>
  );
}
