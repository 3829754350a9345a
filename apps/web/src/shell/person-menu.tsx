import { Button, Popover } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useSignOut } from '../sign-in/sign-out';
import type { Person } from './session';
import styles from './person-menu.module.css';

const ChangePassword = lazy(async () => ({
  default: (await import('../sign-in/change-password-dialog')).ChangePasswordDialog,
}));

/** In the order in which one of several is shown. */
const ROLE_NAMES: Record<Person['roles'][number], string> = {
  SYSTEM_ADMIN: '系统管理员',
  LEADER: '局领导',
  REVIEWER: '审核人',
  OFFICER: '承办人',
  REGISTRAR: '登记员',
  STATISTICIAN: '统计员',
  SECURITY_ADMIN: '安全管理员',
  AUDITOR: '审计员',
};

/** Who is signed in, with 修改密码 and 退出登录. */
export function PersonMenu({ person }: { person: Person }) {
  const [isOpen, setOpen] = useState(false);
  const [changesPassword, setChangesPassword] = useState(false);
  const signOut = useSignOut();
  const menu = (
    <div className={styles.personMenuList}>
      <Button
        type="text"
        block
        onClick={() => {
          setOpen(false);
          setChangesPassword(true);
        }}
      >
        修改密码
      </Button>
      <Button type="text" block onClick={() => void signOut()}>
        退出登录
      </Button>
    </div>
  );
  return (
    <>
      <Popover content={menu} trigger="click" placement="topLeft" open={isOpen} onOpenChange={setOpen}>
        <button
          type="button"
          className={styles.personMenu}
          data-part="person-menu"
          aria-haspopup="true"
          aria-expanded={isOpen}
        >
          <span className={styles.personMenuMark} aria-hidden="true">
            {person.displayName.charAt(0)}
          </span>
          <span>
            <span>{person.displayName}</span>
            <span className="muted">{roleText(person)}</span>
          </span>
        </button>
      </Popover>
      {changesPassword && (
        <Suspense>
          <ChangePassword
            onClose={() => {
              setChangesPassword(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function roleText({ roles }: Person): string {
  const shown = (Object.keys(ROLE_NAMES) as Person['roles']).find((role) => roles.includes(role));
  return shown ? ROLE_NAMES[shown] : '';
}
