import { Checkbox, Input, Select } from 'antd';
import { type HearingKind, HEARING_KINDS, isDay } from '#law';
import { answerOf, api } from '../../api/client';
import { takeBackHearing } from '../../api/taking-back';
import { dayAt, timeText } from '../../ui/dates';
import { DayInput } from '../../ui/day-input';
import { Field } from '../../ui/field';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { type CaseFile, type CaseFileHearing, factsOf } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { EffectPreview } from '../changes/effect-preview';
import { doubtOfTime, isAttended, instantText, isTime, writtenTime } from './hearings';
import { refusal } from '../../form/use-saving';
import { useCaseForm } from '../form/use-case-form';
import styles from '../form/case-form.module.css';

interface HearingValues {
  kind: HearingKind;
  on: string;
  time: string;
  place: string;
  courtNotice: boolean;
}

interface HearingDrawerProps {
  file: CaseFile;
  /** Null for a new one. */
  hearing: CaseFileHearing | null;
  onClose: () => void;
}

/** 登记开庭、听证, or its move to another day; the deadlines that hang on it move along. */
export function HearingDrawer({ file, hearing, onClose }: HearingDrawerProps) {
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: hearing ? `hearing-${hearing.id}` : 'hearing',
    initial: valuesOf(file, hearing),
    save: (values: HearingValues, against) => save(values, against, hearing?.id),
    saved: (made) => {
      report(
        hearing ? { words: '已改期' } : { words: '已登记开庭、听证', undo: () => takeBackHearing(made) },
      );
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  const before = factsOf(file);
  return (
    <CaseDrawer title={hearing ? '改期、更正' : '登记开庭、听证'} onClose={onClose}>
      <CaseForm
        form={form}
        file={file}
        saveWords={hearing ? '保存' : '登记'}
        failure={hearing ? '没有保存' : '没有登记'}
        onCancel={onClose}
      >
        {!hearing && (
          <Field id={idOf('kind')} label="种类" error={errorOf('kind')}>
            {(control) => (
              <Select
                {...control}
                value={values.kind}
                options={kindsFor(file)}
                onChange={(kind: HearingKind) => {
                  set({ kind });
                }}
              />
            )}
          </Field>
        )}
        <div className={styles.caseFormPair}>
          <Field id={idOf('at')} label="日期" error={errorOf('at')}>
            {(control) => (
              <DayInput
                {...control}
                name="开庭日期"
                value={values.on}
                onChange={(on) => {
                  set({ on });
                }}
              />
            )}
          </Field>
          <Field
            id={idOf('time')}
            label="时间"
            error={errorOf('time')}
            warning={isTime(values.time) ? doubtOfTime(values.time) : null}
          >
            {(control) => (
              <Input
                {...control}
                value={values.time}
                placeholder="09:30"
                inputMode="numeric"
                maxLength={12}
                onChange={({ target }) => {
                  set({ time: target.value });
                }}
                onBlur={({ target }) => {
                  set({ time: writtenTime(target.value) });
                }}
              />
            )}
          </Field>
        </div>
        <Field id={idOf('place')} label="地点" error={errorOf('place')}>
          {(control) => (
            <Input
              {...control}
              value={values.place}
              placeholder="例如 清河区人民法院第三法庭"
              maxLength={200}
              onChange={({ target }) => {
                set({ place: target.value });
              }}
            />
          )}
        </Field>
        {isAttended(file) && (
          <Checkbox
            checked={values.courtNotice}
            onChange={({ target }) => {
              set({ courtNotice: target.checked });
            }}
          >
            法院（复议机关）书面通知负责人出庭
          </Checkbox>
        )}
        {isDay(values.on) && (
          <EffectPreview file={file} after={{ ...before, hearings: hearingsWith(file, hearing, values) }} />
        )}
      </CaseForm>
    </CaseDrawer>
  );
}

function valuesOf(file: CaseFile, hearing: CaseFileHearing | null): HearingValues {
  if (!hearing) {
    const kind = file.procedure === 'RECONSIDERATION' ? 'HEARING' : 'TRIAL';
    return { kind, on: '', time: '', place: '', courtNotice: false };
  }
  const { kind, at, place, courtNotice } = hearing;
  return { kind, on: dayAt(at), time: timeText(at), place: place ?? '', courtNotice };
}

/** 复议 has no 开庭. */
function kindsFor({ procedure }: CaseFile) {
  return Object.entries(HEARING_KINDS)
    .filter(([kind]) => kind !== 'TRIAL' || procedure !== 'RECONSIDERATION')
    .map(([value, label]) => ({ value: value as HearingKind, label }));
}

function hearingsWith(file: CaseFile, hearing: CaseFileHearing | null, values: HearingValues) {
  const { kind, on, courtNotice } = values;
  const id = hearing?.id ?? 0;
  const status = hearing?.status ?? 'SCHEDULED';
  const others = factsOf(file).hearings.filter((one) => one.id !== id);
  return isDay(on) ? [...others, { id, kind, on, courtNotice, status }] : others;
}

async function save(values: HearingValues, against: CaseFile, hearingId: number | undefined) {
  const { kind, on, time, courtNotice } = values;
  if (!isDay(on)) throw refusal('at', '请填开庭（听证）日期');
  if (!isTime(writtenTime(time))) throw refusal('time', '请填时间，写成 09:30 的样子，零点写 00:00');
  const told = { at: instantText(on, writtenTime(time)), place: values.place || null, courtNotice };
  if (hearingId === undefined) {
    const path = { id: against.id };
    return answerOf(api.POST('/api/cases/{id}/hearings', { params: { path }, body: { kind, ...told } }));
  }
  const version = against.hearings.find(({ id }) => id === hearingId)?.version;
  const path = { id: hearingId };
  return answerOf(api.PATCH('/api/hearings/{id}', { params: { path }, body: { ...told, version } }));
}
