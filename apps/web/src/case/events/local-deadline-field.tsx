import { Select } from 'antd';
import type { ClockFieldProps } from './clock-field';

/** Which of the duties of local rules was done: those that stand open, and the one that was chosen. */
export function LocalDeadlineField({ form, deadlines, control }: Omit<ClockFieldProps, 'type'>) {
  const { deadlineKey } = form.values;
  const open = deadlines.filter(
    ({ local, status, key }) =>
      local && (key === deadlineKey || (status !== 'MET' && status !== 'CANCELLED')),
  );
  return (
    <Select
      {...control}
      value={deadlineKey || null}
      options={open.map(({ key, name, due }) => ({ value: key, label: due ? `${name}（${due} 前）` : name }))}
      onChange={(key: string) => {
        form.set({ deadlineKey: key });
      }}
    />
  );
}
