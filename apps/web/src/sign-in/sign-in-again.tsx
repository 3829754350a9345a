import { Modal } from 'antd';
import { sessionIsBack } from '../api/lost-session';
import { queryClient, sessionQuery } from '../api/queries';
import type { Person } from '../shell/session';
import { SignInForm } from './sign-in-form';
import styles from './sign-in-frame.module.css';

/** Over the page, so that what was typed stays; what was being sent goes on afterwards. */
export function SignInAgain({ person }: { person: Person }) {
  return (
    <Modal
      open
      title="请再登录一次"
      footer={null}
      closable={false}
      keyboard={false}
      width={400}
      mask={{ closable: false }}
    >
      <p className="muted">登录已过期。填写的内容都在，登录后接着办。</p>
      <SignInForm
        username={person.username}
        signedIn={(again) => {
          queryClient.setQueryData(sessionQuery.queryKey, again);
          sessionIsBack();
        }}
      />
      <div className={styles.signInFoot}>
        <a href="/sign-in">换个账号登录（填写的内容不保留）</a>
      </div>
    </Modal>
  );
}
