import { CaseDrawer } from '../case/form/case-drawer';
import { rolesText } from '../shell/roles';
import { useMay } from '../shell/session';
import { ChangeAccount } from './change-account';
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
  const maySecure = useMay()('accounts.secure');
  return (
    <CaseDrawer title={`管理 ${person.displayName}`} onClose={onClose}>
      <div className={styles.parts}>
        <p className="muted">
          用户名 {person.username} · {rolesText(person.roles)}
        </p>
        <ChangeAccount person={person} people={people} units={units} onClose={onClose} />
        {maySecure && <ResetPassword person={person} />}
        {maySecure && <OpenAccess person={person} />}
      </div>
    </CaseDrawer>
  );
}
