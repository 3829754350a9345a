import { Link, useNavigate, useSearchParams } from 'react-router';
import { queryClient, sessionQuery } from '../api/queries';
import { SignInForm } from './sign-in-form';
import { SignInFrame } from './sign-in-frame';
import styles from './sign-in-frame.module.css';

/** 登录. */
export function SignInPage() {
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  return (
    <SignInFrame title="登录">
      <SignInForm
        signedIn={async (person) => {
          queryClient.clear();
          queryClient.setQueryData(sessionQuery.queryKey, person);
          await navigate(ownAddress(parameters.get('next')), { replace: true });
        }}
      />
      <div className={styles.signInFoot}>
        <span className="muted">忘记密码请找本单位管理员</span>
        <Link to="/calculator">期限计算器</Link>
      </div>
    </SignInFrame>
  );
}

/** Only an address of ours: a link must not lead elsewhere through the sign-in page. */
function ownAddress(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
