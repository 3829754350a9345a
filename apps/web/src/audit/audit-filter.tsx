import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isDay } from '#law';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import { writtenDayProblem } from '../ui/written-day';
import styles from './audit.module.css';
import { KIND_NAMES } from './entry-words';
import { namedOptions } from '../ui/named-options';

const KINDS = namedOptions(KIND_NAMES);

/** What of the log is shown; kept in the address. */
export function AuditFilter() {
  const [address, setAddress] = useSearchParams();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    setAddress(next, { replace: true });
  };
  return (
    <search className={styles.filter}>
      <DayFilter name="from" label="从哪一天" set={set} />
      <DayFilter name="to" label="到哪一天" set={set} />
      <TextFilter name="person" label="人员姓名" set={set} />
      <TextFilter name="caseNo" label="案号" set={set} />
      <Field id="audit-kind" label="对象">
        {(control) => (
          <Select
            {...control}
            allowClear
            showSearch={FOUND_BY_NAME}
            placeholder="全部"
            value={address.get('kind')}
            options={KINDS}
            onChange={(kind: string | null | undefined) => {
              set('kind', kind ?? '');
            }}
          />
        )}
      </Field>
      <Checkbox
        checked={address.has('refused')}
        onChange={({ target }) => {
          set('refused', target.checked ? '1' : '');
        }}
      >
        只看被拒绝的和登录失败
      </Checkbox>
    </search>
  );
}

interface FilterProps {
  name: string;
  label: string;
  set: (name: string, value: string) => void;
}

function DayFilter({ name, label, set }: FilterProps) {
  const asked = useSearchParams()[0].get(name) ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null ? null : writtenDayProblem(label, typed);
  return (
    <Field id={`audit-${name}`} label={label} error={problem ?? undefined}>
      {(control) => (
        <DayInput
          {...control}
          name={label}
          value={typed ?? asked}
          onChange={(day) => {
            const isTold = day === '' || isDay(day);
            setTyped(isTold ? null : day);
            if (isTold) set(name, day);
          }}
        />
      )}
    </Field>
  );
}

/** Asked for when it is left, or with Enter. */
function TextFilter({ name, label, set }: FilterProps) {
  const asked = useSearchParams()[0].get(name) ?? '';
  return (
    <Field id={`audit-${name}`} label={label}>
      {(control) => (
        <Input
          key={asked}
          {...control}
          allowClear
          defaultValue={asked}
          maxLength={60}
          onPressEnter={({ currentTarget }) => {
            set(name, currentTarget.value.trim());
          }}
          onBlur={({ target }) => {
            if (target.value.trim() !== asked) set(name, target.value.trim());
          }}
          onClear={() => {
            set(name, '');
          }}
        />
      )}
    </Field>
  );
}
