import { Select } from 'antd';
import { ORDER_STARTS, type OrderStart } from '#law';
import { DayInput } from '../../ui/day-input';
import { Field } from '../../ui/field';
import type { CaseForm } from '../form/use-case-form';
import type { OrderValues, OutcomeValues } from './outcome-values';
import { namedOptions } from '../../ui/named-options';

interface OrderBeginningProps {
  form: CaseForm<OutcomeValues>;
  order: OrderValues;
  /** The path of the order. */
  at: string;
  onChange: (patch: Partial<OrderValues>) => void;
}

/** 自何日起: from when the days of an order run, as the document says. */
export function OrderBeginning({ form: { idOf, errorOf }, order, at, onChange }: OrderBeginningProps) {
  return (
    <>
      <Field id={idOf(`${at}.starts`)} label="起算" error={errorOf(`${at}.starts`)}>
        {(control) => (
          <Select
            {...control}
            value={order.starts}
            options={namedOptions(ORDER_STARTS)}
            onChange={(starts: OrderStart) => {
              onChange({ starts });
            }}
          />
        )}
      </Field>
      {order.starts === 'DATE' && (
        <Field id={idOf(`${at}.startsOn`)} label="起算日期" error={errorOf(`${at}.startsOn`)}>
          {(control) => (
            <DayInput
              {...control}
              name="起算日期"
              value={order.startsOn}
              onChange={(startsOn) => {
                onChange({ startsOn });
              }}
            />
          )}
        </Field>
      )}
    </>
  );
}
