import { Select } from 'antd';
import {
  CLOCK_NAMES,
  type ClockId,
  clocksFrom,
  day,
  type EventType,
  isDay,
  type Period,
  periodOf,
} from '#law';
import type { ControlProps } from '../../ui/field';
import { FOUND_BY_NAME } from '../../ui/found-by-name';
import { lengthText } from '../../ui/period-length';
import type { CaseFileDeadline } from '../record/case-facts';
import type { EventForm } from './event-form';
import type { EventValues } from './event-values';

export interface ClockFieldProps {
  type: EventType;
  form: EventForm;
  /** Of the case, where there is one yet. */
  deadlines: readonly CaseFileDeadline[];
  control: ControlProps;
}

/** 办理期限: to begin one, those whose text is in force on that day; else those that run in the case. */
export function ClockField({ type, form, deadlines, control }: ClockFieldProps) {
  const { values, set } = form;
  return (
    <Select
      {...control}
      showSearch={FOUND_BY_NAME}
      placeholder="选办理期限"
      value={values.clock}
      listHeight={400}
      options={type === 'CLOCK_STARTED' ? beginnable(values.on) : running(deadlines, values.clock)}
      onChange={(clock: ClockId) => {
        set({ clock });
      }}
    />
  );
}

/** 收到申请之日: what the day of a clock that begins is called. */
export function beginningLabelOf({ type, clock }: EventValues): string | null {
  return type === 'CLOCK_STARTED' && clock ? periodOf(clock).trigger : null;
}

function beginnable(on: string) {
  const clocks = clocksFrom(isDay(on) ? on : day('2026-01-01'));
  return [...new Set(clocks.map(({ proceeding }) => proceeding))].map((proceeding) => ({
    label: proceeding,
    options: clocks.filter((clock) => clock.proceeding === proceeding).map(optionOf),
  }));
}

function optionOf(period: Period) {
  return { value: period.id as ClockId, label: `${period.name}（${lengthText(period)}）` };
}

function running(deadlines: ClockFieldProps['deadlines'], chosen: ClockId | null) {
  return deadlines
    .filter(({ origin, status, periodId }) => origin === 'CLOCK' && (status !== 'MET' || periodId === chosen))
    .map(({ periodId }) => ({ value: periodId as ClockId, label: CLOCK_NAMES[periodId as ClockId] }));
}
