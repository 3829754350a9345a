import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { type EventType, eventTypesFor } from '#law';
import { EventFields } from '../case/events/event-fields';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import { type EventRow, newEvent } from './registration';
import type { Sheet } from './sheet';
import styles from './register.module.css';

/** 已发生的程序事项: for a case that did not begin today. */
export function EventsPart(sheet: Sheet) {
  const { values, set } = sheet;
  const { events } = values;
  const add = () => {
    set({ events: [...events, newEvent(events)] });
  };
  return (
    <>
      {events.map((row) => (
        <EventOfCase
          key={row.key}
          {...sheet}
          row={row}
          put={(patch) => {
            set({ events: events.map((one) => (one.key === row.key ? { ...one, ...patch } : one)) });
          }}
          takeOut={() => {
            set({ events: events.filter(({ key }) => key !== row.key) });
          }}
        />
      ))}
      <Button type="link" size="small" icon={<PlusOutlined aria-hidden />} onClick={add}>
        {events.length === 0 ? '加一项' : '再加一项'}
      </Button>
    </>
  );
}

interface EventOfCaseProps extends Sheet {
  row: EventRow;
  put: (patch: Partial<EventRow>) => void;
  takeOut: () => void;
}

function EventOfCase({ values, row, put, takeOut, errorAt }: EventOfCaseProps) {
  const idOf = (field: string) => `event-${row.key}-${field}`;
  const choices = eventTypesFor(values.procedure, values.capacity);
  const label = choices.find(({ type }) => type === row.type)?.label ?? '这一项';
  return (
    <div className={styles.registerRow}>
      <Field id={idOf('type')} label="发生了什么" error={errorAt(idOf('type'))}>
        {(control) => (
          <Select<EventType>
            {...control}
            showSearch={FOUND_BY_NAME}
            placeholder="选程序事项"
            value={row.type}
            options={choices.map((choice) => ({ value: choice.type, label: choice.label }))}
            onChange={(type) => {
              put({ type });
            }}
          />
        )}
      </Field>
      <Field id={idOf('on')} label="哪一天" error={errorAt(idOf('on'))}>
        {(control) => (
          <DayInput
            {...control}
            name={`${label}的日期`}
            value={row.on}
            onChange={(on) => {
              put({ on });
            }}
          />
        )}
      </Field>
      {row.type && (
        <EventFields
          type={row.type}
          deadlines={[]}
          form={{ values: row, set: put, idOf, errorOf: (field) => errorAt(idOf(field)) }}
        />
      )}
      <Button
        type="text"
        className={styles.registerTakeOut}
        icon={<DeleteOutlined aria-hidden />}
        aria-label={`删去${label}`}
        onClick={takeOut}
      />
    </div>
  );
}
