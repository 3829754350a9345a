import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { FOLLOW_UP_KINDS } from '#law';
import { answerOf, api } from '../api/client';
import { caseworkChanged } from '../api/queries';
import { CaseDrawer } from '../case/form/case-drawer';
import type { CaseFileFollowUp } from '../case/record/case-facts';
import { ReasonField } from '../case/form/reason-field';
import { useSaveKey } from '../shell/save-key';
import { useAfterTyping } from '../ui/after-typing';
import { FormErrors } from '../ui/form-errors';
import { refusalOf, useRefusal } from '../ui/refusal';
import { useUndoBar } from '../ui/undo-bar';
import { FollowUpFields } from './follow-up-fields';
import { type FollowUpValues, problemsOf, requestOf } from './follow-up-values';
import { classes } from '../ui/classes';
import styles from '../case/form/case-form.module.css';

type Correctable = Pick<CaseFileFollowUp, 'id' | 'version' | 'kind' | 'issuer' | 'receivedOn' | 'dueOn'>;

interface CorrectFollowUpProps {
  followUp: Correctable;
  onClose: () => void;
}

type Correction = FollowUpValues & { reason: string };

/** 更正 what was written down wrongly, or 撤回 what should not be there; both with a reason that stays. */
export function CorrectFollowUp({ followUp, onClose }: CorrectFollowUpProps) {
  const { values, set, refusal, isMended, errorOf, correct, withdraw, busy } = useCorrection(
    followUp,
    onClose,
  );
  const name = FOLLOW_UP_KINDS[followUp.kind];
  const save = useAfterTyping(correct);
  const place = useSaveKey<HTMLFormElement>(correct);
  return (
    <CaseDrawer title={`更正${name}`} onClose={onClose}>
      <form
        ref={place}
        className={styles.caseForm}
        data-part="case-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {refusal && <FormErrors error={refusal} isMended={isMended} title="没有改成" fieldId={idOf} />}
        <div className={styles.caseFormPair}>
          <FollowUpFields values={values} set={set} idOf={idOf} errorOf={errorOf} />
        </div>
        <ReasonField
          form={{ values, set, idOf, errorOf }}
          label="更正（撤回）理由"
          placeholder="例如 收到日期看错，或者 重复登记"
        />
        <div className={classes(styles.caseFormButtons, styles.caseFormFoot)}>
          <Button type="primary" htmlType="submit" loading={busy === 'correct'}>
            更正
          </Button>
          <Button loading={busy === 'withdraw'} onClick={withdraw}>
            撤回这份{name}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </div>
      </form>
    </CaseDrawer>
  );
}

function useCorrection({ id, version, ...before }: Correctable, onClose: () => void) {
  const report = useUndoBar();
  const [values, setValues] = useState<Correction>({
    ...{ kind: before.kind, receivedOn: before.receivedOn, reason: '' },
    ...{ issuer: before.issuer ?? '', dueOn: before.dueOn ?? '' },
  });
  const { refuse, ...refused } = useRefusal(values);
  const saving = useMutation({
    mutationFn: async (deed: 'correct' | 'withdraw') => {
      const { reason } = values;
      const params = { path: { id } };
      if (deed === 'withdraw') {
        await answerOf(api.DELETE('/api/follow-ups/{id}', { params, body: { reason, version } }));
        return '已撤回';
      }
      const body = { ...requestOf(values), reason, version };
      await answerOf(api.PATCH('/api/follow-ups/{id}', { params, body }));
      return '已更正';
    },
    onSuccess: async (done) => {
      report({ words: `${done}${FOLLOW_UP_KINDS[values.kind]}` });
      onClose();
      await caseworkChanged();
    },
    onError: refuse,
  });
  const attempt = (deed: 'correct' | 'withdraw') => {
    if (saving.isPending) return;
    const problems = [...(deed === 'correct' ? problemsOf(values) : []), ...missingReason(values)];
    if (problems.length === 0) saving.mutate(deed);
    else refuse(refusalOf(problems));
  };
  return {
    ...refused,
    values,
    set: (patch: Partial<Correction>) => {
      setValues({ ...values, ...patch });
    },
    correct: () => {
      attempt('correct');
    },
    withdraw: () => {
      attempt('withdraw');
    },
    busy: saving.isPending ? saving.variables : null,
  };
}

function missingReason({ reason }: Correction) {
  return reason.trim() === '' ? [{ field: 'reason', message: '请填理由，修改记录里要写明' }] : [];
}

function idOf(field: string): string {
  return `correct-${field}`;
}
