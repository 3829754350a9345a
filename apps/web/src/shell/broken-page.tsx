import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { ApiProblem } from '../api/problem';
import { EmptyState } from '../ui/empty-state';

/** In place of a page that could not be shown. */
export function BrokenPage() {
  const error = useRouteError();
  const title = error instanceof ApiProblem ? error.message : '这一页没能打开';
  return (
    <main>
      <h1 className="visually-hidden">案期</h1>
      <EmptyState title={title} hint="已登记的内容都在。刷新后仍不行，请联系管理员。">
        <Button
          type="primary"
          onClick={() => {
            location.reload();
          }}
        >
          刷新
        </Button>
      </EmptyState>
    </main>
  );
}
