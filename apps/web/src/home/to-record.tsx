import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { momentText } from '../ui/dates';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { hearingTitle } from './hearing-title';
import { unrecordedHearingsQuery } from './queries';
import styles from './to-check.module.css';

/** 待登记: hearings whose hour is past and of which nobody has said what came of them. Before everything else. */
export function ToRecord() {
  const today = useToday();
  const hearings = useQuery(unrecordedHearingsQuery(today));
  const found = hearings.data ?? [];
  return found.length === 0 ? null : (
    <Section title={`待登记的开庭、听证 ${found.length}`}>
      <ul className={styles.checks}>
        {found.map((hearing) => (
          <li key={hearing.id} className={styles.check}>
            <div>
              <Link to={`/cases/${hearing.caseId}?tab=hearings`}>{hearingTitle(hearing)}</Link>
              <div className="muted">{momentText(hearing.at, today)} 已过，请登记是否举行、谁出庭</div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
