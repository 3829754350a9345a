import { Input } from 'antd';
import { initialEventType, isDay, receivedOnLabel } from '#law';
import { answerOf, api } from '../../api/client';
import { Field } from '../../ui/field';
import { useUndoBar } from '../../ui/undo-bar';
import { ActFields } from './act-fields';
import { CaseDrawer } from '../form/case-drawer';
import { type CaseFile, factsOf } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { changesIn, type DetailValues, detailValuesOf, needsReason } from './detail-values';
import { EventPreview } from '../form/event-preview';
import { PartiesField } from './parties-field';
import { SeatFields } from './seat-fields';
import { DayField, TextField } from './detail-fields';
import { useCaseForm } from '../form/use-case-form';
import styles from '../form/case-form.module.css';

/** 修改案情、当事人: what was registered is corrected, with a reason where a date is another one. */
export function DetailsDrawer({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: 'details',
    initial: detailValuesOf(file),
    save: (values: DetailValues, { id, version }, opened) =>
      answerOf(
        api.PATCH('/api/cases/{id}', {
          params: { path: { id } },
          body: changesIn(values, detailValuesOf(opened), version),
        }),
      ),
    saved: () => {
      report({ words: '已修改案件' });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  const isReasonAsked = needsReason(values, detailValuesOf(form.opened)) || errorOf('reason') !== undefined;
  const { receivedOn, actMadeOn } = values;
  const facts = factsOf(file);
  // 收到日期 and the event that it is move together.
  const initial = initialEventType({ ...facts, events: [] });
  const after = {
    ...facts,
    receivedOn: isDay(receivedOn) ? receivedOn : facts.receivedOn,
    act: { ...facts.act, madeOn: isDay(actMadeOn) ? actMadeOn : null, reviewFirst: values.reviewFirst },
    events: facts.events.map((event) =>
      isDay(receivedOn) && event.type === initial && event.on === file.receivedOn
        ? { ...event, on: receivedOn }
        : event,
    ),
  };
  return (
    <CaseDrawer title="修改案情、当事人" onClose={onClose} width={640}>
      <CaseForm form={form} file={file} saveWords="保存" failure="没有保存" onCancel={onClose}>
        <div className={styles.caseFormPair}>
          <TextField form={form} field="caseNo" label="案号" max={80} />
          <TextField
            form={form}
            field="authority"
            label={file.procedure === 'RECONSIDERATION' ? '复议机关' : '法院'}
            max={100}
          />
          <DayField
            form={form}
            field="receivedOn"
            label={receivedOnLabel(file.procedure, file.capacity) ?? '收到日期'}
          />
          <SeatFields form={form} file={file} />
        </div>
        <ActFields form={form} />
        <PartiesField form={form} />
        <Field id={idOf('note')} label="备注" error={errorOf('note')}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={3}
              value={values.note}
              maxLength={2000}
              onChange={({ target }) => {
                set({ note: target.value });
              }}
            />
          )}
        </Field>
        {isReasonAsked && (
          <>
            <TextField form={form} field="reason" label="更改日期的理由" max={500} />
            <EventPreview file={file} after={after} />
          </>
        )}
      </CaseForm>
    </CaseDrawer>
  );
}
