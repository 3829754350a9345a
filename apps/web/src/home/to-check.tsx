import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Section } from '../ui/section';
import { type Trait, traitCountQuery } from './queries';
import { classes } from '../ui/classes';
import styles from './to-check.module.css';
import sectionStyles from '../ui/section.module.css';

const CHECKS: readonly { trait: Trait; view: string; words: string; hint: string }[] = [
  { trait: 'WITHOUT_DEADLINE', view: 'open', words: '件在办案件没有任何期限', hint: '补录程序事项' },
  { trait: 'WITHOUT_SERVICE', view: 'closed', words: '件结案未录送达日期', hint: '起诉期、上诉期无法计算' },
  { trait: 'ENTERED_LATE', view: 'all', words: '件补录的案件没有登记办理日期', hint: '补登答复、答辩等日期' },
  { trait: 'UNCONFIRMED', view: 'open', words: '件 30 天没有变动', hint: '问一问，记一笔，或者确认仍无变化' },
];

/** 需要核对: where something seems to be missing, before it is missed. */
export function ToCheck() {
  const counts = useQueries({ queries: CHECKS.map(({ trait }) => traitCountQuery(trait)) });
  const found = CHECKS.map((check, index) => ({ ...check, count: counts[index]?.data ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  if (counts.some(({ isPending }) => isPending)) return null;
  return (
    <Section title="需要核对">
      {found.length === 0 ? (
        <p className={classes(sectionStyles.sectionBody, 'muted')}>没有要核对的案件。</p>
      ) : (
        <ul className={styles.checks}>
          {found.map(({ trait, view, words, hint, count }) => (
            <li key={trait} className={styles.check}>
              <b>{count}</b>
              <div>
                <Link to={`/cases?view=${view}&only=${trait}`}>
                  <span className="visually-hidden">{count} </span>
                  {words}
                </Link>
                <div className="muted">{hint}</div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
