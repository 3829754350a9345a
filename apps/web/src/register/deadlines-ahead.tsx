import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import {
  assess,
  type CaseDeadline,
  type CaseFacts,
  type CountingChoices,
  LAW_VERSIONS,
  statusOn,
  type WorkCalendar,
} from '#law';
import { colleaguesQuery } from '../api/queries';
import { pausesOf } from '../case/deadlines/calendar-pauses';
import { usePerson } from '../shell/session';
import { DueIn } from '../ui/due-in';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { actorOf, OpenDeadline, stateOf } from './open-deadline';
import type { Registration } from './registration';
import { classes } from '../ui/classes';
import styles from './deadlines-ahead.module.css';
import sectionStyles from '../ui/section.module.css';

interface DeadlinesAheadProps {
  values: Registration;
  facts: CaseFacts | null;
  calendar: WorkCalendar;
  choices: CountingChoices;
}

/** 期限, counted while the sheet is filled in. */
export function DeadlinesAhead({ values, facts, calendar, choices }: DeadlinesAheadProps) {
  const today = useToday();
  if (!facts) return <Nothing />;
  const { lawVersion, lawVersionReason, deadlines } = assess(facts, calendar, choices);
  // A right that has lapsed is no longer ahead.
  const running = deadlines.filter((deadline) => statusOn(deadline, today) !== 'CANCELLED');
  return (
    <Section title="期限" aside={<span title={lawVersionReason}>适用 {LAW_VERSIONS[lawVersion].name}</span>}>
      {running.length === 0 && (
        <p className={classes(sectionStyles.sectionBody, 'muted')}>
          从这一天起没有法定期限。登记程序事项、开庭以后，这里会算出来。
        </p>
      )}
      <Deadlines key={running.map(({ key }) => key).join()} values={values} facts={facts} running={running} />
      <p className={classes('muted', styles.deadlinesLaw)}>{lawVersionReason}</p>
    </Section>
  );
}

function Nothing() {
  return (
    <Section title="期限">
      <p className={classes(sectionStyles.sectionBody, 'muted')}>
        填了收到日期，这里就算出期限：哪一天、怎样数、依据哪一条、什么时候提醒。
      </p>
    </Section>
  );
}

interface DeadlinesProps {
  values: Registration;
  facts: CaseFacts;
  running: readonly CaseDeadline[];
}

/** The one that matters most is open with its reason, the others are one line each. */
function Deadlines({ values, facts, running }: DeadlinesProps) {
  const ordered = [...running].sort((one, other) => weightOf(other) - weightOf(one));
  const [opened, open] = useState(ordered[0]?.key ?? null);
  return ordered.map((deadline) =>
    deadline.key === opened ? (
      <OpenDeadline
        key={deadline.key}
        deadline={deadline}
        pauses={pausesOf(deadline, facts)}
        recipients={<Recipients values={values} />}
      />
    ) : (
      <div key={deadline.key} className={styles.deadlineLine}>
        <span className={styles.deadlineLineName}>
          {deadline.name}
          {!deadline.ours && <span className="muted">（{actorOf(deadline)}）</span>}
        </span>
        <DueIn {...stateOf(deadline)} />
        <Button
          type="link"
          size="small"
          aria-label={`${deadline.name}：理由`}
          onClick={() => {
            open(deadline.key);
          }}
        >
          理由
        </Button>
      </div>
    ),
  );
}

/** 承办人, else everybody of the unit, else whoever registers. */
function Recipients({ values }: { values: Registration }) {
  const me = usePerson();
  const people = useQuery(colleaguesQuery).data ?? [];
  const { officerId, unitId } = values;
  const named = people.filter(({ id, unitId: of }) =>
    officerId ? id === officerId : unitId && of === unitId,
  );
  return named.length > 0 ? named.map(({ displayName }) => displayName).join('、') : me.displayName;
}

/** Ours before another's, duties before rights, and what weighs more when it is missed. They come by their days. */
function weightOf({ ours, lapses, importance }: CaseDeadline): number {
  return (ours ? 8 : 0) + (lapses ? 0 : 4) + { critical: 2, high: 1, track: 0 }[importance];
}
