import { queryClient, sessionQuery } from '../api/queries';
import type { Person } from '../shell/session';
import { ChangePassword } from './change-password';
import { useSignOut } from './sign-out';
import { SignInFrame } from './sign-in-frame';
import styles from './sign-in-frame.module.css';

/** 首次登录: nothing else can be done before the password is one's own. */
export function FirstPassword({ person }: { person: Person }) {
  const signOut = useSignOut();
  return (
    <SignInFrame title="先设一个自己的密码" organ={person.organ.name}>
      <p className="muted">
        {person.displayName}，这是首次登录。原密码是管理员给的，改过以后只有您自己知道。
      </p>
      <ChangePassword changed={() => queryClient.query({ ...sessionQuery, staleTime: 0 })} />
      <div className={styles.signInFoot}>
        <button type="button" className="link-button" onClick={() => void signOut()}>
          退出，换个账号
        </button>
      </div>
    </SignInFrame>
  );
}
