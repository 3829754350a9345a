import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { inboxQuery, openCasesQuery, openFollowUpsQuery } from '../api/queries';
import { Seal } from '../ui/seal';
import { DAILY, type NavigationEntry, TOOLS } from './navigation';
import { PersonMenu } from './person-menu';
import { PhoneMore } from './phone-more';
import { type Person, useMay } from './session';
import styles from './side-bar.module.css';
import { classes } from '../ui/classes';

/** Seal, organ, navigation and person; on a phone only the navigation, at the bottom. */
export function SideBar({ person }: { person: Person }) {
  const enabled = useMay()('cases.read');
  const open = useQuery({ ...openCasesQuery, enabled }).data;
  const letters = useQuery({ ...openFollowUpsQuery, enabled }).data ?? 0;
  const unread = useQuery(inboxQuery).data?.unread ?? 0;
  return (
    <aside className={styles.sideBar} aria-label="单位与导航">
      <div className={styles.sideBarBrand}>
        <Seal />
        <div>
          <div className={styles.sideBarName}>案期</div>
          <div className={styles.sideBarOrgan} title={person.organ.name}>
            {person.organ.name}
          </div>
        </div>
      </div>
      <nav aria-label="主导航">
        <Entries
          entries={DAILY}
          counts={{
            '/cases': open,
            '/follow-ups': letters > 0 ? letters : undefined,
            '/messages': unread > 0 ? <Unread count={unread} /> : undefined,
          }}
        />
        <hr />
        <Entries entries={TOOLS} />
        <PhoneMore person={person} />
      </nav>
      <PersonMenu person={person} />
    </aside>
  );
}

function Unread({ count }: { count: number }) {
  return (
    <>
      {count}
      <span className="visually-hidden"> 条未读</span>
    </>
  );
}

interface EntriesProps {
  entries: readonly NavigationEntry[];
  counts?: Readonly<Record<string, ReactNode>>;
}

function Entries({ entries, counts = {} }: EntriesProps) {
  const may = useMay();
  const offered = entries.filter(({ needs }) => !needs || may(...needs));
  return offered.map(({ to, name, icon, onPhone = false, inSidebar = true }) => (
    <NavLink
      key={to}
      to={to}
      end={to === '/'}
      className={classes(!onPhone && styles.notOnPhone, !inSidebar && styles.onlyOnPhone)}
    >
      {icon}
      {name}
      {counts[to] !== undefined && <span className={styles.sideBarCount}>{counts[to]}</span>}
    </NavLink>
  ));
}
