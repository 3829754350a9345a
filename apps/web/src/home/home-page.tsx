import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { lazy, Suspense } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useWorkCalendar } from '../api/work-calendar';
import { useMay, usePerson } from '../shell/session';
import { useWhose } from '../shell/whose';
import { dayAt } from '../ui/dates';
import { DayStrip } from '../ui/day-strip';
import { PageHead } from '../ui/page-head';
import { useToday } from '../ui/today';
import { AskedOfMe } from './asked-of-me';
import { dayLine, greetingOf } from './greeting';
import { HearingsAhead } from './hearings-ahead';
import { OfficeDuties } from './office-duties';
import { anyCaseQuery, deadlinesQuery, hearingsQuery } from './queries';
import { countByDay, toDosOf } from './to-do';
import { ToCheck } from './to-check';
import { ToApprove, ToConfirm, ToSayUnchanged } from './to-confirm';
import { ToDoList } from './to-do-list';
import { UnnamedOffice } from './unnamed-office';
import { ToRecord } from './to-record';
import { Unread } from './unread';

const FirstSteps = lazy(async () => ({ default: (await import('./first-steps')).FirstSteps }));

/** The start page; before there is any case, how to begin. Who sees no cases begins with what he looks after. */
export function HomePage() {
  const may = useMay();
  const registered = useQuery({ ...anyCaseQuery, enabled: may('cases.read') });
  if (!may('cases.read')) return <Navigate to={may('audit.read') ? '/audit' : '/people'} replace />;
  if (registered.data === 0) {
    return (
      <Suspense>
        <FirstSteps />
      </Suspense>
    );
  }
  return <Desk />;
}

/** 工作台: what is due, who goes to court, what needs a look. */
function Desk() {
  const person = usePerson();
  const today = useToday();
  const calendar = useWorkCalendar();
  const [parameters, setParameters] = useSearchParams();
  const isMine = parameters.has('mine');
  const deadlines = useQuery(deadlinesQuery(isMine ? person.id : undefined));
  const hearings = useQuery(hearingsQuery(today));

  const { isOwn } = useWhose();
  const mayApprove = useMay()('cases.approve');
  const all = toDosOf(deadlines.data ?? []);
  const toDos = all.filter(isOwn);
  const ahead = hearings.data ?? [];
  const dueToday = toDos.filter(({ due }) => due === today).length;
  const overdue = toDos.filter(({ due }) => due < today).length;
  return (
    <>
      <PageHead
        title={deadlines.data ? greetingOf(person.displayName, dueToday, overdue) : '工作台'}
        tab="工作台"
        context={dayLine(today, calendar)}
      >
        <Segmented
          aria-label="看谁的事"
          value={isMine ? 'mine' : 'all'}
          options={[
            { value: 'all', label: '全科' },
            { value: 'mine', label: '只看我的' },
          ]}
          onChange={(whose) => {
            setParameters(whose === 'mine' ? { mine: '1' } : {}, { replace: true });
          }}
        />
      </PageHead>
      <UnnamedOffice />
      <AskedOfMe />
      <ToRecord />
      <DayStrip
        today={today}
        deadlines={countByDay(toDos.map(({ due }) => due))}
        hearings={countByDay(ahead.filter(isOwn).map(({ at }) => dayAt(at)))}
      />
      <div className="with-aside">
        <ToDoList {...{ deadlines, toDos, today }} below={all.filter((toDo) => !isOwn(toDo))} />
        <div>
          <HearingsAhead hearings={hearings} />
          <OfficeDuties />
          {mayApprove && <ToApprove />}
          <ToConfirm />
          <ToSayUnchanged personId={person.id} />
          <ToCheck />
          <Unread />
        </div>
      </div>
    </>
  );
}
