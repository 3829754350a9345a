import { MenuOutlined } from '@ant-design/icons';
import { lazy, Suspense, useState } from 'react';
import { classes } from '../ui/classes';
import type { Person } from './session';
import styles from './side-bar.module.css';

const PhoneMenu = lazy(async () => ({ default: (await import('./phone-menu')).PhoneMenu }));

/** 更多: on a phone, the way to what has no room in its bar. */
export function PhoneMore({ person }: { person: Person }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={classes(styles.onlyOnPhone, styles.phoneMore)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(true);
        }}
      >
        <MenuOutlined aria-hidden />
        更多
      </button>
      {isOpen && (
        <Suspense>
          <PhoneMenu
            person={person}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
