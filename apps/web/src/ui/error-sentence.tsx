import { Button } from 'antd';
import { ApiProblem } from '../api/problem';
import { Notice } from './notice';

interface ErrorSentenceProps {
  error: Error;
  /** Offered as 再试一次. */
  onRetry?: () => unknown;
}

/** What went wrong in a part of the page, and what can be done about it. */
export function ErrorSentence({ error, onRetry }: ErrorSentenceProps) {
  return (
    <div role="alert">
      <Notice tone="wrong">
        {error instanceof ApiProblem ? error.message : '这里没能显示，请刷新页面'}
        {onRetry && (
          <>
            {' '}
            <Button type="link" size="small" onClick={() => void onRetry()}>
              再试一次
            </Button>
          </>
        )}
      </Notice>
    </div>
  );
}
