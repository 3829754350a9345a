import { Checkbox, Input, InputNumber, Radio } from 'antd';
import type { ReactNode } from 'react';
import {
  APPELLANTS,
  type Appellant,
  EVENT_FIELD_NAMES,
  type EventField,
  type EventType,
  fieldsOf,
} from '#law';
import { DayInput } from '../../ui/day-input';
import { Field } from '../../ui/field';
import { beginningLabelOf, ClockField, type ClockFieldProps } from './clock-field';
import type { EventForm } from './event-form';
import { LocalDeadlineField } from './local-deadline-field';

type DayFieldName = 'until' | 'from' | 'to' | 'obstacleEndedOn' | 'servedOn' | 'dueOn' | 'postedOn';
type TextFieldName = 'approvedBy' | 'ground' | 'title';

const LABELS: Readonly<Record<EventField, string>> = {
  ...EVENT_FIELD_NAMES,
  by: '谁上诉',
  late: '逾期提供的证据',
  appealable: '能否上诉',
  dueOn: '办理期限',
};

const HINTS: Partial<Record<EventField, string>> = {
  to: '还没有结束的不填',
  postedOn: '期满前交邮的不算过期（民事诉讼法第八十五条第四款）',
  servedOn: '签收之日，对方的期限自该日起算；还不知道的不填',
  dueOn: '有期限的填，到期前提醒',
  ground: '例如 法定事由、文书所写的理由',
  clock: '本案行政行为自身的期限，不计入本案程序的按期率',
};

const DAYS: readonly EventField[] = [
  'until',
  'from',
  'to',
  'obstacleEndedOn',
  'servedOn',
  'dueOn',
  'postedOn',
];

/** The day on which it happened. */
export function EventDay({ form: { values, set, idOf, errorOf } }: { form: EventForm }) {
  return (
    <Field id={idOf('on')} label={beginningLabelOf(values) ?? '哪一天'} error={errorOf('on')}>
      {(control) => (
        <DayInput
          {...control}
          name="发生日期"
          value={values.on}
          onChange={(on) => {
            set({ on });
          }}
        />
      )}
    </Field>
  );
}

/** Only what this kind of event says beside its day. */
export function EventFields({ type, form, deadlines }: Omit<ClockFieldProps, 'control'>) {
  const fields = fieldsOf(type);
  return (Object.keys(fields) as EventField[]).map((field) => (
    <Field
      key={field}
      id={form.idOf(field)}
      label={labelOf(field, type, fields[field] === 'optional')}
      hint={hintOf(field, type)}
      error={form.errorOf(field)}
    >
      {(control) =>
        field === 'clock' ? (
          <ClockField {...{ type, form, deadlines, control }} />
        ) : field === 'deadlineKey' ? (
          <LocalDeadlineField {...{ form, deadlines, control }} />
        ) : (
          controlOf(field, type, form, control)
        )
      }
    </Field>
  ));
}

function labelOf(field: EventField, type: EventType, isOptional: boolean): ReactNode {
  const label = field === 'by' && type === 'TAKEN_UP' ? '由谁提级审理' : LABELS[field];
  return (
    <>
      {label}
      {isOptional && <span className="muted"> 选填</span>}
    </>
  );
}

function hintOf(field: EventField, type: EventType): string | undefined {
  if (field === 'days' && fieldsOf(type).until) return '延长天数和延长至只填一项';
  return HINTS[field];
}

type Control = Parameters<Parameters<typeof Field>[0]['children']>[0];

function controlOf(field: EventField, type: EventType, form: EventForm, control: Control): ReactNode {
  if (DAYS.includes(field)) return dayControl(field as DayFieldName, form, control);
  switch (field) {
    case 'days':
      return <DaysControl form={form} control={control} />;
    case 'by':
      return <ByControl type={type} form={form} control={control} />;
    case 'late':
      return (
        <Checkbox
          id={control.id}
          checked={form.values.late}
          onChange={({ target }) => {
            form.set({ late: target.checked });
          }}
        >
          准许延期之后提供的证据
        </Checkbox>
      );
    case 'appealable':
      return <AppealableControl form={form} control={control} />;
    default:
      return textControl(field as TextFieldName, form, control);
  }
}

function dayControl(field: DayFieldName, form: EventForm, control: Control) {
  return (
    <DayInput
      {...control}
      name={LABELS[field]}
      value={form.values[field]}
      onChange={(value) => {
        form.set({ [field]: value });
      }}
    />
  );
}

function textControl(field: TextFieldName, form: EventForm, control: Control) {
  return (
    <Input
      {...control}
      value={form.values[field]}
      maxLength={field === 'ground' ? 200 : 60}
      onChange={({ target }) => {
        form.set({ [field]: target.value });
      }}
    />
  );
}

function DaysControl({ form, control }: { form: EventForm; control: Control }) {
  return (
    <InputNumber
      {...control}
      min={1}
      max={3650}
      precision={0}
      suffix="日"
      value={form.values.days}
      onChange={(days) => {
        form.set({ days });
      }}
    />
  );
}

function ByControl({ type, form, control }: { type: EventType; form: EventForm; control: Control }) {
  const words: [Appellant, string][] =
    type === 'TAKEN_UP'
      ? [
          ['US', '本机关提级审理下级的案件'],
          ['OTHER', '上级提级审理本机关的案件'],
        ]
      : (Object.entries(APPELLANTS) as [Appellant, string][]);
  return (
    <Radio.Group
      id={control.id}
      aria-label={LABELS.by}
      value={form.values.by}
      options={words.map(([value, label]) => ({ value, label }))}
      onChange={({ target }) => {
        form.set({ by: target.value as Appellant });
      }}
    />
  );
}

function AppealableControl({ form, control }: { form: EventForm; control: Control }) {
  return (
    <Radio.Group
      id={control.id}
      aria-label={LABELS.appealable}
      value={form.values.appealable}
      options={[
        { value: null, label: '按文书种类判断' },
        { value: true, label: '可以上诉' },
        { value: false, label: '不可以上诉' },
      ]}
      onChange={({ target }) => {
        form.set({ appealable: target.value as boolean | null });
      }}
    />
  );
}
