import { Link } from 'react-router';
import { DEADLINE_ORIGINS } from '#law';
import { useMarkedRow } from '../shell/marked-row';
import { useWhose } from '../shell/whose';
import { UrgencyTag } from '../ui/urgency-tag';
import { FinishButton } from './finish-button';
import type { ToDo } from './to-do';
import { classes } from '../ui/classes';
import styles from './to-do-row.module.css';

interface ToDoRowProps {
  toDo: ToDo;
  isPressing: boolean;
  isMarked: boolean;
}

export function ToDoRow({ toDo, isPressing, isMarked }: ToDoRowProps) {
  const whose = useWhose();
  const address = addressOf(toDo, whose);
  const row = useMarkedRow<HTMLLIElement>(isMarked);
  const { due, name, officerName, provisional, earlierDue, officeDuty } = toDo;
  return (
    <li ref={row} className={classes(styles.toDo, isMarked && styles.toDoMarked)}>
      <div>
        <UrgencyTag due={due} {...{ provisional, earlierDue }} />
      </div>
      <div className={styles.toDoWhat}>
        <div className={styles.toDoName}>
          {officeDuty === null ? <Link to={address}>{name}</Link> : `${name}（${officeDuty.period}）`}
        </div>
        {!whose.isOwn(toDo) && <div className={styles.toDoCase}>{toDo.organName}</div>}
        <div className={classes(styles.toDoCase, 'one-line')}>{caseLine(toDo)}</div>
        {toDo.beside.length > 0 && (
          <div className={classes(styles.toDoCase, 'one-line')}>
            同日届满：{toDo.beside.map(({ shortName }) => shortName).join('、')}
          </div>
        )}
      </div>
      <div className="muted">{officerName}</div>
      {toDo.mayWrite && <FinishButton toDo={toDo} isPressing={isPressing} address={address} />}
    </li>
  );
}

/** A letter that belongs to no case is among the others. */
function addressOf(toDo: ToDo, { caseAddress }: Pick<ReturnType<typeof useWhose>, 'caseAddress'>): string {
  return toDo.caseId === null ? '/follow-ups' : caseAddress(toDo.caseId, toDo);
}

function caseLine({ origin, caseNo, applicants, actType, documentNo, issuer, procedure }: ToDo): string {
  const isSuit = procedure !== null && procedure !== 'RECONSIDERATION';
  const dispute = [applicants, actType ?? documentNo].filter(Boolean).join(isSuit ? ' 诉 ' : ' · ');
  return [origin === 'LOCAL' && DEADLINE_ORIGINS.LOCAL, caseNo, dispute, issuer].filter(Boolean).join(' · ');
}
