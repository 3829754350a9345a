import { isStaleVersion } from '../api/problem';
import { FormErrors } from '../ui/form-errors';
import { Notice } from '../ui/notice';

interface RefusedProps {
  error: Error | null;
  title: string;
  isMended?: (field: string) => boolean;
}

/** Why it was not saved. What a colleague changed meanwhile has been asked for again; what was typed is still there. */
export function Refused({ error, title, isMended }: RefusedProps) {
  if (!error) return null;
  if (!isStaleVersion(error)) return <FormErrors error={error} title={title} isMended={isMended} />;
  return (
    <div role="alert">
      <Notice tone="attention">
        <b>{title}，刚刚有人改过</b>
        <div>页面已换成最新的，您填的还在。请核对后再保存一次。</div>
      </Notice>
    </div>
  );
}
