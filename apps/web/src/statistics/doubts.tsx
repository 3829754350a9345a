import { Link } from 'react-router';
import { Notice } from '../ui/notice';
import type { Statistics } from './queries';
import styles from './doubts.module.css';

const MOST_SHOWN = 20;

/** The cases that somebody should look at before the figures are handed in, by what is doubtful about them. */
export function Doubts({ doubts }: Pick<Statistics, 'doubts'>) {
  if (doubts.length === 0) return null;
  const messages = [...new Set(doubts.map(({ message }) => message))];
  return (
    <div className={styles.doubts}>
      <Notice tone="attention">
        <b>{new Set(doubts.map(({ caseId }) => caseId)).size} 件案件需要核对</b>
        {messages.map((message) => (
          <Doubtful
            key={message}
            message={message}
            caseIds={doubts.filter((doubt) => doubt.message === message).map(({ caseId }) => caseId)}
          />
        ))}
      </Notice>
    </div>
  );
}

function Doubtful({ message, caseIds }: { message: string; caseIds: readonly number[] }) {
  return (
    <details>
      <summary>
        {message}（{caseIds.length} 件）
      </summary>
      <ul>
        {caseIds.slice(0, MOST_SHOWN).map((caseId) => (
          <li key={caseId}>
            <Link to={`/cases/${caseId}`}>打开案件 {caseId}</Link>
          </li>
        ))}
        {caseIds.length > MOST_SHOWN && <li>另有 {caseIds.length - MOST_SHOWN} 件，核对这些以后再看</li>}
      </ul>
    </details>
  );
}
