import { Button } from 'antd';
import { FOLLOW_UP_KINDS } from '#law';
import { answerOf, api } from '../api/client';
import { caseworkChanged } from '../api/queries';
import { CaseDrawer } from '../case/form/case-drawer';
import type { CaseFileFollowUp } from '../case/record/case-facts';
import { ReasonField } from '../case/form/reason-field';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { useForm } from '../form/use-form';
import { useUndoBar } from '../ui/undo-bar';
import { FollowUpFields } from './follow-up-fields';
import { type FollowUpValues, problemsOf, requestOf } from './follow-up-values';
import styles from '../case/form/case-form.module.css';

type Correctable = Pick<CaseFileFollowUp, 'id' | 'version' | 'kind' | 'issuer' | 'receivedOn' | 'dueOn'>;

interface CorrectFollowUpProps {
  followUp: Correctable;
  onClose: () => void;
}

type Correction = FollowUpValues & { reason: string };

/** 更正 what was written down wrongly, or 撤回 what should not be there; both with a reason that stays. */
export function CorrectFollowUp({ followUp, onClose }: CorrectFollowUpProps) {
  const form = useCorrection(followUp, onClose);
  const { values, set, idOf, errorOf, saving } = form;
  const name = FOLLOW_UP_KINDS[followUp.kind];
  const correcting = {
    ...form,
    isSaving: saving?.deed === 'correct',
    submit: () => {
      form.submit('correct');
    },
  };
  return (
    <CaseDrawer title={`更正${name}`} onClose={onClose}>
      <FormSheet
        form={correcting}
        failure="没有改成"
        isAlone
        buttons={
          <FormButtons form={correcting} words="更正" onCancel={onClose}>
            <Button
              loading={saving?.deed === 'withdraw'}
              onClick={() => {
                form.submit('withdraw');
              }}
            >
              撤回这份{name}
            </Button>
          </FormButtons>
        }
      >
        <div className={styles.caseFormPair}>
          <FollowUpFields values={values} set={set} idOf={idOf} errorOf={errorOf} />
        </div>
        <ReasonField form={form} label="更正（撤回）理由" placeholder="例如 收到日期看错，或者 重复登记" />
      </FormSheet>
    </CaseDrawer>
  );
}

type Deed = 'correct' | 'withdraw';

function useCorrection({ id, version, ...before }: Correctable, onClose: () => void) {
  const report = useUndoBar();
  const initial: Correction = {
    ...{ kind: before.kind, receivedOn: before.receivedOn, reason: '' },
    ...{ issuer: before.issuer ?? '', dueOn: before.dueOn ?? '' },
  };
  return useForm({
    name: 'correct',
    initial,
    check: (values, deed: Deed) => [
      ...(deed === 'correct' ? problemsOf(values) : []),
      ...missingReason(values),
    ],
    save: async (values, deed) => {
      const { reason, kind } = values;
      const params = { path: { id } };
      if (deed === 'withdraw') {
        await answerOf(api.DELETE('/api/follow-ups/{id}', { params, body: { reason, version } }));
        return `已撤回${FOLLOW_UP_KINDS[kind]}`;
      }
      const body = { ...requestOf(values), reason, version };
      await answerOf(api.PATCH('/api/follow-ups/{id}', { params, body }));
      return `已更正${FOLLOW_UP_KINDS[kind]}`;
    },
    saved: async (words) => {
      report({ words });
      onClose();
      await caseworkChanged();
    },
  });
}

function missingReason({ reason }: Correction) {
  return reason.trim() === '' ? [{ field: 'reason', message: '请填理由，修改记录里要写明' }] : [];
}
