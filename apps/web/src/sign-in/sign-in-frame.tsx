import { type ReactNode, useEffect } from 'react';
import { Seal } from '../ui/seal';
import styles from './sign-in-frame.module.css';

interface SignInFrameProps {
  title: string;
  organ?: string;
  children: ReactNode;
}

/** Paper with what this is for on the left, the form on a sheet on the right. */
export function SignInFrame({ title, organ, children }: SignInFrameProps) {
  useEffect(() => {
    document.title = `${title} · 案期`;
  }, [title]);
  return (
    <div className={styles.signIn}>
      <header className={styles.signInPaper}>
        <div className={styles.signInBrand}>
          <Seal size={52} />
          案期
        </div>
        <div className={styles.signInMotto}>
          <p className={styles.signInWords}>
            期限不漏，
            <br />
            出庭有人，
            <br />
            年底有数。
          </p>
          <p>行政复议、行政应诉案件的登记、期限、负责人出庭和统计。每个日期都说得出依据。</p>
        </div>
        <div className="muted">{organ ? `${organ} · ` : ''}内部使用 · 数据存于本单位</div>
      </header>
      <main className={styles.signInSheet}>
        <div className={styles.signInForm}>
          <h1>{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
