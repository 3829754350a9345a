import { Button } from 'antd';
import { useState } from 'react';
import { APPEAL_CHOICES, type Day } from '#law';
import { dayText } from '../../ui/dates';
import { Section } from '../../ui/section';
import sectionStyles from '../../ui/section.module.css';
import { useToday } from '../../ui/today';
import { useNames } from '../changes/use-names';
import { type CaseFile, type CaseFileEvent, isChangeable } from '../record/case-facts';
import styles from './appeal.module.css';
import { AppealDrawer, type AppealStepKind } from './appeal-drawer';
import { type AppealState, appealStateOf, decisionWords } from './appeal-state';

/** 是否上诉: proposed by who handles the case, approved or returned by a leader, within the time to appeal. */
export function WhetherToAppeal({ file }: { file: CaseFile }) {
  const today = useToday();
  const { users } = useNames();
  const [taking, take] = useState<AppealStepKind | null>(null);
  const state = appealStateOf(file, today);
  if (!state || file.withdrawn) return null;
  const { steps, decision, until } = state;
  return (
    <Section
      title="是否上诉"
      aside={
        until ? (
          <span className="muted">上诉期至{dayText(until, today)}</span>
        ) : (
          <span className="muted">上诉期已过，只能查看</span>
        )
      }
    >
      <div className={sectionStyles.sectionBody}>
        <p className={styles.appealState}>{decision ? decisionWords(decision) : '还没有提出意见。'}</p>
        {steps.map((step) => (
          <p key={step.id} className="muted">
            {stepWords(step, users, today)}
          </p>
        ))}
        {stepsOpen(file, state).map(([kind, words]) => (
          <Button
            key={kind}
            size="small"
            type={kind === 'approve' ? 'primary' : 'default'}
            className={styles.appealAct}
            onClick={() => {
              take(kind);
            }}
          >
            {words}
          </Button>
        ))}
      </div>
      {taking && (
        <AppealDrawer
          file={file}
          kind={taking}
          onClose={() => {
            take(null);
          }}
        />
      )}
    </Section>
  );
}

function stepWords(
  { on, label, appeal, ground, approverId }: CaseFileEvent,
  users: ReadonlyMap<number, string>,
  today: Day,
) {
  const what = appeal ? `：${APPEAL_CHOICES[appeal]}` : '';
  const who = approverId ? `，请${users.get(approverId) ?? '审批人'}审批` : '';
  return `${dayText(on, today)} ${label}${what}${who}${ground ? `。理由：${ground}` : ''}`;
}

/** What the person may do now. */
function stepsOpen(file: CaseFile, { decision, until }: AppealState): [AppealStepKind, string][] {
  if (until === null) return [];
  const { mayApprove } = file;
  const mayPropose = isChangeable(file);
  switch (decision?.state) {
    case 'PROPOSED':
      return [
        ...(mayApprove
          ? ([
              ['approve', '同意'],
              ['return', '退回'],
            ] as [AppealStepKind, string][])
          : []),
        ...(mayPropose ? ([['takeBack', '撤回意见']] as [AppealStepKind, string][]) : []),
      ];
    case 'APPROVED':
      return mayApprove ? [['takeBack', '撤回审批']] : [];
    default:
      return mayPropose ? [['propose', '提出意见']] : [];
  }
}
