import { PageHead } from '../ui/page-head';

export function CalculatorPage() {
  return (
    <main>
      <PageHead title="行政复议、行政诉讼期限计算" />
    </main>
  );
}
