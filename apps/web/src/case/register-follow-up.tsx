import { Input, Select } from 'antd';
import { type Day, FOLLOW_UP_KINDS, type FollowUpKind, isDay } from '#law';
import { answerOf, api } from '../api/client';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { CaseDrawer } from './case-drawer';
import { type CaseFile, factsOf } from './case-facts';
import { CaseForm } from './case-form';
import { EffectPreview } from './effect-preview';
import { useCaseForm } from './use-case-form';

interface FollowUpValues {
  kind: FollowUpKind;
  issuer: string;
  receivedOn: string;
  dueOn: string;
}

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
    save: ({ kind, issuer, receivedOn, dueOn }, { id }) =>
      answerOf(
        api.POST('/api/cases/{id}/follow-ups', {
          params: { path: { id } },
          body: { kind, issuer, receivedOn: receivedOn as Day, dueOn: (dueOn || null) as Day | null },
        }),
      ),
    saved: ({ kind, due }) => {
      report({ words: `已登记${FOLLOW_UP_KINDS[kind]}${due ? `。办理期限 ${due}` : ''}` });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  const before = factsOf(file);
  return (
    <CaseDrawer title="登记后续事项" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="登记" failure="没有登记" onCancel={onClose}>
        <Field id={idOf('kind')} label="种类" error={errorOf('kind')}>
          {(control) => (
            <Select
              {...control}
              showSearch={FOUND_BY_NAME}
              value={values.kind}
              options={Object.entries(FOLLOW_UP_KINDS).map(([value, label]) => ({
                value: value as FollowUpKind,
                label,
              }))}
              onChange={(kind: FollowUpKind) => {
                set({ kind });
              }}
            />
          )}
        </Field>
        <Field id={idOf('issuer')} label="发出机关" error={errorOf('issuer')}>
          {(control) => (
            <Input
              {...control}
              value={values.issuer}
              maxLength={100}
              onChange={({ target }) => {
                set({ issuer: target.value });
              }}
            />
          )}
        </Field>
        <div className="case-form-pair">
          <Field id={idOf('receivedOn')} label="收到日期" error={errorOf('receivedOn')}>
            {(control) => (
              <DayInput
                {...control}
                name="收到日期"
                value={values.receivedOn}
                onChange={(receivedOn) => {
                  set({ receivedOn });
                }}
              />
            )}
          </Field>
          <Field
            id={idOf('dueOn')}
            label="文书写明的期限"
            hint="没有写明的不填，按法律规定计算"
            error={errorOf('dueOn')}
          >
            {(control) => (
              <DayInput
                {...control}
                name="办理期限"
                value={values.dueOn}
                onChange={(dueOn) => {
                  set({ dueOn });
                }}
              />
            )}
          </Field>
        </div>
        {isDay(values.receivedOn) && (
          <EffectPreview
            file={file}
            after={{ ...before, followUps: [...before.followUps, newFollowUp(values, values.receivedOn)] }}
          />
        )}
      </CaseForm>
    </CaseDrawer>
  );
}

function newFollowUp({ kind, dueOn }: FollowUpValues, receivedOn: Day) {
  return { id: 0, kind, receivedOn, dueOn: isDay(dueOn) ? dueOn : null, answeredOn: null };
}
