import { PageHead } from '../ui/page-head';

export function HomePage() {
  return <PageHead title="工作台" />;
}
