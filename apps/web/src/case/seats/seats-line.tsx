import { Link } from 'react-router';
import { CAPACITIES } from '#law';
import type { CaseFile } from '../record/case-facts';
import styles from './seats-line.module.css';

/** Which organs sit in the case, where it is more than one, and whose side of it is shown; a superior turns to another. */
export function SeatsLine({ file }: { file: CaseFile }) {
  if (file.seats.length < 2) return null;
  return (
    <nav className={styles.seats} aria-label="参加本案的机关">
      <span className="muted">参加机关</span>
      {file.seats.map(({ id, organId, organName, capacity, own, inView, withdrawn }) => {
        const isShown = organId === file.organ.id;
        const words = `${organName}（${CAPACITIES[capacity]}${own ? '，本机关' : ''}${withdrawn ? '，登记已撤回' : ''}）`;
        return isShown || !inView ? (
          <span key={id} aria-current={isShown ? 'true' : undefined}>
            {words}
          </span>
        ) : (
          <Link key={id} to={own ? `/cases/${file.id}` : `/cases/${file.id}?seat=${id}`}>
            {words}
          </Link>
        );
      })}
    </nav>
  );
}
