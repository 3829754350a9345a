import { Button } from 'antd';
import { useState } from 'react';
import { FOLLOW_UP_KINDS } from '#law';
import { CorrectFollowUp } from '../follow-ups/correct-follow-up';
import { dayText } from '../ui/dates';
import { DueIn } from '../ui/due-in';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import type { CaseFile, CaseFileFollowUp } from './case-facts';
import { AnswerFollowUp } from './answer-follow-up';
import { RegisterFollowUp } from './register-follow-up';

type Doing = { what: 'register' } | { what: 'answer' | 'correct'; followUp: CaseFileFollowUp };

/** 后续: what an authority asked for after or beside the case, with its day and its answer. */
export function FollowUps({ file }: { file: CaseFile }) {
  const [doing, setDoing] = useState<Doing | null>(null);
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
            setDoing({ what: 'register' });
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
            <FollowUpLine
              key={followUp.id}
              followUp={followUp}
              onDo={(what) => {
                setDoing({ what, followUp });
              }}
            />
          ))}
        </ul>
      )}
      {doing?.what === 'register' && <RegisterFollowUp file={file} onClose={close} />}
      {doing?.what === 'answer' && <AnswerFollowUp file={file} followUp={doing.followUp} onClose={close} />}
      {doing?.what === 'correct' && (
        <CorrectFollowUp key={doing.followUp.id} followUp={doing.followUp} onClose={close} />
      )}
    </Section>
  );
}

interface FollowUpLineProps {
  followUp: CaseFileFollowUp;
  onDo: (what: 'answer' | 'correct') => void;
}

function FollowUpLine({ followUp, onDo }: FollowUpLineProps) {
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
      <div className="follow-up-buttons">
        <Button
          size="small"
          onClick={() => {
            onDo('answer');
          }}
        >
          {answeredOn ? '更正办理情况' : '登记办理情况'}
        </Button>
        <Button
          type="link"
          size="small"
          aria-label={`更正或者撤回${FOLLOW_UP_KINDS[kind]}`}
          onClick={() => {
            onDo('correct');
          }}
        >
          更正
        </Button>
      </div>
    </li>
  );
}
