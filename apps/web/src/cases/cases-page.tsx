import { PageHead } from '../ui/page-head';

export function CasesPage() {
  return <PageHead title="案件" />;
}
