import { useEffect } from 'react';
import { api } from '../api/client';
import { queryClient } from '../api/queries';
import { Notice } from '../ui/notice';
import { useMinutesLeft } from './idle';
import styles from './idle-notice.module.css';

/** Says beforehand that the session will end, and ends it when nobody was there; what was typed stays. */
export function IdleNotice({ idleMinutes }: { idleMinutes: number }) {
  const left = useMinutesLeft(idleMinutes);
  useEffect(() => {
    if (left === 0) void endSession();
  }, [left]);
  return (
    <div className={styles.idleNotice} role="status">
      {left !== null && left > 0 && (
        <Notice tone="attention">
          <b>{left} 分钟后自动退出。</b>已经很久没有操作；按任意键或者点一下页面，即继续使用。填写的内容不会丢
        </Notice>
      )}
    </div>
  );
}

/** The next question is refused, and signing in again is asked for over the page. */
async function endSession(): Promise<void> {
  // Where it is not reached, the server ends the session by itself.
  await api.DELETE('/api/session').catch(() => undefined);
  await queryClient.invalidateQueries({ queryKey: ['inbox'] });
}
