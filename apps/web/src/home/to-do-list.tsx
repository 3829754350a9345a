import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Day } from '#law';
import { useRowKeys } from '../shell/row-keys';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { type DueItem, groupsOf, type ToDo, toDosOf } from './to-do';
import { ToDoRow } from './to-do-row';
import styles from './to-do-list.module.css';
import sectionStyles from '../ui/section.module.css';

interface ToDoListProps {
  deadlines: UseQueryResult<DueItem[]>;
  today: Day;
}

/** 要办的事, the late ones first. */
export function ToDoList({ deadlines, today }: ToDoListProps) {
  return (
    <Section
      title="要办的事"
      aside={
        <button
          type="button"
          className="link-button"
          onClick={() => {
            print();
          }}
        >
          打印今日清单
        </button>
      }
    >
      {deadlines.isPending && <Waiting />}
      {deadlines.isError && (
        <div className={sectionStyles.sectionBody}>
          <ErrorSentence error={deadlines.error} onRetry={deadlines.refetch} />
        </div>
      )}
      {deadlines.data && <Groups toDos={toDosOf(deadlines.data)} today={today} />}
    </Section>
  );
}

function Groups({ toDos, today }: { toDos: readonly ToDo[]; today: Day }) {
  const groups = groupsOf(toDos, today);
  const rows = groups.flatMap((group) => group.toDos);
  const marked = useRowKeys(rows.length);
  if (groups.length === 0) {
    return (
      <EmptyState title="三周内没有到期的期限" hint="登记案件后，期限自动列在这里。">
        <Link to="/cases/new">登记案件</Link>
        <Link to="/cases">看全部在办案件</Link>
      </EmptyState>
    );
  }
  return groups.map(({ title, isPressing, toDos: ofGroup }) => (
    <div key={title} className={styles.toDoGroup}>
      <h3>
        {title} {ofGroup.length}
      </h3>
      <ul>
        {ofGroup.map((toDo) => (
          <ToDoRow
            key={toDo.id}
            toDo={toDo}
            isPressing={isPressing}
            address={addressOf(toDo)}
            isMarked={rows[marked] === toDo}
          />
        ))}
      </ul>
    </div>
  ));
}

/** A letter that belongs to no case is among the others. */
function addressOf({ caseId }: ToDo): string {
  return caseId === null ? '/follow-ups' : `/cases/${caseId}`;
}
