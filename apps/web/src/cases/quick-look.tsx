import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { caseQuery } from '../api/queries';
import { ErrorSentence } from '../ui/error-sentence';
import { Waiting } from '../ui/waiting';
import type { Look } from './list-address';
import { QuickLookCase } from './quick-look-case';
import styles from './quick-look.module.css';

interface QuickLookProps {
  look: Look;
  /** 4 / 18 */
  place: string | null;
  onClose: () => void;
}

/** 速览: a case beside the list, which stays in use. */
export function QuickLook({ look: { id, seat }, place, onClose }: QuickLookProps) {
  const navigate = useNavigate();
  const file = useQuery(caseQuery(id, seat));
  return (
    <aside className={styles.quickLook} aria-label="速览">
      <div className={styles.quickLookHead}>
        <h2>速览</h2>
        <span className="muted">{place}</span>
        <Button
          type="text"
          className={styles.quickLookClose}
          aria-label="关闭速览"
          icon={<CloseOutlined aria-hidden />}
          onClick={onClose}
        />
      </div>
      <div className={styles.quickLookBody} aria-live="polite">
        {file.isPending && <Waiting />}
        {file.isError && <ErrorSentence error={file.error} onRetry={file.refetch} />}
        {file.data && <QuickLookCase file={file.data} />}
      </div>
      <div className={styles.quickLookFoot}>
        <Button
          type="primary"
          onClick={() => void navigate(`/cases/${id}${seat === null ? '' : `?seat=${seat}`}`)}
        >
          打开案件
        </Button>
        <span className="muted">
          <kbd>Esc</kbd> 关闭
        </span>
      </div>
    </aside>
  );
}
