import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { FOLLOW_UP_KINDS } from '#law';
import { usePerson } from '../shell/session';
import { dayText } from '../ui/dates';
import { DueIn } from '../ui/due-in';
import { useToday } from '../ui/today';
import { AnswerFollowUp } from './answer-follow-up';
import type { FollowUp } from './queries';
import './follow-up-rows.css';

const CorrectFollowUp = lazy(async () => ({
  default: (await import('./correct-follow-up')).CorrectFollowUp,
}));

interface Doing {
  what: 'answer' | 'correct';
  followUp: FollowUp;
}

/** Letters with their last day, their case, and what can be done about each. */
export function FollowUpRows({ followUps }: { followUps: readonly FollowUp[] }) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => {
    setDoing(null);
  };
  return (
    <>
      <ul className="follow-up-rows">
        {followUps.map((followUp) => (
          <FollowUpRow
            key={followUp.id}
            followUp={followUp}
            onDo={(what) => {
              setDoing({ what, followUp });
            }}
          />
        ))}
      </ul>
      {doing?.what === 'answer' && (
        <AnswerFollowUp followUp={{ ...doing.followUp, name: nameOf(doing.followUp) }} onClose={close} />
      )}
      {doing?.what === 'correct' && (
        <Suspense>
          <CorrectFollowUp key={doing.followUp.id} followUp={doing.followUp} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

interface FollowUpRowProps {
  followUp: FollowUp;
  onDo: (what: Doing['what']) => void;
}

function FollowUpRow({ followUp, onDo }: FollowUpRowProps) {
  const today = useToday();
  const ownOrgan = usePerson().organ.name;
  const { caseId, caseNo, organName, due, status, issuer, receivedOn, answeredOn, result } = followUp;
  return (
    <li className="follow-up-row">
      <div>
        <b>{FOLLOW_UP_KINDS[followUp.kind]}</b>
        {caseId !== null && <Link to={`/cases/${caseId}?tab=outcome`}>{caseNo ?? '案号未登记'}</Link>}
        <div className="muted">
          {[issuer, `${dayText(receivedOn, today)}收到`, organName === ownOrgan ? null : organName]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {answeredOn && (
          <div className="muted">
            {dayText(answeredOn, today)}办理{result ? `：${result}` : ''}
          </div>
        )}
      </div>
      {due ? (
        <DueIn due={due} status={status} metOn={answeredOn} />
      ) : (
        <NoDue isAnswered={answeredOn !== null} />
      )}
      <div className="follow-up-row-buttons">
        <Button
          size="small"
          onClick={() => {
            onDo('answer');
          }}
        >
          {answeredOn ? '更正办理情况' : '登记已回复'}
        </Button>
        <Button
          type="link"
          size="small"
          aria-label={`更正或者撤回${nameOf(followUp)}`}
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

function NoDue({ isAnswered }: { isAnswered: boolean }) {
  return <span className="muted">{isAnswered ? '已办结' : '没有期限'}</span>;
}

/** 云川市人民政府 行政复议建议书 */
function nameOf({ issuer, kind }: Pick<FollowUp, 'issuer' | 'kind'>): string {
  return [issuer, FOLLOW_UP_KINDS[kind]].filter(Boolean).join(' ');
}
