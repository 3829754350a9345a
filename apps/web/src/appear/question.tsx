import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { daysBetween, PROCEDURES } from '#law';
import { dayAt, dayText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { useToday } from '../ui/today';
import styles from './appear.module.css';
import { type Answer, type Asked, askedQuery, giveAnswer, type Source } from './asked';
import { Cannot } from './cannot';
import { Propose } from './propose';
import { HearingHour } from './hearing-hour';

type Step = 'ask' | 'cannot' | 'propose';

/** What is asked, and the three answers; a reason and a name are asked on a page of their own. */
export function Question({ asked, source }: { asked: Asked; source: Source }) {
  const [step, setStep] = useState<Step>('ask');
  const client = useQueryClient();
  const answering = useMutation({
    mutationFn: (answer: Answer) => giveAnswer(source, answer),
    onSuccess: (answered) => {
      client.setQueryData(askedQuery(source).queryKey, answered);
      void client.invalidateQueries({ queryKey: ['asked', 'mine'] });
    },
    // Answered on another phone, moved or withdrawn meanwhile: the page says so itself.
    onError: () => void client.invalidateQueries({ queryKey: askedQuery(source).queryKey }),
  });
  const back = () => {
    setStep('ask');
  };
  const props = {
    asked,
    give: answering.mutate,
    isSaving: answering.isPending,
    error: answering.error,
    back,
  };
  if (step === 'cannot') return <Cannot {...props} />;
  if (step === 'propose') return <Propose {...props} />;
  return (
    <>
      <Told asked={asked} />
      <div className={styles.answers}>
        {answering.error && <ErrorSentence error={answering.error} />}
        <button
          type="button"
          className={styles.first}
          disabled={answering.isPending}
          onClick={() => {
            answering.mutate({ answer: 'ACCEPT' });
          }}
        >
          我出庭
        </button>
        <button
          type="button"
          className={styles.second}
          onClick={() => {
            setStep('propose');
          }}
        >
          请他人代替
        </button>
        <button
          type="button"
          className={styles.second}
          onClick={() => {
            setStep('cannot');
          }}
        >
          不能出庭
        </button>
        <p className={styles.foot}>只能答复一次。要改的，请联系{asked.askedBy}</p>
      </div>
    </>
  );
}

function Told({ asked }: { asked: Asked }) {
  const today = useToday();
  const { leader, askedBy, askedOn, message, hearing, isElsewhere } = asked;
  const days = daysBetween(today, dayAt(hearing.at));
  const { applicants, caseNo, authority, procedure } = asked.case;
  const facts: [string, string | null][] = [
    ['地点', hearing.place ?? authority],
    ['案件', [applicants, PROCEDURES[procedure]].filter(Boolean).join('，')],
    ['案号', caseNo],
    ['缘由', hearing.duty],
    ['说明', message],
  ];
  return (
    <>
      <h1>请您出庭应诉</h1>
      <p className="muted">
        {leader.name} {leader.post}：{askedBy} {dayText(askedOn, today)}请示
      </p>
      <section className={styles.sheet} aria-label="开庭">
        <HearingHour at={hearing.at} />
        <p className="muted">
          {days === 0 ? '今天' : `还有 ${days} 天`} ·{' '}
          {isElsewhere ? '同一半天您另有开庭' : '当天这半天您没有其他开庭'}
        </p>
        <dl className={styles.facts}>
          {facts.map(
            ([name, text]) =>
              text && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
    </>
  );
}
