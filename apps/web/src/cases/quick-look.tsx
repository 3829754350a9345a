import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { caseQuery } from '../api/queries';
import { ErrorSentence } from '../ui/error-sentence';
import { Waiting } from '../ui/waiting';
import { QuickLookCase } from './quick-look-case';
import './quick-look.css';

interface QuickLookProps {
  id: number;
  /** 4 / 18 */
  place: string | null;
  onClose: () => void;
}

/** 速览: a case beside the list, which stays in use. */
export function QuickLook({ id, place, onClose }: QuickLookProps) {
  const navigate = useNavigate();
  const file = useQuery(caseQuery(id));
  return (
    <aside className="quick-look" aria-label="速览">
      <div className="quick-look-head">
        <h2>速览</h2>
        <span className="muted">{place}</span>
        <Button
          type="text"
          className="quick-look-close"
          aria-label="关闭速览"
          icon={<CloseOutlined aria-hidden />}
          onClick={onClose}
        />
      </div>
      <div className="quick-look-body" aria-live="polite">
        {file.isPending && <Waiting />}
        {file.isError && <ErrorSentence error={file.error} onRetry={file.refetch} />}
        {file.data && <QuickLookCase file={file.data} />}
      </div>
      <div className="quick-look-foot">
        <Button type="primary" onClick={() => void navigate(`/cases/${id}`)}>
          打开案件
        </Button>
        <span className="muted">
          <kbd>Esc</kbd> 关闭
        </span>
      </div>
    </aside>
  );
}
