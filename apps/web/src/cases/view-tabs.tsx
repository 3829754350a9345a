import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { usePerson } from '../shell/session';
import { useToday } from '../ui/today';
import { type ViewName, VIEWS, viewQuery } from './case-view';
import { caseCountQuery } from './queries';
import styles from './view-tabs.module.css';

const NAMES = Object.keys(VIEWS) as ViewName[];

/** The saved views with how many cases are in each. */
export function ViewTabs({ current }: { current: ViewName }) {
  const person = usePerson();
  const today = useToday();
  const counts = useQueries({
    queries: NAMES.map((name) => {
      const { sort: _anyOrder, ...asked } = viewQuery(name, person.id, today);
      return caseCountQuery(asked);
    }),
  });
  return (
    <nav className={styles.viewTabs} aria-label="视图">
      {NAMES.map((name, index) => (
        <Link
          key={name}
          to={name === 'open' ? '/cases' : `/cases?view=${name}`}
          aria-current={name === current ? 'page' : undefined}
          replace
        >
          {VIEWS[name]} <span>{counts[index]?.data}</span>
        </Link>
      ))}
    </nav>
  );
}
