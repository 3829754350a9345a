import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { addDays, type Day } from '#law';
import type { Shown } from '../api/client';
import { useMay } from '../shell/session';
import { useWhose } from '../shell/whose';
import { dayText } from '../ui/dates';
import { DueIn } from '../ui/due-in';
import { ErrorSentence } from '../ui/error-sentence';
import { LawQuote } from '../ui/law-quote';
import { Section } from '../ui/section';
import { Steps } from '../ui/steps';
import { useToday } from '../ui/today';
import styles from './office-duties.module.css';
import { officeDutiesQuery } from './queries';
import { takeBackOfficeDuty } from './take-back-office-duty';

type OfficeDuty = Shown['OfficeDutyView'];

const DAYS_BACK = 62;
const DAYS_AHEAD = 62;

/** 机关定期事项: what local rules ask of the office itself, what was done of it, by whom, and why it is that day. */
export function OfficeDuties() {
  const today = useToday();
  const span = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
  const duties = useQuery({ ...officeDutiesQuery(span), enabled: useMay()('cases.read') });
  if (duties.isError) return <ErrorSentence error={duties.error} onRetry={duties.refetch} />;
  if (!duties.data || duties.data.length === 0) return null;
  return (
    <Section title="机关定期事项" aside="地方规定，前后两个月">
      <ul className={styles.duties}>
        {[...duties.data].reverse().map((duty) => (
          <OneDuty key={duty.id} duty={duty} today={today} />
        ))}
      </ul>
    </Section>
  );
}

function OneDuty({ duty, today }: { duty: OfficeDuty; today: Day }) {
  const { isOwn } = useWhose();
  const { name, period, organName, due, status, provisional, doneOn, mayWrite } = duty;
  return (
    <li className={styles.duty}>
      <div className={styles.line}>
        <b>
          {name}（{period}）
        </b>
        <DueIn {...{ due, status, provisional, metOn: doneOn, earlierDue: null, lapsed: null }} />
      </div>
      {!isOwn(duty) && <div className="muted">{organName}</div>}
      {doneOn && <Done duty={duty} today={today} mayWrite={mayWrite} />}
      <Why duty={duty} />
    </li>
  );
}

function Done({
  duty: { id, version, name, doneOn, doneByName, result },
  today,
  mayWrite,
}: {
  duty: OfficeDuty;
  today: Day;
  mayWrite: boolean;
}) {
  const undo = useMutation({ mutationFn: () => takeBackOfficeDuty({ id, version }) });
  return (
    <div className={styles.line}>
      <span className="muted">
        {doneByName ?? ''}登记，{doneOn && dayText(doneOn, today)}完成{result && `：${result}`}
      </span>
      {mayWrite && (
        <Button
          size="small"
          type="text"
          aria-label={`撤销完成：${name}`}
          loading={undo.isPending}
          onClick={() => {
            undo.mutate();
          }}
        >
          撤销
        </Button>
      )}
      {undo.error && <ErrorSentence error={undo.error} />}
    </div>
  );
}

function Why({ duty: { duty, steps, basis } }: { duty: OfficeDuty }) {
  return (
    <details className={styles.why}>
      <summary>要求和理由</summary>
      {duty && <p>{duty}</p>}
      <Steps steps={steps} />
      {basis && <LawQuote of={basis} />}
    </details>
  );
}
