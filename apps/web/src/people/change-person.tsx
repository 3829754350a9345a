import { CaseDrawer } from '../case/form/case-drawer';
import { rolesText } from '../shell/roles';
import { useMay, usePerson } from '../shell/session';
import { ChangeAccount } from './change-account';
import { HandOver } from './hand-over';
import { OpenAccess } from './open-access';
import styles from './people.module.css';
import type { Account, Unit } from './queries';
import { ResetPassword } from './reset-password';

interface ChangePersonProps {
  person: Account;
  people: readonly Account[];
  units: readonly Unit[];
  onClose: () => void;
}

/** Everything about one person that the asking person may look after. */
export function ChangePerson({ person, people, units, onClose }: ChangePersonProps) {
  const may = useMay();
  const isColleague = usePerson().organ.id === person.organId;
  return (
    <CaseDrawer title={`管理 ${person.displayName}`} onClose={onClose}>
      <div className={styles.parts}>
        {person.username && (
          <p className="muted">
            用户名 {person.username} · {rolesText(person.roles)}
          </p>
        )}
        {may('accounts.write', 'accounts.secure') && (
          <ChangeAccount person={person} people={people} units={units} onClose={onClose} />
        )}
        {may('cases.handOver') && isColleague && <HandOver person={person} people={people} />}
        {may('accounts.secure') && <ResetPassword person={person} />}
        {may('accounts.secure') && <OpenAccess person={person} />}
      </div>
    </CaseDrawer>
  );
}
