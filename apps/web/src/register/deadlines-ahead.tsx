import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import {
  assess,
  type CaseDeadline,
  type CaseFacts,
  type CountingChoices,
  findPeriod,
  LAW_VERSIONS,
  type Period,
  statusOn,
  type WorkCalendar,
} from '#law';
import { serverNow } from '../api/server-clock';
import { colleaguesQuery } from '../api/queries';
import { useWorkCalendar } from '../api/work-calendar';
import { pausesOf, startLabelOf } from '../case/calendar-pauses';
import { usePerson } from '../shell/session';
import { DayCount } from '../ui/day-count';
import { dayWithWeekday } from '../ui/dates';
import { DueIn } from '../ui/due-in';
import { Section } from '../ui/section';
import { Steps } from '../ui/steps';
import { useToday } from '../ui/today';
import { countWords } from './deadline-words';
import type { Registration } from './registration';
import { reminderWords } from './reminder-words';
import './deadlines-ahead.css';

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
        <p className="section-body muted">从这一天起没有法定期限。登记程序事项、开庭以后，这里会算出来。</p>
      )}
      <Deadlines key={running.map(({ key }) => key).join()} values={values} facts={facts} running={running} />
      <p className="muted deadlines-law">{lawVersionReason}</p>
    </Section>
  );
}

function Nothing() {
  return (
    <Section title="期限">
      <p className="section-body muted">
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
      <OpenDeadline key={deadline.key} deadline={deadline} values={values} facts={facts} />
    ) : (
      <div key={deadline.key} className="deadline-line">
        <span className="deadline-line-name">
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

interface OpenDeadlineProps {
  deadline: CaseDeadline;
  values: Registration;
  facts: CaseFacts;
}

function OpenDeadline({ deadline, values, facts }: OpenDeadlineProps) {
  const today = useToday();
  const { name, trigger, due, nominal, ours, earlierDue } = deadline;
  return (
    <div className="deadline-open">
      <div className="deadline-name">
        {name}
        {!ours && `（${actorOf(deadline)}）`}
      </div>
      <DueIn large {...stateOf(deadline)} />
      <p className="muted">{countWords(deadline, today, useWorkCalendar())}</p>
      {earlierDue && (
        <p className="muted">
          另一版本的法律到{dayWithWeekday(earlierDue, today)}为止，提醒按这个较早的日期。
        </p>
      )}
      {due && trigger && (
        <DayCount
          small
          start={trigger}
          end={due}
          nominal={nominal}
          unit={periodOfDeadline(deadline)?.unit === 'workday' ? 'workday' : 'day'}
          startLabel={startLabelOf(periodOfDeadline(deadline)?.trigger ?? '')}
          pauses={pausesOf(deadline, facts)}
        />
      )}
      <Reason deadline={deadline} />
      <Reminders deadline={deadline} values={values} />
    </div>
  );
}

/** The steps, the law's words, and what happens when it is missed. */
function Reason({ deadline }: { deadline: CaseDeadline }) {
  const { due, steps } = deadline;
  const period = periodOfDeadline(deadline);
  return (
    <>
      <details className="deadline-steps" open={!due}>
        <summary>怎样数出来</summary>
        <Steps steps={steps} />
        {period && (
          <blockquote className="law-quote">
            “{period.quote}”——{period.law}
            {period.article}
          </blockquote>
        )}
      </details>
      {period?.consequence && <p className="law-quote">逾期后果：{period.consequence}</p>}
    </>
  );
}

function Reminders({ deadline, values }: { deadline: CaseDeadline; values: Registration }) {
  const words = reminderWords(deadline, serverNow(), useToday());
  if (words === null) return null;
  return (
    <p className="deadline-reminders">
      <b>将提醒</b> <Recipients values={values} />：{words}
    </p>
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

function periodOfDeadline({ periodId }: CaseDeadline): Period | undefined {
  return periodId ? findPeriod(periodId) : undefined;
}

/** Ours before another's, duties before rights, and what weighs more when it is missed. They come by their days. */
function weightOf({ ours, lapses, importance }: CaseDeadline): number {
  return (ours ? 8 : 0) + (lapses ? 0 : 4) + { critical: 2, high: 1, track: 0 }[importance];
}

function stateOf({ due, status, metOn, provisional }: CaseDeadline) {
  return { due, status, metOn, provisional };
}

function actorOf(deadline: CaseDeadline): string {
  return `由${periodOfDeadline(deadline)?.actor ?? '对方'}办`;
}
