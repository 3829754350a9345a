import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSignOut } from '../sign-in/sign-out';
import { tellingRole } from './roles';
import type { Person } from './session';
import styles from './person-menu.module.css';

/** Who is signed in, with 我的账号 and 退出登录. */
export function PersonMenu({ person }: { person: Person }) {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const signOut = useSignOut();
  const menu = (
    <div className={styles.personMenuList}>
      <Button
        type="text"
        block
        onClick={() => {
          setOpen(false);
          void navigate('/account');
        }}
      >
        我的账号
      </Button>
      <Button type="text" block onClick={() => void signOut()}>
        退出登录
      </Button>
    </div>
  );
  return (
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
          <span className="muted">{tellingRole(person.roles)}</span>
        </span>
      </button>
    </Popover>
  );
}
