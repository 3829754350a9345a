import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { ORDER_KINDS, type OrderKind } from '#law';
import { Field } from '../../ui/field';
import type { OrderValues, OutcomeValues } from './outcome-values';
import type { CaseForm } from '../form/use-case-form';
import { OrderBeginning } from './order-beginning';
import styles from './orders-field.module.css';
import { namedOptions } from '../../ui/named-options';

const NEW: OrderValues = { kind: 'REDO', days: null, amount: '', starts: 'EFFECTIVE', startsOn: '' };

/** 附带处理: what the document orders beside its result, with days and amounts. */
export function OrdersField({ form }: { form: CaseForm<OutcomeValues> }) {
  const { values, set } = form;
  return (
    <fieldset>
      <legend>附带处理</legend>
      {values.orders.map((order, index) => (
        <OrderLine
          // Lines have no name but their place.
          key={index}
          {...{ form, order, index }}
          onChange={(patch) => {
            set({ orders: values.orders.map((one) => (one === order ? { ...one, ...patch } : one)) });
          }}
          onRemove={() => {
            set({ orders: values.orders.filter((one) => one !== order) });
          }}
        />
      ))}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => {
          set({ orders: [...values.orders, { ...NEW }] });
        }}
      >
        责令重作、赔偿、补救、履行
      </Button>
    </fieldset>
  );
}

interface OrderLineProps {
  form: CaseForm<OutcomeValues>;
  order: OrderValues;
  index: number;
  onChange: (patch: Partial<OrderValues>) => void;
  onRemove: () => void;
}

function OrderLine({ form, order, index, onChange, onRemove }: OrderLineProps) {
  const { idOf, errorOf } = form;
  const at = `orders[${index}]`;
  return (
    <div className={styles.orderLine}>
      <Field id={idOf(`${at}.kind`)} label="种类" error={errorOf(`${at}.kind`)}>
        {(control) => (
          <Select
            {...control}
            value={order.kind}
            options={namedOptions(ORDER_KINDS)}
            onChange={(kind: OrderKind) => {
              onChange({ kind });
            }}
          />
        )}
      </Field>
      <Field id={idOf(`${at}.days`)} label="期限" error={errorOf(`${at}.days`)}>
        {(control) => (
          <InputNumber
            {...control}
            min={1}
            max={3650}
            precision={0}
            suffix="日"
            value={order.days}
            onChange={(days) => {
              onChange({ days });
            }}
          />
        )}
      </Field>
      <OrderBeginning {...{ form, order, at, onChange }} />
      <Field id={idOf(`${at}.amount`)} label="金额" error={errorOf(`${at}.amount`)}>
        {(control) => (
          <Input
            {...control}
            suffix="元"
            inputMode="decimal"
            value={order.amount}
            maxLength={20}
            onChange={({ target }) => {
              onChange({ amount: target.value });
            }}
          />
        )}
      </Field>
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={`去掉附带处理 ${ORDER_KINDS[order.kind]}`}
        onClick={onRemove}
      />
    </div>
  );
}
