import { Button } from 'antd';
import type { ReactNode } from 'react';
import { FOLLOW_UP_KINDS } from '#law';
import { dayText } from '../ui/dates';
import { DueIn } from '../ui/due-in';
import { useToday } from '../ui/today';
import type { FollowUp } from './queries';
import styles from './follow-up-line.module.css';

export type FollowUpDeed = 'answer' | 'correct';

interface FollowUpLineProps {
  followUp: Pick<FollowUp, 'kind' | 'issuer' | 'receivedOn' | 'due' | 'status' | 'answeredOn' | 'result'>;
  /** What the button to correct it is called for those who hear it. */
  name: string;
  caseLink?: ReactNode;
  /** Whose it is, where that is not plain. */
  organName?: string | null;
  /** Where there is no last day. */
  noDue: string;
  /** On the button, until it is answered. */
  answerWords: string;
  /** Null for who may only read it. */
  onDo: ((what: FollowUpDeed) => void) | null;
}

/** A letter with its last day, and what can be done about it. */
export function FollowUpLine(props: FollowUpLineProps) {
  const { followUp, name, caseLink, organName, noDue, answerWords, onDo } = props;
  const { kind, issuer, receivedOn, due, status, answeredOn, result } = followUp;
  const today = useToday();
  return (
    <li className={styles.followUpLine} data-part="follow-up-line">
      <div>
        <b>{FOLLOW_UP_KINDS[kind]}</b>
        {caseLink}
        <div className="muted">
          {[issuer, `${dayText(receivedOn, today)}收到`, organName].filter(Boolean).join(' · ')}
        </div>
        {answeredOn && (
          <div className="muted">
            {dayText(answeredOn, today)}办理{result ? `：${result}` : ''}
          </div>
        )}
      </div>
      {due ? <DueIn due={due} status={status} metOn={answeredOn} /> : <span className="muted">{noDue}</span>}
      {onDo && <Buttons words={answeredOn ? '更正办理情况' : answerWords} name={name} onDo={onDo} />}
    </li>
  );
}

interface ButtonsProps extends Pick<FollowUpLineProps, 'name'> {
  words: string;
  onDo: (what: FollowUpDeed) => void;
}

function Buttons({ words, name, onDo }: ButtonsProps) {
  return (
    <div className={styles.followUpButtons}>
      <Button
        size="small"
        onClick={() => {
          onDo('answer');
        }}
      >
        {words}
      </Button>
      <Button
        type="link"
        size="small"
        aria-label={`更正或者撤回${name}`}
        onClick={() => {
          onDo('correct');
        }}
      >
        更正
      </Button>
    </div>
  );
}
