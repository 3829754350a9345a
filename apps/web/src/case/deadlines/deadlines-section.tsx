import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { type CaseFile, type CaseFileDeadline, isChangeable } from '../record/case-facts';
import { CountedBy } from './counted-by';
import { pendingDeadlines } from '../record/deadline-order';
import { DeadlineRow } from './deadline-row';
import type { Remedy } from '../record/remedies';
import styles from './deadlines.module.css';

interface DeadlinesSectionProps {
  file: CaseFile;
  onRemedy: (remedy: Remedy) => void;
  onAddClock: () => void;
}

/** 期限: ours first with the one that is next opened, then what others must do, then what is settled. */
export function DeadlinesSection({ file, onRemedy, onAddClock }: DeadlinesSectionProps) {
  const { deadlines } = file;
  const pending = pendingDeadlines(file);
  const ours = pending.filter((deadline) => deadline.ours);
  const tracked = pending.filter((deadline) => !deadline.ours);
  const settled = deadlines.filter((deadline) => !pending.includes(deadline));
  const [openId, setOpenId] = useState<number | null | undefined>(undefined);
  const shownId = openId === undefined ? (ours[0]?.id ?? null) : openId;
  const list = (of: readonly CaseFileDeadline[], label: string) => (
    <ul className={styles.deadlines} aria-label={label}>
      {of.map((deadline) => (
        <DeadlineRow
          key={deadline.id}
          {...{ file, deadline, onRemedy }}
          isOpen={deadline.id === shownId}
          onToggle={() => {
            setOpenId(deadline.id === shownId ? null : deadline.id);
          }}
        />
      ))}
    </ul>
  );
  return (
    <Section title="期限" aside={<CountedBy file={file} />}>
      {ours.length > 0 && list(ours, '本机关的期限')}
      {ours.length === 0 && <NothingToDo file={file} />}
      {tracked.length > 0 && (
        <>
          <h3 className={styles.deadlinesGroup}>他人的期限，只跟踪</h3>
          {list(tracked, '他人的期限')}
        </>
      )}
      {isChangeable(file) && (
        <div className={styles.deadlinesAdd}>
          <Button type="link" size="small" onClick={onAddClock}>
            加办理期限
          </Button>
          <span className="muted">投诉举报、信息公开、处罚、查封扣押、赔偿等行政行为自身的期限</span>
        </div>
      )}
      {settled.length > 0 && (
        <details className={styles.deadlinesSettled}>
          <summary>已完成和不再需要的 {settled.length} 个</summary>
          {list(settled, '已完成和不再需要的期限')}
        </details>
      )}
    </Section>
  );
}

function NothingToDo({ file }: { file: CaseFile }) {
  if (file.status === 'CLOSED') return <EmptyState title="本案没有未办的期限" />;
  return (
    <EmptyState
      title="本机关没有未办的期限"
      hint={isChangeable(file) && '收到新的文书后记一笔，期限随之算出'}
    />
  );
}
