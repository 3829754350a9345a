import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { rolesText } from '../shell/roles';
import { usePerson } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { Section } from '../ui/section';
import { useUndoBar } from '../ui/undo-bar';
import { ChangePassword } from '../sign-in/change-password';
import styles from './account-page.module.css';
import { AddToken } from './add-token';
import { CalendarFeed } from './calendar-feed';
import { OwnIdentity } from './own-identity';
import { OwnProfile } from './own-profile';
import { accessChanged, ownSessionsQuery, ownTokensQuery } from './queries';
import { SessionList } from './session-list';
import { TokenList } from './token-list';

/** 我的账号: name and e-mail, password, where one is signed in, and the tokens of one's programs. */
export function AccountPage() {
  const person = usePerson();
  const report = useUndoBar();
  const sessions = useQuery(ownSessionsQuery);
  const tokens = useQuery(ownTokensQuery);
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <PageHead
        title="我的账号"
        context={`${person.organ.name} · 用户名 ${person.username} · ${rolesText(person.roles)}`}
      />
      <div className={styles.account}>
        <Section title="姓名和邮箱" className={styles.part}>
          <OwnProfile person={person} />
        </Section>
        <Section title="修改密码" className={styles.part}>
          <ChangePassword
            changed={async () => {
              report({ words: '密码已修改，其他设备上的登录已结束' });
              await accessChanged();
            }}
          />
        </Section>
      </div>
      <OwnIdentity />
      <CalendarFeed />
      <Section
        title="登录会话"
        aside="2 小时没有操作，或者满 12 小时，自动退出；不认得的，请结束并修改密码"
        className={styles.part}
      >
        {sessions.isError && <ErrorSentence error={sessions.error} onRetry={sessions.refetch} />}
        {sessions.data && <SessionList sessions={sessions.data} />}
      </Section>
      <Section
        title="接口令牌"
        aside={
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            建立令牌
          </Button>
        }
        className={styles.part}
      >
        <p className="muted">
          给本单位其他程序使用，代替密码。每个令牌只有选定的用途，到期失效；角色被收回的，令牌随之失效
        </p>
        {tokens.isError && <ErrorSentence error={tokens.error} onRetry={tokens.refetch} />}
        {tokens.data && <TokenList tokens={tokens.data} />}
        {tokens.data?.length === 0 && <p>没有令牌</p>}
      </Section>
      {isAdding && (
        <AddToken
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
