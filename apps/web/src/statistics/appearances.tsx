import { Link } from 'react-router';
import { Section } from '../ui/section';
import { CasesBehind } from './cases-behind';
import { NumberLink, useOpened } from './number-link';
import { type AppearanceMeasure, appearanceKey, APPEARANCES } from './number-names';
import type { ComparedProps } from './queries';
import styles from './appearances.module.css';

const MEASURES = Object.keys(APPEARANCES) as AppearanceMeasure[];

/** 负责人出庭应诉. */
export function Appearances({ now: { appearances }, before, filter }: ComparedProps) {
  const opened = useOpened();
  const earlier = before?.appearances;
  if (appearances.heard + (earlier?.heard ?? 0) === 0) return null;
  const open = MEASURES.find(
    (measure) => opened?.place === 'appearances' && opened.number === appearanceKey(measure),
  );
  return (
    <Section
      title="负责人出庭应诉"
      aside={
        <>
          同一案号同一审级多次开庭的，计一件　<Link to="/statistics/appearances">季度通报</Link>
        </>
      }
    >
      <dl className={styles.appearances}>
        {MEASURES.map((measure) => (
          <div key={measure}>
            <dt>{APPEARANCES[measure]}</dt>
            <dd>
              <b
                className={
                  measure === 'unexplained' && appearances[measure] > 0 ? styles.appearancesMissed : undefined
                }
              >
                <NumberLink
                  place="appearances"
                  number={appearanceKey(measure)}
                  count={appearances[measure]}
                  name={APPEARANCES[measure]}
                />
              </b>
              {earlier && <span className="muted">上年同期 {earlier[measure]}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {open && (
        <CasesBehind
          filter={filter}
          number={appearanceKey(open)}
          title={`负责人出庭应诉：${APPEARANCES[open]}`}
        />
      )}
    </Section>
  );
}
