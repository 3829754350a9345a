import { Button } from 'antd';
import { momentText } from '../../ui/dates';
import { Notice } from '../../ui/notice';
import { useToday } from '../../ui/today';
import type { CaseFile } from '../record/case-facts';

interface WithdrawnBannerProps {
  withdrawn: NonNullable<CaseFile['withdrawn']>;
  /** Left out for who may not restore it. */
  onRestore?: () => void;
}

/** Above a case whose registration was taken back: by whom, when and why. */
export function WithdrawnBanner({ withdrawn: { at, by, reason }, onRestore }: WithdrawnBannerProps) {
  const today = useToday();
  return (
    <Notice tone="attention">
      <b>登记已撤回</b>
      <div>
        {[by, momentText(at, today)].filter(Boolean).join(' ')} 撤回{reason ? `，理由：${reason}` : ''}
        。不计入列表、统计和提醒。
      </div>
      {onRestore && <Button onClick={onRestore}>恢复登记</Button>}
    </Notice>
  );
}
