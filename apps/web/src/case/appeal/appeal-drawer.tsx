import { useQuery } from '@tanstack/react-query';
import { Radio, Select } from 'antd';
import { APPEAL_CHOICES, type AppealChoice } from '#law';
import { answerOf, api } from '../../api/client';
import { colleaguesQuery } from '../../api/queries';
import { refusal } from '../../form/use-saving';
import { usePerson } from '../../shell/session';
import { Field } from '../../ui/field';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { CaseForm } from '../form/case-form';
import { ReasonField } from '../form/reason-field';
import { useCaseForm } from '../form/use-case-form';
import type { CaseFile } from '../record/case-facts';

/** One step of 是否上诉. */
export type AppealStepKind = 'propose' | 'approve' | 'return' | 'takeBack';

const TITLES: Record<AppealStepKind, string> = {
  propose: '提出是否上诉的意见',
  approve: '同意是否上诉的意见',
  return: '退回是否上诉的意见',
  takeBack: '撤回',
};
const APPROVERS = ['LEADER', 'REVIEWER'];

interface AppealValues {
  choice: AppealChoice | null;
  approverId: number | null;
  reason: string;
}

interface AppealDrawerProps {
  file: CaseFile;
  kind: AppealStepKind;
  onClose: () => void;
}

export function AppealDrawer({ file, kind, onClose }: AppealDrawerProps) {
  const report = useUndoBar();
  const form = useCaseForm<AppealValues, CaseFile>({
    file,
    name: `appeal-${kind}`,
    initial: { choice: null, approverId: null, reason: '' },
    save: (values, against) => SAVES[kind](values, against),
    saved: () => {
      report({ words: `已登记：${TITLES[kind]}` });
      onClose();
    },
  });
  return (
    <CaseDrawer title={TITLES[kind]} onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="确定" failure="没有保存" onCancel={onClose}>
        {kind === 'propose' && <Proposal form={form} />}
        <ReasonField
          form={form}
          label={kind === 'approve' ? '批示（选填）' : '理由'}
          placeholder={
            kind === 'propose' ? '例如 原判认定事实清楚，上诉改判可能性小' : '例如 请补充改判的依据'
          }
        />
      </CaseForm>
    </CaseDrawer>
  );
}

function Proposal({ form }: { form: ReturnType<typeof useCaseForm<AppealValues, CaseFile>> }) {
  const { id: ownId } = usePerson();
  const people = useQuery(colleaguesQuery).data ?? [];
  const approvers = people.filter(
    ({ id, roles }) => id !== ownId && roles.some((role) => APPROVERS.includes(role)),
  );
  const { values, set, idOf, errorOf } = form;
  return (
    <>
      <Field id={idOf('choice')} label="意见" error={errorOf('choice')}>
        {(control) => (
          <Radio.Group
            id={control.id}
            aria-label="意见"
            value={values.choice}
            options={Object.entries(APPEAL_CHOICES).map(([value, label]) => ({ value, label }))}
            onChange={({ target }) => {
              set({ choice: target.value as AppealChoice });
            }}
          />
        )}
      </Field>
      <Field
        id={idOf('approverId')}
        label="审批人"
        hint="本机关的局领导或者审核人"
        error={errorOf('approverId')}
      >
        {(control) => (
          <Select
            {...control}
            placeholder="选审批人"
            value={values.approverId}
            options={approvers.map(({ id, displayName }) => ({ value: id, label: displayName }))}
            onChange={(approverId: number) => {
              set({ approverId });
            }}
          />
        )}
      </Field>
    </>
  );
}

type Save = (values: AppealValues, against: CaseFile) => Promise<CaseFile>;

const answer =
  (approved: boolean): Save =>
  ({ reason }, { id, version }) => {
    const body = { approved, reason: reason || null, version };
    return answerOf(api.PUT('/api/cases/{id}/appeal', { params: { path: { id } }, body }));
  };

const SAVES: Record<AppealStepKind, Save> = {
  propose: ({ choice, approverId, reason }, { id, version }) => {
    if (choice === null) throw refusal('choice', '请选上诉或者不上诉');
    if (approverId === null) throw refusal('approverId', '请选审批人');
    const body = { choice, approverId, reason, version };
    return answerOf(api.POST('/api/cases/{id}/appeal', { params: { path: { id } }, body }));
  },
  approve: answer(true),
  return: answer(false),
  takeBack: ({ reason }, { id, version }) =>
    answerOf(api.DELETE('/api/cases/{id}/appeal', { params: { path: { id } }, body: { reason, version } })),
};
