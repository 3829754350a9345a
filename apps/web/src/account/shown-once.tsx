import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';

interface ShownOnceProps {
  id: string;
  label: string;
  hint?: string;
  /** Never told again: to be copied now. */
  value: string;
  /** What it is, and what to do with it. */
  children: ReactNode;
}

/** A secret at the moment at which it is made. */
export function ShownOnce({ id, label, hint, value, children }: ShownOnceProps) {
  return (
    <>
      <div role="status">
        <Notice tone="attention">{children}</Notice>
      </div>
      <Field id={id} label={label} hint={hint}>
        {(control) => (
          <Input.TextArea
            {...control}
            readOnly
            autoSize
            value={value}
            onFocus={({ target }) => {
              target.select();
            }}
          />
        )}
      </Field>
    </>
  );
}
