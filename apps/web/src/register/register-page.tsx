import { PageHead } from '../ui/page-head';

export function RegisterPage() {
  return <PageHead title="登记案件" />;
}
