import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { Link } from 'react-router';
import { useSignOut } from '../sign-in/sign-out';
import { DAILY, TOOLS } from './navigation';
import styles from './phone-menu.module.css';
import { tellingRole } from './roles';
import { type Person, useMay } from './session';

/** What has no room in the bar of a phone: the other pages, 我的账号 and 退出登录. */
export function PhoneMenu({ person, onClose }: { person: Person; onClose: () => void }) {
  const may = useMay();
  const signOut = useSignOut();
  const others = [...DAILY, ...TOOLS].filter(({ onPhone, needs }) => !onPhone && (!needs || may(...needs)));
  return (
    <Drawer
      open
      placement="bottom"
      size="auto"
      title={
        <>
          {person.displayName} <span className="muted">{tellingRole(person.roles)}</span>
          <div className={styles.organ}>{person.organ.name}</div>
        </>
      }
      closable={{ placement: 'end', 'aria-label': '关闭' }}
      onClose={onClose}
    >
      <nav className={styles.menu} aria-label="更多">
        {others.map(({ to, name, icon }) => (
          <Link key={to} to={to} onClick={onClose}>
            {icon}
            {name}
          </Link>
        ))}
        <Link to="/account" onClick={onClose}>
          <UserOutlined aria-hidden />
          我的账号
        </Link>
        <button type="button" onClick={() => void signOut()}>
          <LogoutOutlined aria-hidden />
          退出登录
        </button>
      </nav>
    </Drawer>
  );
}
