import { Button } from 'antd';
import { useState } from 'react';
import { FOLLOW_UP_KINDS } from '#law';
import { dayText } from '../ui/dates';
import { DueIn } from '../ui/due-in';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import type { CaseFile, CaseFileFollowUp } from './case-facts';
import { AnswerFollowUp } from './answer-follow-up';
import { RegisterFollowUp } from './register-follow-up';

/** 后续: what an authority asked for after or beside the case, with its day and its answer. */
export function FollowUps({ file }: { file: CaseFile }) {
  const [doing, setDoing] = useState<'register' | CaseFileFollowUp | null>(null);
  const close = () => {
    setDoing(null);
  };
  return (
    <Section
      title="后续"
      aside={
        <Button
          type="link"
          size="small"
          onClick={() => {
            setDoing('register');
          }}
        >
          登记意见书、建议书、履行事项
        </Button>
      }
    >
      {file.followUps.length === 0 ? (
        <EmptyState
          title="没有后续事项"
          hint="收到意见书、司法建议，或者被责令重作、履行、赔偿的，在这里登记"
        />
      ) : (
        <ul className="follow-ups">
          {file.followUps.map((followUp) => (
            <FollowUpLine key={followUp.id} followUp={followUp} onAnswer={setDoing} />
          ))}
        </ul>
      )}
      {doing === 'register' && <RegisterFollowUp file={file} onClose={close} />}
      {doing !== null && doing !== 'register' && (
        <AnswerFollowUp file={file} followUp={doing} onClose={close} />
      )}
    </Section>
  );
}

interface FollowUpLineProps {
  followUp: CaseFileFollowUp;
  onAnswer: (followUp: CaseFileFollowUp) => void;
}

function FollowUpLine({ followUp, onAnswer }: FollowUpLineProps) {
  const today = useToday();
  const { kind, issuer, receivedOn, due, status, answeredOn, result } = followUp;
  return (
    <li className="follow-up">
      <div>
        <b>{FOLLOW_UP_KINDS[kind]}</b>
        <div className="muted">
          {[issuer, `${dayText(receivedOn, today)}收到`].filter(Boolean).join(' · ')}
        </div>
        {answeredOn && (
          <div className="muted">
            {dayText(answeredOn, today)}办理{result ? `：${result}` : ''}
          </div>
        )}
      </div>
      {due ? <DueIn due={due} status={status} metOn={answeredOn} /> : <span className="muted">没有期限</span>}
      <Button
        size="small"
        onClick={() => {
          onAnswer(followUp);
        }}
      >
        {answeredOn ? '更正办理情况' : '登记办理情况'}
      </Button>
    </li>
  );
}
