import { Modal, Radio } from 'antd';
import { addDays, type FieldProblem, isDay } from '#law';
import { answerOf, api, type Shown } from '../api/client';
import { queryClient } from '../api/queries';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { dayText } from '../ui/dates';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { writtenDayProblem } from '../ui/written-day';

type Message = Shown['NotificationView'];

interface Typed {
  wish: 'LATER' | 'NEVER';
  until: string;
  reason: string;
}

/** 改日再提醒, 不再提醒: what one message says, for the person who reads it. */
export function SilenceMessage({ message, onClose }: { message: Message; onClose: () => void }) {
  const { id, title, latestLater, critical } = message;
  const today = useToday();
  const report = useUndoBar();
  const form = useForm<Typed, unknown>({
    name: `silence-${id}`,
    initial: {
      wish: latestLater ? 'LATER' : 'NEVER',
      until: latestLater ? addDays(today, 1) : '',
      reason: '',
    },
    check: problemsOf,
    save: (typed) => silence(id, typed),
    saved: async () => {
      const { wish, until } = form.values;
      const isLater = wish === 'LATER' && isDay(until);
      report({ words: isLater ? `${dayText(until, today)}再提醒` : '以后不再提醒这件事' });
      await queryClient.invalidateQueries({ queryKey: ['inbox'] });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <Modal open title="这件事以后怎样提醒我" footer={null} onCancel={onClose}>
      <p className="muted">{title}</p>
      <FormSheet
        form={form}
        failure="没有保存成功"
        buttons={<FormButtons form={form} words="保存" onCancel={onClose} />}
      >
        <Radio.Group
          aria-label="以后怎样提醒"
          value={values.wish}
          options={[
            { value: 'LATER', label: '改日再提醒', disabled: !latestLater },
            { value: 'NEVER', label: '不再提醒' },
          ]}
          onChange={({ target }) => {
            set({ wish: target.value as Typed['wish'] });
          }}
        />
        {values.wish === 'LATER' && latestLater && (
          <Field
            id={idOf('until')}
            label="哪一天再提醒"
            hint={`最迟${dayText(latestLater, today)}，当天早上 8:30 提醒`}
            error={errorOf('until')}
          >
            {(control) => (
              <DayInput
                {...control}
                name="再提醒的日子"
                value={values.until}
                onChange={(until) => {
                  set({ until });
                }}
              />
            )}
          </Field>
        )}
        {values.wish === 'NEVER' && (
          <TextField
            form={form}
            name="reason"
            label="不再提醒的理由"
            maxLength={180}
            hint={critical ? '记入修改记录。到期当天和逾期以后仍会提醒' : '记入修改记录'}
          />
        )}
      </FormSheet>
    </Modal>
  );
}

function problemsOf({ wish, until, reason }: Typed): FieldProblem[] {
  if (wish === 'NEVER') return reason.trim() ? [] : [{ field: 'reason', message: '请填不再提醒的理由' }];
  if (!until) return [{ field: 'until', message: '请填哪一天再提醒' }];
  const message = writtenDayProblem('再提醒的日子', until);
  return message ? [{ field: 'until', message }] : [];
}

function silence(id: number, { wish, until, reason }: Typed): Promise<unknown> {
  const params = { path: { id } };
  return wish === 'LATER' && isDay(until)
    ? answerOf(api.POST('/api/notifications/{id}/later', { params, body: { until } }))
    : answerOf(api.POST('/api/notifications/{id}/dismissal', { params, body: { reason: reason.trim() } }));
}
