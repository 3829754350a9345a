import { Link } from 'react-router';
import { CAPACITIES } from '#law';
import { useWhose } from '../../shell/whose';
import type { CaseFile } from '../record/case-facts';
import styles from './seats-line.module.css';

/**
 * Which organs sit in the case and whose side of it is shown, where that is not the own one alone; a superior turns to
 * another here.
 */
export function SeatsLine({ file }: { file: CaseFile }) {
  const { id: caseId, seats, organ } = file;
  const { caseAddress } = useWhose();
  if (seats.every(({ own }) => own)) return null;
  return (
    <nav className={styles.seats} aria-label="参加本案的机关">
      <span className="muted">{seats.length > 1 ? '参加机关' : '机关'}</span>
      {seats.map((seat) => {
        const isShown = seat.organId === organ.id;
        const words = wordsOf(seat);
        return isShown || !seat.inView ? (
          <span key={seat.id} aria-current={isShown ? 'true' : undefined}>
            {words}
          </span>
        ) : (
          <Link key={seat.id} to={caseAddress(caseId, { organId: seat.organId, seatId: seat.id })}>
            {words}
          </Link>
        );
      })}
    </nav>
  );
}

/** 东区局（被告，本机关） */
function wordsOf({ organName, capacity, own, withdrawn }: CaseFile['seats'][number]): string {
  const remarks = [CAPACITIES[capacity], own && '本机关', withdrawn && '登记已撤回'];
  return `${organName}（${remarks.filter(Boolean).join('，')}）`;
}
