import styles from './waiting.module.css';

/** The shape of what is coming; shows itself only when it takes longer than a moment. */
export function Waiting({ rows = 4 }: { rows?: number }) {
  return (
    <div className={styles.waiting} role="status" aria-label="正在载入">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.waitingRow} />
      ))}
    </div>
  );
}
