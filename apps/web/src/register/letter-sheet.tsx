import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { type Day, FOLLOW_UP_KINDS, followUpDeadline, type FollowUpKind, versionForFollowUp } from '#law';
import { answerOf, api } from '../api/client';
import { useCountingChoices } from '../api/counting-choices';
import { useOneKey } from '../api/one-key';
import { caseworkChanged } from '../api/queries';
import { takeBackFollowUp } from '../api/taking-back';
import { useWorkCalendar } from '../api/work-calendar';
import { FollowUpFields } from '../follow-ups/follow-up-fields';
import { factOf, type FollowUpValues, problemsOf, requestOf } from '../follow-ups/follow-up-values';
import { useSaving } from '../form/use-saving';
import { usePerson } from '../shell/session';
import { dayText } from '../ui/dates';
import { useSaveKey } from '../shell/save-key';
import { FormErrors } from '../ui/form-errors';
import { PageHead } from '../ui/page-head';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { OpenDeadline } from './open-deadline';
import { RegisterFoot } from './register-foot';
import { useDraft } from './use-draft';
import type { AfterRegistering } from './use-registration';
import { classes } from '../ui/classes';
import styles from './register.module.css';
import sectionStyles from '../ui/section.module.css';

const EMPTY: FollowUpValues = { kind: 'OPINION_LETTER', issuer: '', receivedOn: '', dueOn: '' };

/** 登记意见书、建议书 that belongs to no case. */
export function LetterSheet({ kinds }: { kinds: ReactNode }) {
  const draft = useDraft(`draft:${usePerson().id}:letter`, EMPTY);
  const { values, set } = draft;
  const { submit, isSaving, error, isMended, idOf, errorOf } = useLetter(values, () => {
    // The next one of the pile often comes from the same office.
    draft.begin({ ...EMPTY, kind: values.kind, issuer: values.issuer });
  });
  const place = useSaveKey<HTMLDivElement>((withShift) => {
    submit(withShift ? 'another' : 'open');
  });
  return (
    <div ref={place} className={styles.register}>
      <PageHead title="登记意见书、建议书" context="因某一件案件收到的，在案件页“处理结果与后续”里登记。">
        {kinds}
      </PageHead>
      {error && <FormErrors error={error} isMended={isMended} title="没有登记成功" fieldId={idOf} />}
      <div className={styles.registerColumns}>
        <section className={classes(sectionStyles.section, styles.registerSheet)} aria-label="意见书、建议书">
          <div className={styles.registerFields}>
            <FollowUpFields values={values} set={set} idOf={idOf} errorOf={errorOf} />
          </div>
        </section>
        <aside aria-label="期限" aria-live="polite">
          <LetterDeadline values={values} />
        </aside>
      </div>
      <RegisterFoot
        isSaving={isSaving}
        submit={submit}
        keptAt={draft.keptAt}
        isRestored={draft.isRestored}
        clear={() => {
          draft.begin(EMPTY);
        }}
      />
    </div>
  );
}

/** Until when it is to be answered, counted while the sheet is filled in. */
function LetterDeadline({ values }: { values: FollowUpValues }) {
  const calendar = useWorkCalendar();
  const choices = useCountingChoices();
  const me = usePerson();
  const fact = factOf(values);
  const version = fact && versionForFollowUp(fact.receivedOn);
  const deadline = fact && version && followUpDeadline(fact, { version, calendar, choices });
  return (
    <Section title="期限">
      {deadline ? (
        <OpenDeadline deadline={deadline} recipients={me.displayName} />
      ) : (
        <p className={classes(sectionStyles.sectionBody, 'muted')}>
          {fact
            ? `法律没有规定${FOLLOW_UP_KINDS[fact.kind]}的办理期限。文书写明期限的，填在“文书写明的期限”，到期前提醒。`
            : '填了收到日期，这里就算出期限：哪一天、怎样数、依据哪一条、什么时候提醒。'}
        </p>
      )}
    </Section>
  );
}

/** Registers what stands on the sheet, once, and says at which field what is wrong. */
function useLetter(values: FollowUpValues, registered: () => void) {
  const navigate = useNavigate();
  const report = useUndoBar();
  const today = useToday();
  const keyOf = useOneKey();
  return useSaving({
    name: 'letter',
    values,
    check: () => [...missingFrom(values), ...problemsOf(values)],
    save: () => {
      const body = requestOf(values);
      return answerOf(api.POST('/api/follow-ups', { body, headers: keyOf(body) }));
    },
    saved: async (letter, next: AfterRegistering) => {
      registered();
      report({ words: registeredWords(letter, today), undo: () => takeBackFollowUp(letter) });
      void caseworkChanged();
      if (next === 'open') await navigate('/follow-ups');
    },
  });
}

/** Beside all cases only the office that sent it tells one letter from another. */
function missingFrom({ issuer }: FollowUpValues) {
  return issuer.trim() === '' ? [{ field: 'issuer', message: '请填发出机关，以后才认得出是哪一份' }] : [];
}

function registeredWords({ kind, due }: { kind: FollowUpKind; due: Day | null }, today: Day): string {
  if (due === null) return `已登记${FOLLOW_UP_KINDS[kind]}`;
  const late = due < today ? '，已经逾期' : '';
  return `已登记${FOLLOW_UP_KINDS[kind]}。办理期限 ${dayText(due, today)}${late}`;
}
