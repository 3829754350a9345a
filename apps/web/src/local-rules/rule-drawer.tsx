import { useQuery } from '@tanstack/react-query';
import { localRuleText } from '#law';
import { isStaleVersion } from '../api/problem';
import { CaseDrawer } from '../case/form/case-drawer';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { organsQuery } from '../people/queries';
import { usePerson } from '../shell/session';
import { useUndoBar } from '../ui/undo-bar';
import { DutyFields } from './duty-fields';
import styles from './local-rules.module.css';
import { OrganField } from './organ-field';
import { localRulesChanged } from './queries';
import { useRuleForm, type Writing } from './rule-form';
import { blankRule, saidOf, typedOf } from './rule-values';
import { SourceFields } from './source-fields';
import { TriggerFields } from './trigger-fields';

interface RuleDrawerProps {
  writing: Writing;
  onClose: () => void;
}

/** Where a rule is entered, mended, or given a new version: no code, and a sentence that says what it will do. */
export function RuleDrawer({ writing, onClose }: RuleDrawerProps) {
  const report = useUndoBar();
  const { organ } = usePerson();
  const organs = useQuery(organsQuery).data ?? [];
  const { rule } = writing;
  const isNewVersion = rule !== null && writing.isNewVersion;
  const form = useRuleForm({
    writing,
    initial: rule ? typedOf(rule, isNewVersion) : blankRule(organ.id),
    saved: async () => {
      report({ words: `已保存地方规定，案件和工作台随后更新` });
      onClose();
      await localRulesChanged();
    },
    refused: async (error) => {
      if (isStaleVersion(error)) await localRulesChanged();
    },
  });
  return (
    <CaseDrawer title={titleOf(writing)} onClose={onClose} width={620}>
      <FormSheet
        form={form}
        failure="没有保存"
        isAlone
        buttons={<FormButtons form={form} words="保存" onCancel={onClose} />}
      >
        <output className={styles.said} aria-label="这项规定的意思">
          {localRuleText(saidOf(form.values))}
        </output>
        {isNewVersion && (
          <p className="muted">新版施行的前一天，原来一版自动失效；以前已经产生的期限不受影响。</p>
        )}
        <TextField
          form={form}
          name="name"
          label="名称"
          maxLength={60}
          placeholder="例如 败诉案件报告"
          disabled={isNewVersion}
        />
        {rule === null && organs.length > 1 && <OrganField form={form} organs={organs} />}
        <TriggerFields form={form} />
        <DutyFields form={form} />
        <SourceFields form={form} />
        {rule !== null && !isNewVersion && (
          <TextField form={form} name="reason" label="修改理由（可不填）" maxLength={400} />
        )}
      </FormSheet>
    </CaseDrawer>
  );
}

function titleOf(writing: Writing): string {
  if (writing.rule === null) return '录入地方规定';
  return `${writing.isNewVersion ? '新版' : '修改'}：${writing.rule.name}`;
}
