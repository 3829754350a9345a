import { Link } from 'react-router';
import { Notice } from '../ui/notice';
import type { Statistics } from './queries';
import './doubts.css';

/** The cases that somebody should look at before the figures are handed in. */
export function Doubts({ doubts }: Pick<Statistics, 'doubts'>) {
  if (doubts.length === 0) return null;
  return (
    <div className="doubts">
      <Notice tone="attention">
        <b>{doubts.length} 件案件需要核对</b>
        <ul>
          {doubts.map(({ caseId, message }) => (
            <li key={caseId}>
              {message}。<Link to={`/cases/${caseId}`}>打开案件</Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
