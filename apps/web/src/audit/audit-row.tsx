import { momentText } from '../ui/dates';
import { useToday } from '../ui/today';
import styles from './audit.module.css';
import { changeLines, deedText } from './entry-words';
import type { AuditEntry } from './queries';

export function AuditRow({ entry }: { entry: AuditEntry }) {
  const { at, userName, organName, caseNo, reason } = entry;
  const lines = [...changeLines(entry), ...(reason ? [`理由：${reason}`] : [])];
  return (
    <li className={styles.entry}>
      <span className="muted">{momentText(at, useToday())}</span>
      <span>
        {userName}
        <span className="muted"> {organName}</span>
      </span>
      <div>
        <b>{deedText(entry)}</b> {caseNo}
        {lines.map((line) => (
          <div key={line} className={styles.line}>
            {line}
          </div>
        ))}
      </div>
    </li>
  );
}
