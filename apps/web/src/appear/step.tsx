import type { ReactNode } from 'react';
import { ErrorSentence } from '../ui/error-sentence';
import { dayAt, dayText, timeText } from '../ui/dates';
import { useToday } from '../ui/today';
import styles from './appear.module.css';
import type { Answer, Asked } from './asked';

export interface StepProps {
  asked: Asked;
  give: (answer: Answer) => void;
  isSaving: boolean;
  error: Error | null;
  back: () => void;
}

interface StepFrameProps extends Pick<StepProps, 'asked' | 'isSaving' | 'error' | 'back'> {
  title: string;
  hint: string;
  /** Null where something is missing still. */
  submit: (() => void) | null;
  children: ReactNode;
}

/** The page on which one answer is completed. */
export function StepFrame({ asked, isSaving, error, back, title, hint, submit, children }: StepFrameProps) {
  const today = useToday();
  const { at } = asked.hearing;
  const { applicants } = asked.case;
  const hour = `${dayText(dayAt(at), today)} ${timeText(at)}`;
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        submit?.();
      }}
    >
      <button type="button" className="link-button" onClick={back}>
        ‹ 返回
      </button>
      <h1>{title}</h1>
      <p className="muted">
        {applicants ? `${hour} ${applicants}案` : `${hour}开庭`}。{hint}
      </p>
      {children}
      <div className={styles.answers}>
        {error && <ErrorSentence error={error} />}
        <button type="submit" className={styles.first} disabled={isSaving || submit === null}>
          提交
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  words: string;
  more?: string;
  isChosen: boolean;
  choose: () => void;
}

export function Choice({ name, words, more, isChosen, choose }: ChoiceProps) {
  return (
    <label className={styles.choice} data-chosen={isChosen}>
      <input type="radio" name={name} checked={isChosen} onChange={choose} />
      <span>
        {words}
        {more && <span className="muted"> {more}</span>}
      </span>
    </label>
  );
}
