import { Checkbox, Radio } from 'antd';
import { ABSENCE_REASONS, type AbsenceReason, type AppearanceStatus } from '#law';
import { answerOf, api } from '../../api/client';
import { dayAt, dayText } from '../../ui/dates';
import { useToday } from '../../ui/today';
import { useUndoBar } from '../../ui/undo-bar';
import type { AppearanceValues } from './appearance-values';
import { CaseDrawer } from '../form/case-drawer';
import type { CaseFile, CaseFileHearing } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import type { AppearanceStep } from './hearings';
import { LeaderFields } from './leader-fields';
import { type CaseForm as Form, useCaseForm } from '../form/use-case-form';
import styles from '../form/case-form.module.css';
import fieldStyles from '../../ui/field.module.css';
import { namedOptions } from '../../ui/named-options';

interface AppearanceDrawerProps {
  file: CaseFile;
  hearing: CaseFileHearing;
  step: AppearanceStep;
  onClose: () => void;
}

const TITLES: Record<AppearanceStep, string> = {
  arrange: '安排负责人',
  appeared: '登记已出庭',
  absent: '登记不能出庭、未出庭',
};

/** 负责人出庭应诉: arranged, appeared, or not and why. */
export function AppearanceDrawer({ file, hearing, step, onClose }: AppearanceDrawerProps) {
  const today = useToday();
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: `appearance-${hearing.id}-${step}`,
    initial: valuesOf(hearing),
    save: (values: AppearanceValues, against) => save(values, step, hearing.id, against),
    saved: () => {
      report({ words: '已登记负责人出庭情况' });
      onClose();
    },
  });
  const { values, set } = form;
  return (
    <CaseDrawer title={TITLES[step]} onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="登记" failure="没有登记" onCancel={onClose}>
        <p className="muted">{dayText(dayAt(hearing.at), today)}的开庭、听证</p>
        <LeaderFields form={form} isOptional={step === 'absent'} />
        {step === 'arrange' && (
          <Checkbox
            checked={values.confirmed}
            onChange={({ target }) => {
              set({ confirmed: target.checked });
            }}
          >
            本人已确认出庭
          </Checkbox>
        )}
        {step !== 'absent' && (
          <Checkbox
            checked={values.identitySubmitted}
            onChange={({ target }) => {
              set({ identitySubmitted: target.checked });
            }}
          >
            身份证明已提交法院
          </Checkbox>
        )}
        {step === 'appeared' && (
          <Checkbox
            checked={values.spoke}
            onChange={({ target }) => {
              set({ spoke: target.checked });
            }}
          >
            出庭又出声（在庭审中发表了意见）
          </Checkbox>
        )}
        {step === 'absent' && <AbsenceFields form={form} />}
      </CaseForm>
    </CaseDrawer>
  );
}

function AbsenceFields({ form }: { form: Form<AppearanceValues> }) {
  const { values, set, errorOf, idOf } = form;
  const error = errorOf('absence');
  return (
    <fieldset>
      <legend>未出庭的理由（法释〔2020〕3号第八条）</legend>
      <Radio.Group
        id={idOf('absence')}
        aria-label="未出庭的理由"
        className={styles.caseFormRadios}
        value={values.reason}
        options={namedOptions(ABSENCE_REASONS)}
        onChange={({ target }) => {
          set({ reason: target.value as AbsenceReason });
        }}
      />
      {error && <div className={fieldStyles.fieldError}>{error}</div>}
      <Checkbox
        checked={values.proofSubmitted}
        onChange={({ target }) => {
          set({ proofSubmitted: target.checked });
        }}
      >
        证明材料已提交法院
      </Checkbox>
    </fieldset>
  );
}

const NOBODY = {
  ...{ leader: null, absence: null, identityOn: null },
  ...{ status: 'ARRANGED', spoke: false },
} as const;

function valuesOf({ appearance }: CaseFileHearing): AppearanceValues {
  const { leader, absence, status, spoke, identityOn } = appearance ?? NOBODY;
  return {
    ...(leader ? { ...leader, post: leader.post ?? '' } : { name: '', post: '', rank: 'DEPUTY' }),
    ...(absence ?? { reason: null, proofSubmitted: false }),
    confirmed: status === 'CONFIRMED',
    identitySubmitted: identityOn !== null,
    spoke,
  };
}

function save(values: AppearanceValues, step: AppearanceStep, hearingId: number, against: CaseFile) {
  const { name, post, rank, spoke, reason, proofSubmitted } = values;
  const known = against.hearings.find(({ id }) => id === hearingId)?.appearance;
  return answerOf(
    api.PUT('/api/hearings/{id}/appearance', {
      params: { path: { id: hearingId } },
      body: {
        leader: name.trim() === '' ? null : { name, post, rank },
        status: statusAfter(step, values),
        spoke: step === 'appeared' && spoke,
        identitySubmitted: step !== 'absent' && values.identitySubmitted,
        absence: step === 'absent' && reason ? { reason, proofSubmitted } : null,
        version: known?.version ?? 0,
      },
    }),
  );
}

function statusAfter(step: AppearanceStep, { confirmed }: AppearanceValues): AppearanceStatus {
  if (step === 'arrange') return confirmed ? 'CONFIRMED' : 'ARRANGED';
  return step === 'appeared' ? 'APPEARED' : 'ABSENT';
}
