import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { openCasesQuery } from '../api/queries';
import { Seal } from '../ui/seal';
import { DAILY, type NavigationEntry, TOOLS } from './navigation';
import { PersonMenu } from './person-menu';
import { type Person } from './session';
import './side-bar.css';

/** Seal, organ, navigation and person; on a phone only the navigation, at the bottom. */
export function SideBar({ person }: { person: Person }) {
  const open = useQuery(openCasesQuery).data;
  return (
    <aside className="side-bar" aria-label="单位与导航">
      <div className="side-bar-brand">
        <Seal />
        <div>
          <div className="side-bar-name">案期</div>
          <div className="side-bar-organ" title={person.organ.name}>
            {person.organ.name}
          </div>
        </div>
      </div>
      <nav aria-label="主导航">
        <Entries entries={DAILY} counts={{ '/cases': open }} />
        <hr />
        <Entries entries={TOOLS} />
      </nav>
      <PersonMenu person={person} />
    </aside>
  );
}

interface EntriesProps {
  entries: readonly NavigationEntry[];
  counts?: Readonly<Record<string, ReactNode>>;
}

function Entries({ entries, counts = {} }: EntriesProps) {
  return entries.map(({ to, name, icon, onPhone = false, inSidebar = true }) => (
    <NavLink
      key={to}
      to={to}
      end={to === '/'}
      className={`${onPhone ? '' : 'not-on-phone'} ${inSidebar ? '' : 'only-on-phone'}`}
    >
      {icon}
      {name}
      {counts[to] !== undefined && <span className="side-bar-count">{counts[to]}</span>}
    </NavLink>
  ));
}
