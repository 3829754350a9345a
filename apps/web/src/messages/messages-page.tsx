import { PageHead } from '../ui/page-head';

export function MessagesPage() {
  return <PageHead title="消息" />;
}
