import { Link } from 'react-router';
import { AppearanceState } from '../ui/appearance-state';
import { actOf, type CaseRow, procedureOf, whoOf } from './case-row';
import { NextDue } from './next-due';
import './case-cards.css';

/** The list on a phone. */
export function CaseCards({ cases }: { cases: readonly CaseRow[] }) {
  return (
    <ul className="case-cards">
      {cases.map((row) => (
        <li key={row.id} className="case-card">
          <div className="case-card-head">
            <NextDue row={row} />
            <span className="muted">{[procedureOf(row), row.officerName].filter(Boolean).join(' · ')}</span>
          </div>
          <Link to={`/cases/${row.id}`} className="case-card-who">
            {whoOf(row)}
          </Link>
          <div className="case-card-act">{actOf(row)}</div>
          <div className="case-card-head">
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
