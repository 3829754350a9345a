import { APPEARANCE_DUTIES } from '#law';
import type { CaseFile, CaseFileHearing } from '../record/case-facts';
import styles from './hearings.module.css';

interface HearingDutyProps {
  hearing: CaseFileHearing;
  deadlines: CaseFile['deadlines'];
}

/** Why the leader has to come, or need not: the law, the court, and what local rules ask for at this hearing. */
export function HearingDuty({ hearing, deadlines }: HearingDutyProps) {
  const { id, duty } = hearing;
  const local = deadlines.filter((one) => one.local && one.hearingId === id && one.status !== 'CANCELLED');
  if (!duty && local.length === 0) return null;
  return (
    <ul className={styles.hearingDuty} aria-label="出庭依据">
      {duty && <li>{APPEARANCE_DUTIES[duty]}</li>}
      {local.map(({ key, name }) => (
        <li key={key}>本地规定：{name}</li>
      ))}
    </ul>
  );
}
