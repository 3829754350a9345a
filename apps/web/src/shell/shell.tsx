import { lazy, Suspense, useSyncExternalStore } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { isSessionLost, watchLostSession } from '../api/lost-session';
import { UndoBar } from '../ui/undo-bar';
import { IdleNotice } from './idle-notice';
import { useLiveInbox } from './live-inbox';
import { PrintHead } from './print-head';
import { usePerson } from './session';
import { SideBar } from './side-bar';
import { TopBar } from './top-bar';
import styles from './shell.module.css';

const FirstPassword = lazy(async () => ({
  default: (await import('../sign-in/first-password')).FirstPassword,
}));
const SignInAgain = lazy(async () => ({
  default: (await import('../sign-in/sign-in-again')).SignInAgain,
}));

/** Around every page of the signed-in: navigation, search, the page itself, and what was just done. */
export function Shell() {
  const person = usePerson();
  const isLost = useSyncExternalStore(watchLostSession, isSessionLost);
  useLiveInbox(!isLost && !person.mustChangePassword);
  if (person.mustChangePassword) {
    return (
      <Suspense>
        <FirstPassword person={person} />
      </Suspense>
    );
  }
  return (
    <UndoBar>
      <a className={styles.shellSkip} href="#page">
        跳到正文
      </a>
      <div className={styles.shell}>
        <SideBar person={person} />
        <div className={styles.shellMain}>
          <TopBar />
          <main id="page" className={styles.shellPage} tabIndex={-1}>
            <PrintHead organ={person.organ.name} />
            <Outlet />
          </main>
        </div>
      </div>
      {isLost ? (
        <Suspense>
          <SignInAgain person={person} />
        </Suspense>
      ) : (
        <IdleNotice idleMinutes={person.idleMinutes} />
      )}
      <ScrollRestoration />
    </UndoBar>
  );
}
