import { Link } from 'react-router';
import { useWhose } from '../shell/whose';
import { AppearanceState } from '../ui/appearance-state';
import { actOf, type CaseRow, procedureOf, whoOf } from './case-row';
import { NextDue } from './next-due';
import styles from './case-cards.module.css';

/** The list on a phone. */
export function CaseCards({ cases }: { cases: readonly CaseRow[] }) {
  const whose = useWhose();
  return (
    <ul className={styles.caseCards}>
      {cases.map((row) => (
        <li key={row.seatId} className={styles.caseCard}>
          <div className={styles.caseCardHead}>
            <NextDue row={row} />
            <span className="muted">{[procedureOf(row), row.officerName].filter(Boolean).join(' · ')}</span>
          </div>
          <Link to={whose.caseAddress(row.id, row)} className={styles.caseCardWho}>
            {whoOf(row)}
          </Link>
          <div className={styles.caseCardAct}>{actOf(row)}</div>
          {whose.nameOf(row) && <div className="muted">{row.organName}</div>}
          <div className={styles.caseCardHead}>
            <span className="muted">{row.caseNo ?? '案号未登记'}</span>
            {row.nextHearingAt !== null && (
              <AppearanceState
                appearance={
                  row.nextAppearance && {
                    status: row.nextAppearance,
                    spoke: false,
                    leader: null,
                    absence: null,
                  }
                }
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
