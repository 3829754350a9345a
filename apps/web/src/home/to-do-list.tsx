import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Day } from '#law';
import { useRowKeys } from '../shell/row-keys';
import { useMay } from '../shell/session';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { type DueItem, groupsOf, type ToDo } from './to-do';
import { ToDoRow } from './to-do-row';
import styles from './to-do-list.module.css';
import sectionStyles from '../ui/section.module.css';

interface ToDoListProps {
  deadlines: UseQueryResult<DueItem[]>;
  /** Of the own organ. */
  toDos: readonly ToDo[];
  /** Of organs below, which do them themselves. */
  below: readonly ToDo[];
  today: Day;
}

/** 要办的事, the late ones first; those of organs below after one's own. */
export function ToDoList({ deadlines, toDos, below, today }: ToDoListProps) {
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
      {deadlines.data && <Groups {...{ toDos, below, today }} />}
    </Section>
  );
}

function Groups({ toDos, below, today }: Omit<ToDoListProps, 'deadlines'>) {
  const groups = [
    ...groupsOf(toDos, today),
    ...groupsOf(below, today).map((group) => ({
      ...group,
      title: `下级机关 · ${group.title}`,
      isPressing: false,
    })),
  ];
  const rows = groups.flatMap((group) => group.toDos);
  const marked = useRowKeys(rows.length);
  return (
    <>
      {toDos.length === 0 && <NothingToDo />}
      {groups.map(({ title, isPressing, toDos: ofGroup }) => (
        <div key={title} className={styles.toDoGroup}>
          <h3>
            {title} {ofGroup.length}
          </h3>
          <ul>
            {ofGroup.map((toDo) => (
              <ToDoRow key={toDo.id} {...{ toDo, isPressing }} isMarked={rows[marked] === toDo} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function NothingToDo() {
  const mayRegister = useMay()('cases.write');
  return (
    <EmptyState
      title="三周内没有到期的期限"
      hint={mayRegister ? '登记案件后，期限自动列在这里。' : '同事登记案件后，期限自动列在这里。'}
    >
      {mayRegister && <Link to="/cases/new">登记案件</Link>}
      <Link to="/cases">看全部在办案件</Link>
    </EmptyState>
  );
}
