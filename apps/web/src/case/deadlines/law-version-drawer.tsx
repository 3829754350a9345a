import { Radio } from 'antd';
import { LAW_VERSIONS, type LawVersion, lawVersionsFor } from '#law';
import { answerOf, api } from '../../api/client';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { type CaseFile, factsOf } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { EffectPreview } from '../changes/effect-preview';
import { ReasonField } from '../form/reason-field';
import { useCaseForm } from '../form/use-case-form';
import styles from '../form/case-form.module.css';

interface VersionValues {
  /** Null leaves the choice to the dates. */
  lawVersion: LawVersion | null;
  reason: string;
}

/** 适用的法律版本, chosen against the dates with a reason, or given back to them. */
export function LawVersionDrawer({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const report = useUndoBar();
  const before = factsOf(file);
  const initial: VersionValues = { lawVersion: before.chosenLawVersion ?? null, reason: '' };
  const form = useCaseForm({
    file,
    name: 'law-version',
    initial,
    save: ({ lawVersion, reason }, { id, version }) =>
      answerOf(
        api.PATCH('/api/cases/{id}', { params: { path: { id } }, body: { lawVersion, reason, version } }),
      ),
    saved: () => {
      report({ words: '已更改适用的法律版本' });
      onClose();
    },
  });
  const { values, set } = form;
  return (
    <CaseDrawer title="更改适用的法律版本" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="更改" failure="没有更改" onCancel={onClose}>
        <p className="muted">现在：{file.lawVersionReason}</p>
        <Radio.Group
          aria-label="适用的法律版本"
          className={styles.caseFormRadios}
          value={values.lawVersion}
          options={[
            { value: null, label: '按受理（立案）日期和统一口径确定' },
            ...lawVersionsFor(file.procedure).map((version) => ({
              value: version,
              label: LAW_VERSIONS[version].name,
            })),
          ]}
          onChange={({ target }) => {
            set({ lawVersion: target.value as LawVersion | null });
          }}
        />
        <ReasonField form={form} placeholder="例如 2023年12月已受理，旧法办结" />
        <EffectPreview file={file} after={{ ...before, chosenLawVersion: values.lawVersion }} />
      </CaseForm>
    </CaseDrawer>
  );
}
