import { Checkbox } from 'antd';
import type { AppearanceStatus } from '#law';
import { answerOf, api } from '../../api/client';
import { dayAt, dayText } from '../../ui/dates';
import { useToday } from '../../ui/today';
import { useUndoBar } from '../../ui/undo-bar';
import { AbsenceFields, AgreedFields, CompanionFields } from './absence-fields';
import { type AppearanceValues, saidAs, valuesOf } from './appearance-values';
import { CaseDrawer } from '../form/case-drawer';
import type { CaseFile, CaseFileHearing } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import type { AppearanceStep } from './hearings';
import { LeaderFields } from './leader-fields';
import { useCaseForm } from '../form/use-case-form';

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
  agreed: '由共同被告的负责人出庭',
};

/** 负责人出庭应诉: arranged, appeared, or not and why. */
export function AppearanceDrawer({ file, hearing, step, onClose }: AppearanceDrawerProps) {
  const today = useToday();
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: `appearance-${hearing.id}-${step}`,
    initial: valuesOf(hearing, file),
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
        {step === 'agreed' ? (
          <AgreedFields form={form} />
        ) : (
          <LeaderFields hearingId={hearing.id} form={form} isOptional={step === 'absent'} />
        )}
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
        {(step === 'arrange' || step === 'appeared') && (
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
        <CompanionFields form={form} isAbsent={step === 'absent'} />
      </CaseForm>
    </CaseDrawer>
  );
}

function save(values: AppearanceValues, step: AppearanceStep, hearingId: number, against: CaseFile) {
  const known = against.hearings.find(({ id }) => id === hearingId)?.appearance;
  return answerOf(
    api.PUT('/api/hearings/{id}/appearance', {
      params: { path: { id: hearingId } },
      body: { ...saidAs(values, step), status: statusAfter(step, values), version: known?.version ?? 0 },
    }),
  );
}

const STATUSES = { appeared: 'APPEARED', absent: 'ABSENT', agreed: 'AGREED' } as const;

function statusAfter(step: AppearanceStep, { confirmed }: AppearanceValues): AppearanceStatus {
  if (step === 'arrange') return confirmed ? 'CONFIRMED' : 'ARRANGED';
  return STATUSES[step];
}
