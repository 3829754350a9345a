import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { policyLines } from './policy';
import { policyQuery } from './queries';
import { PolicyDrawer } from './policy-drawer';
import styles from './reminding.module.css';

interface PolicySectionProps {
  /** Null: of the own organ. */
  caseId: number | null;
  maySet: boolean;
}

/** 提醒办法: who is told what, how early and when, in words. */
export function PolicySection({ caseId, maySet }: PolicySectionProps) {
  const policy = useQuery(policyQuery(caseId));
  const [isOpen, setOpen] = useState(false);
  if (policy.isPending) return <Waiting />;
  if (policy.isError) return <ErrorSentence error={policy.error} onRetry={policy.refetch} />;
  const isOwn = Object.keys(policy.data.own).length > 0;
  return (
    <Section
      title="提醒办法"
      aside={caseId === null ? '本机关和没有另行规定的下级机关' : isOwn ? '本案另有规定' : '同本机关'}
    >
      <ul className={styles.lines}>
        {policyLines(policy.data.effective).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {maySet && (
        <div className={styles.foot}>
          <Button
            onClick={() => {
              setOpen(true);
            }}
          >
            修改提醒办法
          </Button>
        </div>
      )}
      {isOpen && (
        <PolicyDrawer
          caseId={caseId}
          seen={policy.data}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Section>
  );
}
