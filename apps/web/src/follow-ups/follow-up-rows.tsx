import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { FOLLOW_UP_KINDS } from '#law';
import { useWhose } from '../shell/whose';
import { AnswerFollowUp } from './answer-follow-up';
import { type FollowUpDeed, FollowUpLine } from './follow-up-line';
import type { FollowUp } from './queries';
import styles from './follow-up-rows.module.css';

const CorrectFollowUp = lazy(async () => ({
  default: (await import('./correct-follow-up')).CorrectFollowUp,
}));

interface Doing {
  what: FollowUpDeed;
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
      <ul className={styles.followUpRows}>
        {followUps.map((followUp) => (
          <FollowUpRow
            key={followUp.id}
            followUp={followUp}
            onDo={
              followUp.mayWrite
                ? (what) => {
                    setDoing({ what, followUp });
                  }
                : null
            }
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
  onDo: ((what: FollowUpDeed) => void) | null;
}

function FollowUpRow({ followUp, onDo }: FollowUpRowProps) {
  const whose = useWhose();
  const { caseId, caseNo, answeredOn } = followUp;
  return (
    <FollowUpLine
      followUp={followUp}
      name={nameOf(followUp)}
      caseLink={
        caseId !== null && (
          <Link to={whose.caseAddress(caseId, followUp, 'outcome')}>{caseNo ?? '案号未登记'}</Link>
        )
      }
      organName={whose.nameOf(followUp)}
      noDue={answeredOn ? '已办结' : '没有期限'}
      answerWords="登记已回复"
      onDo={onDo}
    />
  );
}

/** 云川市人民政府 行政复议建议书 */
function nameOf({ issuer, kind }: Pick<FollowUp, 'issuer' | 'kind'>): string {
  return [issuer, FOLLOW_UP_KINDS[kind]].filter(Boolean).join(' ');
}
