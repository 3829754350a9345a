import { Link, useNavigate, useSearchParams } from 'react-router';
import { queryClient, sessionQuery } from '../api/queries';
import { ErrorSentence } from '../ui/error-sentence';
import { ByProvider } from './by-provider';
import { ownAddress } from './own-address';
import { SignInForm } from './sign-in-form';
import { SignInFrame } from './sign-in-frame';
import styles from './sign-in-frame.module.css';

/** 登录. @param problem what 统一身份认证 came to */
export function SignInPage({ problem }: { problem?: Error }) {
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const next = ownAddress(parameters.get('next'));
  return (
    <SignInFrame title="登录">
      {problem && (
        <div className={styles.signInProblem}>
          <ErrorSentence error={problem} />
        </div>
      )}
      <SignInForm
        signedIn={async (person) => {
          queryClient.clear();
          queryClient.setQueryData(sessionQuery.queryKey, person);
          await navigate(next, { replace: true });
        }}
      />
      <ByProvider next={next} />
      <div className={styles.signInFoot}>
        <span className="muted">忘记密码请找本单位管理员</span>
        <Link to="/calculator">期限计算器</Link>
      </div>
    </SignInFrame>
  );
}
