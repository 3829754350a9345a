import { Link } from 'react-router';
import { useMarkedRow } from '../shell/marked-row';
import { UrgencyTag } from '../ui/urgency-tag';
import { FinishButton } from './finish-button';
import type { ToDo } from './to-do';
import { classes } from '../ui/classes';
import styles from './to-do-row.module.css';

interface ToDoRowProps {
  toDo: ToDo;
  isPressing: boolean;
  /** Of the case, or of the letters. */
  address: string;
  isMarked: boolean;
}

export function ToDoRow({ toDo, isPressing, address, isMarked }: ToDoRowProps) {
  const row = useMarkedRow<HTMLLIElement>(isMarked);
  const { due, name, officerName, provisional } = toDo;
  return (
    <li ref={row} className={classes(styles.toDo, isMarked && styles.toDoMarked)}>
      <div>
        <UrgencyTag due={due} provisional={provisional} />
      </div>
      <div className={styles.toDoWhat}>
        <div className={styles.toDoName}>
          <Link to={address}>{name}</Link>
        </div>
        <div className={classes(styles.toDoCase, 'one-line')}>{caseLine(toDo)}</div>
        {toDo.beside.length > 0 && (
          <div className={classes(styles.toDoCase, 'one-line')}>
            同日届满：{toDo.beside.map(({ shortName }) => shortName).join('、')}
          </div>
        )}
      </div>
      <div className="muted">{officerName}</div>
      <FinishButton toDo={toDo} isPressing={isPressing} address={address} />
    </li>
  );
}

function caseLine({ caseNo, applicants, actType, documentNo, issuer, procedure }: ToDo): string {
  const isSuit = procedure !== null && procedure !== 'RECONSIDERATION';
  const dispute = [applicants, actType ?? documentNo].filter(Boolean).join(isSuit ? ' 诉 ' : ' · ');
  return [caseNo, dispute, issuer].filter(Boolean).join(' · ');
}
