import { Button } from 'antd';
import { useState } from 'react';
import { FOLLOW_UP_KINDS } from '#law';
import { CorrectFollowUp } from '../../follow-ups/correct-follow-up';
import { type FollowUpDeed, FollowUpLine } from '../../follow-ups/follow-up-line';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { type CaseFile, type CaseFileFollowUp, isChangeable } from '../record/case-facts';
import { AnswerFollowUp } from './answer-follow-up';
import { RegisterFollowUp } from './register-follow-up';
import styles from './follow-ups.module.css';

type Doing = { what: 'register' } | { what: FollowUpDeed; followUp: CaseFileFollowUp };

/** 后续: what an authority asked for after or beside the case, with its day and its answer. */
export function FollowUps({ file }: { file: CaseFile }) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const mayChange = isChangeable(file);
  const close = () => {
    setDoing(null);
  };
  return (
    <Section
      title="后续"
      aside={
        mayChange && (
          <Button
            type="link"
            size="small"
            onClick={() => {
              setDoing({ what: 'register' });
            }}
          >
            登记意见书、建议书、履行事项
          </Button>
        )
      }
    >
      {file.followUps.length === 0 ? (
        <EmptyState
          title="没有后续事项"
          hint={mayChange && '收到意见书、司法建议，或者被责令重作、履行、赔偿的，在这里登记'}
        />
      ) : (
        <ul className={styles.followUps}>
          {file.followUps.map((followUp) => (
            <FollowUpLine
              key={followUp.id}
              followUp={followUp}
              name={FOLLOW_UP_KINDS[followUp.kind]}
              noDue="没有期限"
              answerWords="登记办理情况"
              onDo={
                mayChange
                  ? (what) => {
                      setDoing({ what, followUp });
                    }
                  : null
              }
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
