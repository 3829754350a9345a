import type { ReactNode } from 'react';
import styles from './rate-fraction.module.css';

interface RateFractionProps {
  name: string;
  /** As the server has rounded it: 91.7%. */
  shown: string;
  numerator: number;
  denominator: number;
  /** One line: 一审败诉件数 ÷ 一审审结件数. */
  definition: string;
  /** Links to the cases that are counted. */
  numeratorLink?: (count: number) => ReactNode;
  denominatorLink?: (count: number) => ReactNode;
  /** 去年同期 2/13 */
  before?: ReactNode;
}

/** A rate never stands without the fraction it comes from. */
export function RateFraction(props: RateFractionProps) {
  const { name, shown, numerator, denominator, definition, before } = props;
  return (
    <div className={styles.rate} data-part="rate">
      <div className={styles.rateName}>{name}</div>
      {denominator === 0 ? (
        <div className={styles.rateValue}>
          —<small>（{numerator}/0）</small>
        </div>
      ) : (
        <div className={styles.rateValue}>
          <b>
            {shown.replace('%', '')}
            <small>%</small>
          </b>
          <span className={styles.rateFraction} data-part="rate-fraction">
            <span>{props.numeratorLink?.(numerator) ?? numerator}</span>
            <span className="visually-hidden">分之</span>
            <span>{props.denominatorLink?.(denominator) ?? denominator}</span>
          </span>
        </div>
      )}
      <div className="muted">{definition}</div>
      {before && <div className="muted">{before}</div>}
    </div>
  );
}
