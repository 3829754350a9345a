import { Link, useSearchParams } from 'react-router';
import styles from './cases-behind.module.css';
import statisticsPageStyles from './statistics-page.module.css';

/** A number on the page: where it stands, and which one it is; one may stand in two places. */
interface Opened {
  place: string;
  number: string;
}

/** `?open=balance:litigation.received`: the number whose cases are shown. */
export function useOpened(): Opened | null {
  const [address] = useSearchParams();
  const [place, number] = (address.get('open') ?? '').split(':');
  return place && number ? { place, number } : null;
}

interface NumberLinkProps extends Opened {
  count: number;
  /** What is counted, for those who hear the link: 新收. */
  name: string;
}

/** A number that opens the cases behind it in place, and closes them again. */
export function NumberLink({ place, number, count, name }: NumberLinkProps) {
  const [address] = useSearchParams();
  const opened = useOpened();
  if (count === 0) return 0;
  const isOpen = opened?.place === place && opened.number === number;
  return (
    <Link
      to={addressWith(address, isOpen ? null : `${place}:${number}`)}
      aria-expanded={isOpen}
      aria-label={`${name} ${count} 件`}
      className={styles.numberLink}
      replace
      preventScrollReset
    >
      {count}
    </Link>
  );
}

/** 收起: closes whatever is open. */
export function CloseLink() {
  const [address] = useSearchParams();
  return (
    <Link
      to={addressWith(address, null)}
      className={statisticsPageStyles.notPrinted}
      replace
      preventScrollReset
    >
      收起
    </Link>
  );
}

function addressWith(address: URLSearchParams, open: string | null): string {
  const next = new URLSearchParams(address);
  next.delete('open');
  if (open) next.set('open', open);
  return `?${next}`;
}
