import { Input, Select } from 'antd';
import { FOLLOW_UP_KINDS, type FollowUpKind } from '#law';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import type { FollowUpValues } from './follow-up-values';
import { namedOptions } from '../ui/named-options';

interface FollowUpFieldsProps {
  values: FollowUpValues;
  set: (patch: Partial<FollowUpValues>) => void;
  idOf: (field: keyof FollowUpValues) => string;
  errorOf: (field: keyof FollowUpValues) => string | undefined;
}

const KINDS = namedOptions(FOLLOW_UP_KINDS);

/** 种类, 发出机关, 收到日期 and the day that the document names. */
export function FollowUpFields({ values, set, idOf, errorOf }: FollowUpFieldsProps) {
  return (
    <>
      <Field id={idOf('kind')} label="种类" error={errorOf('kind')}>
        {(control) => (
          <Select
            {...control}
            showSearch={FOUND_BY_NAME}
            value={values.kind}
            options={KINDS}
            onChange={(kind: FollowUpKind) => {
              set({ kind });
            }}
          />
        )}
      </Field>
      <Field id={idOf('issuer')} label="发出机关" error={errorOf('issuer')}>
        {(control) => (
          <Input
            {...control}
            value={values.issuer}
            maxLength={100}
            onChange={({ target }) => {
              set({ issuer: target.value });
            }}
          />
        )}
      </Field>
      <Field id={idOf('receivedOn')} label="收到日期" error={errorOf('receivedOn')}>
        {(control) => (
          <DayInput
            {...control}
            name="收到日期"
            value={values.receivedOn}
            onChange={(receivedOn) => {
              set({ receivedOn });
            }}
          />
        )}
      </Field>
      <Field
        id={idOf('dueOn')}
        label="文书写明的期限"
        hint="没有写明的不填，按法律规定计算"
        error={errorOf('dueOn')}
      >
        {(control) => (
          <DayInput
            {...control}
            name="办理期限"
            value={values.dueOn}
            onChange={(dueOn) => {
              set({ dueOn });
            }}
          />
        )}
      </Field>
    </>
  );
}
