import { Link } from 'react-router';
import { EmptyState } from '../ui/empty-state';
import { PageHead } from '../ui/page-head';

export function NoSuchPage() {
  return (
    <>
      <PageHead title="没有这一页" />
      <EmptyState title="这个地址没有内容" hint="可能已经删除，或者不在您能看到的范围内。">
        <Link to="/">回到工作台</Link>
      </EmptyState>
    </>
  );
}
