import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isDay, yearOf } from '#law';
import { ApiProblem } from '../api/problem';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { useToday } from '../ui/today';
import { writtenDayProblem } from '../ui/written-day';
import { addressOf, choiceIn, NOTHING, type Period, type PeriodChoice } from './period';
import styles from './choose-period.module.css';

const CHOICES: { value: PeriodChoice; label: string }[] = [
  { value: 'year', label: '本年' },
  { value: 'lastYear', label: '去年' },
  { value: 'half', label: '半年' },
  { value: 'quarter', label: '本季' },
  { value: 'own', label: '自选' },
];

const YEARS_BACK = 10;

interface ChoosePeriodProps {
  period: Period;
  /** What the server says to the period. */
  error: Error | null;
}

/** 本年, 去年, 半年, 本季, or two days; the choice goes into the address. */
export function ChoosePeriod({ period, error }: ChoosePeriodProps) {
  const today = useToday();
  const [address, setAddress] = useSearchParams();
  const choice = choiceIn(address, today);
  const choose = (next: Record<string, string>) => {
    const kept = [...address].filter(([name]) => !Object.hasOwn(NOTHING, name) && name !== 'open');
    setAddress(new URLSearchParams([...kept, ...Object.entries(next)]), {
      replace: choice === 'own' && 'from' in next,
      preventScrollReset: true,
    });
  };
  return (
    <>
      <Segmented
        aria-label="统计期间"
        value={choice}
        options={CHOICES}
        onChange={(next) => {
          choose(addressOf(next, today, period));
        }}
      />
      {choice === 'own' && (
        <OwnDays
          period={period}
          error={error}
          onChange={(from, to) => {
            choose({ from, to });
          }}
        />
      )}
    </>
  );
}

/** Reports are made of a year. */
export function ChooseYear({ year }: { year: number }) {
  const today = useToday();
  const [address, setAddress] = useSearchParams();
  const years = Array.from({ length: YEARS_BACK }, (_, index) => yearOf(today) - index);
  return (
    <Select
      aria-label="年份"
      value={year}
      options={[...new Set([...years, year])].map((one) => ({ value: one, label: `${one} 年` }))}
      onChange={(next) => {
        const changed = new URLSearchParams(address);
        changed.set('year', String(next));
        changed.delete('open');
        setAddress(changed);
      }}
    />
  );
}

interface OwnDaysProps extends ChoosePeriodProps {
  onChange: (from: string, to: string) => void;
}

/** Asks the server once both are days. */
function OwnDays({ period, error, onChange }: OwnDaysProps) {
  const [typed, setTyped] = useState<{ from?: string; to?: string }>({});
  const { from, to }: Record<'from' | 'to', string> = { ...period, ...typed };
  const tell = (first: string, last: string) => {
    const areDays = isDay(first) && isDay(last);
    setTyped(areDays ? {} : { from: first, to: last });
    if (areDays) onChange(first, last);
  };
  const problemOf = (field: string, label: string, text: string) =>
    writtenDayProblem(label, text) ?? (error instanceof ApiProblem ? error.errorOf(field) : undefined);
  return (
    <div className={styles.ownDays}>
      <Field id="period-from" label="自" error={problemOf('from', '起始日期', from)}>
        {(control) => (
          <DayInput
            {...control}
            name="起始日期"
            value={from}
            onChange={(first) => {
              tell(first, to);
            }}
          />
        )}
      </Field>
      <Field id="period-to" label="至" error={problemOf('to', '截止日期', to)}>
        {(control) => (
          <DayInput
            {...control}
            name="截止日期"
            value={to}
            onChange={(last) => {
              tell(from, last);
            }}
          />
        )}
      </Field>
    </div>
  );
}
