import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { ExamplesDrawer } from './examples-drawer';
import styles from './local-rules.module.css';
import { type LocalRule, localRulesQuery } from './queries';
import { RemoveRule } from './remove-rule';
import { RuleDrawer } from './rule-drawer';
import type { Writing } from './rule-form';
import { RuleItem } from './rule-item';
import { SwitchOff } from './switch-off';

/** What is open beside the list. */
type Opened =
  { as: 'write'; writing: Writing } | { as: 'off' | 'remove'; rule: LocalRule } | { as: 'examples' };

/** 地方规定: duties with a day that no statute knows, as they hold for the own organ and those below it. */
export function LocalRules() {
  const mayWrite = useMay()('localRules.write');
  const rules = useQuery(localRulesQuery);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (rules.isPending) return <Waiting />;
  if (rules.isError) return <ErrorSentence error={rules.error} onRetry={rules.refetch} />;
  const close = () => {
    setOpened(null);
  };
  return (
    <Section title="地方规定" aside="法律以外、当地文件要求的有期限的事，不改变法定期限">
      <div className={styles.head}>
        <p>
          {rules.data.length === 0
            ? '还没有录入。当地文件要求败诉报告、定期排查、年度报告的，在这里录入以后，期限自动产生并提醒。'
            : `共 ${rules.data.length} 项。产生的期限标明“地方规定”，在案件和工作台里办理。`}
        </p>
        {mayWrite && (
          <div className={styles.buttons}>
            <Button
              type="primary"
              onClick={() => {
                setOpened({ as: 'write', writing: { rule: null } });
              }}
            >
              录入地方规定
            </Button>
            <Button
              onClick={() => {
                setOpened({ as: 'examples' });
              }}
            >
              从示例启用
            </Button>
          </div>
        )}
      </div>
      {inOrder(rules.data).map((rule) => (
        <RuleItem
          key={rule.id}
          rule={rule}
          onWrite={(isNewVersion) => {
            setOpened({ as: 'write', writing: { rule, isNewVersion } });
          }}
          onEnd={(as) => {
            setOpened({ as, rule });
          }}
        />
      ))}
      {opened && <Beside opened={opened} onClose={close} />}
    </Section>
  );
}

function Beside({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  switch (opened.as) {
    case 'write':
      return <RuleDrawer writing={opened.writing} onClose={onClose} />;
    case 'examples':
      return <ExamplesDrawer onClose={onClose} />;
    case 'off':
      return <SwitchOff rule={opened.rule} onClose={onClose} />;
    case 'remove':
      return <RemoveRule rule={opened.rule} onClose={onClose} />;
  }
}

/** The versions of one rule together, the newest first. */
function inOrder(rules: readonly LocalRule[]): LocalRule[] {
  return [...rules].sort(
    (one, other) =>
      one.organId - other.organId ||
      one.name.localeCompare(other.name, 'zh') ||
      other.effectiveFrom.localeCompare(one.effectiveFrom),
  );
}
