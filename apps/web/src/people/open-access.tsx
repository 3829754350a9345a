import { useQuery } from '@tanstack/react-query';
import { SessionList } from '../account/session-list';
import { TokenList } from '../account/token-list';
import { sessionsOfQuery, tokensOfQuery } from '../account/queries';
import { ProviderIdentity } from './provider-identity';
import type { Account } from './queries';

/** Where somebody is signed in, and the tokens of his programs: the security administrator ends them. */
export function OpenAccess({ person }: { person: Account }) {
  const { id, displayName } = person;
  const sessions = useQuery(sessionsOfQuery(id)).data;
  const tokens = useQuery(tokensOfQuery(id)).data;
  return (
    <>
      <ProviderIdentity person={person} />
      {sessions && (
        <section aria-label="登录">
          <h3>登录</h3>
          {sessions.length === 0 && <p className="muted">{displayName}现在没有登录</p>}
          <SessionList sessions={sessions} />
        </section>
      )}
      {tokens && tokens.length > 0 && (
        <section aria-label="接口令牌">
          <h3>接口令牌</h3>
          <TokenList tokens={tokens} />
        </section>
      )}
    </>
  );
}
