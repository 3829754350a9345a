import { PageHead } from '../ui/page-head';

export function CasePage() {
  return <PageHead title="案件" />;
}
