import { Checkbox, Input, Select } from 'antd';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';
import { CaseDrawer } from '../case/form/case-drawer';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { ROLES } from '../shell/roles';
import { Field } from '../ui/field';
import { useUndoBar } from '../ui/undo-bar';
import { PolicyPreview } from './policy-preview';
import { leadsIn, type OwnPolicy, type Policy, type SeenPolicy, TOLD_ROLES } from './policy';

interface PolicyDrawerProps {
  caseId: number | null;
  seen: SeenPolicy;
  onClose: () => void;
}

const LEADS = ['criticalLeads', 'highLeads', 'hearingLeads'] as const;
const LEAD_LABELS = {
  criticalLeads: '重要期限提前几天',
  highLeads: '一般期限提前几天',
  hearingLeads: '开庭、听证提前几天',
};
const WRONG_LEADS = '写成 7、3、1、0 的样子，0 是当天';

/** 提醒办法 of the own organ, or of one case. What is the same as above is not decided here. */
export function PolicyDrawer({ caseId, seen, onClose }: PolicyDrawerProps) {
  const report = useUndoBar();
  const form = useForm({
    name: 'reminder-policy',
    initial: typedOf(seen),
    check: (values) =>
      LEADS.flatMap((field) => (leadsIn(values[field]) ? [] : [{ field, message: WRONG_LEADS }])),
    save: (values) => save(caseId, decided(values, seen)),
    saved: async () => {
      report({
        words: caseId === null ? '已保存，在办案件的提醒正在重新安排' : '已保存，本案的提醒已重新安排',
      });
      onClose();
      await queryClient.invalidateQueries({
        queryKey: caseId === null ? ['reminder-policy'] : ['case', caseId],
      });
    },
  });
  const { values, set, idOf, errorOf } = form;
  const roles = (name: 'copyTo' | 'escalateTo', label: string, hint: string) => (
    <Field id={idOf(name)} label={label} hint={hint} error={errorOf(name)}>
      {(control) => (
        <Select
          {...control}
          mode="multiple"
          value={values[name]}
          options={TOLD_ROLES.map((role) => ({ value: role, label: ROLES[role].name }))}
          onChange={(chosen: Policy['copyTo']) => {
            set({ [name]: chosen });
          }}
        />
      )}
    </Field>
  );
  return (
    <CaseDrawer title={caseId === null ? '提醒办法' : '本案的提醒办法'} onClose={onClose}>
      <FormSheet
        form={form}
        failure="没有保存"
        isAlone
        buttons={<FormButtons form={form} words="保存" onCancel={onClose} />}
      >
        {LEADS.map((name) => (
          <TextField key={name} form={form} name={name} label={LEAD_LABELS[name]} hint="0 是当天" />
        ))}
        {roles('copyTo', '同时告知', '本机关有这些角色的人，和承办人一起收到')}
        {roles('escalateTo', '逾期上报', '重要期限逾期没有办的，报给有这些角色的人')}
        <Field id={idOf('escalateAfter')} label="逾期几天上报" error={errorOf('escalateAfter')}>
          {(control) => (
            <Input
              {...control}
              type="number"
              min={1}
              max={30}
              value={values.escalateAfter}
              onChange={({ target }) => {
                set({ escalateAfter: target.value });
              }}
            />
          )}
        </Field>
        <TextField
          form={form}
          name="quietFrom"
          label="安静时段从"
          placeholder="20:00"
          hint="不填则随时发出"
        />
        <TextField form={form} name="quietTo" label="到" placeholder="07:30" />
        <TextField
          form={form}
          name="digestAt"
          label="每天早上合成一条的时间"
          placeholder="08:45"
          hint="08:40 到 11:59。邮件、群机器人、短信每天一条；不填则逐条发出"
        />
        <Checkbox
          checked={values.workdaysOnly}
          onChange={({ target }) => {
            set({ workdaysOnly: target.checked });
          }}
        >
          休息日只进系统内消息
        </Checkbox>
        <PolicyPreview
          caseId={caseId}
          wanted={() => (LEADS.every((name) => leadsIn(values[name])) ? decided(values, seen) : null)}
        />
      </FormSheet>
    </CaseDrawer>
  );
}

type Typed = ReturnType<typeof typedOf>;

function typedOf({ effective: { quietFrom, quietTo, digestAt, ...effective } }: SeenPolicy) {
  const { criticalLeads = [], highLeads = [], hearingLeads = [], copyTo = [], escalateTo = [] } = effective;
  const { escalateAfter = 1, workdaysOnly = false } = effective;
  return {
    ...{ criticalLeads: criticalLeads.join('、'), highLeads: highLeads.join('、') },
    ...{ hearingLeads: hearingLeads.join('、'), copyTo, escalateTo, workdaysOnly },
    ...{ escalateAfter: String(escalateAfter) },
    ...timesOf({ quietFrom, quietTo, digestAt }),
  };
}

function timesOf({ quietFrom, quietTo, digestAt }: Pick<OwnPolicy, 'quietFrom' | 'quietTo' | 'digestAt'>) {
  return { quietFrom: quietFrom ?? '', quietTo: quietTo ?? '', digestAt: digestAt ?? '' };
}

/** What is as it was above and was not decided here stays undecided. */
function decided(values: Typed, { own, effective }: SeenPolicy): OwnPolicy {
  const wanted: OwnPolicy = {
    ...{ copyTo: values.copyTo, escalateTo: values.escalateTo, workdaysOnly: values.workdaysOnly },
    criticalLeads: leadsIn(values.criticalLeads) ?? [],
    highLeads: leadsIn(values.highLeads) ?? [],
    hearingLeads: leadsIn(values.hearingLeads) ?? [],
    escalateAfter: Number(values.escalateAfter),
    quietFrom: values.quietFrom || null,
    quietTo: values.quietTo || null,
    digestAt: values.digestAt || null,
  };
  const isDecided = ([name, value]: [string, unknown]) =>
    name in own || JSON.stringify(value) !== JSON.stringify(effective[name as keyof OwnPolicy]);
  return Object.fromEntries(Object.entries(wanted).filter(isDecided));
}

function save(caseId: number | null, body: OwnPolicy) {
  return answerOf(
    caseId === null
      ? api.PUT('/api/reminder-policy', { body })
      : api.PUT('/api/cases/{id}/reminder-policy', { params: { path: { id: caseId } }, body }),
  );
}
