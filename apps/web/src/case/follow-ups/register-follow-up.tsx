import { FOLLOW_UP_KINDS } from '#law';
import { answerOf, api } from '../../api/client';
import { takeBackFollowUp } from '../../api/taking-back';
import { FollowUpFields } from '../../follow-ups/follow-up-fields';
import { factOf, type FollowUpValues, requestOf } from '../../follow-ups/follow-up-values';
import { useToday } from '../../ui/today';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { type CaseFile, factsOf } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { EffectPreview } from '../changes/effect-preview';
import { useCaseForm } from '../form/use-case-form';
import styles from '../form/case-form.module.css';

/** 登记意见书、建议书、司法建议 or what is to be performed. */
export function RegisterFollowUp({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const today = useToday();
  const report = useUndoBar();
  const initial: FollowUpValues = {
    kind: file.procedure === 'RECONSIDERATION' ? 'OPINION_LETTER' : 'JUDICIAL_ADVICE',
    issuer: file.authority ?? '',
    receivedOn: today,
    dueOn: '',
  };
  const form = useCaseForm({
    file,
    name: 'follow-up',
    initial,
    save: (values, { id }) =>
      answerOf(api.POST('/api/cases/{id}/follow-ups', { params: { path: { id } }, body: requestOf(values) })),
    saved: (made) => {
      const { kind, due } = made;
      report({
        words: `已登记${FOLLOW_UP_KINDS[kind]}${due ? `。办理期限 ${due}` : ''}`,
        undo: () => takeBackFollowUp(made),
      });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  const before = factsOf(file);
  const fact = factOf(values);
  return (
    <CaseDrawer title="登记后续事项" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="登记" failure="没有登记" onCancel={onClose}>
        <div className={styles.caseFormPair}>
          <FollowUpFields values={values} set={set} idOf={idOf} errorOf={errorOf} />
        </div>
        {fact && <EffectPreview file={file} after={{ ...before, followUps: [...before.followUps, fact] }} />}
      </CaseForm>
    </CaseDrawer>
  );
}
