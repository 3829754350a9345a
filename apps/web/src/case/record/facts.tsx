import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** What is known of something, a line each; what is not known is left out. */
export function Facts({ of }: { of: readonly (readonly [label: string, value: ReactNode])[] }) {
  const known = of.filter(([, value]) => value !== null && value !== '' && value !== undefined);
  if (known.length === 0) return <span className="muted">还没有登记</span>;
  return (
    <dl className={styles.facts}>
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
