import { PageHead } from '../ui/page-head';

export function StatisticsPage() {
  return <PageHead title="统计" />;
}
