import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Day, isDay } from '#law';
import { ApiProblem } from '../api/problem';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { useToday } from '../ui/today';
import { writtenDayProblem } from '../ui/written-day';
import type { Reach } from './queries';
import styles from './choose-period.module.css';

interface ChooseReachProps {
  reach: Reach | undefined;
  /** How many organs are counted now. */
  organs: number;
}

/** 含下级 or 不含下级, where there is anything below. */
export function ChooseReach({ reach = 'WITH_BELOW', organs }: ChooseReachProps) {
  const [address, setAddress] = useSearchParams();
  if (organs === 1 && reach === 'WITH_BELOW') return null;
  return (
    <Segmented
      aria-label="统计范围"
      value={reach}
      options={[
        { value: 'WITH_BELOW', label: '含下级' },
        { value: 'ALONE', label: '不含下级' },
      ]}
      onChange={(next) => {
        setAddress(changed(address, 'reach', next === 'ALONE' ? next : null), { preventScrollReset: true });
      }}
    />
  );
}

interface ChooseKnownProps {
  asOf: Day | undefined;
  error: Error | null;
}

/** 按今天所知, or as it was known on an earlier day. */
export function ChooseKnown({ asOf, error }: ChooseKnownProps) {
  const today = useToday();
  const [address, setAddress] = useSearchParams();
  const [isChoosing, choose] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const isEarlier = isChoosing || asOf !== undefined;
  const written = typed ?? asOf ?? '';
  const tell = (text: string) => {
    const isTold = text === '' || isDay(text);
    setTyped(isTold ? null : text);
    if (!isTold) return;
    setAddress(changed(address, 'asOf', text === '' || text === today ? null : text), {
      replace: true,
      preventScrollReset: true,
    });
  };
  const refusal = error instanceof ApiProblem ? error.errorOf('asOf') : undefined;
  return (
    <>
      <Select
        aria-label="按哪一天所知"

        value={isEarlier}
        options={[
          { value: false, label: '按今天所知' },
          { value: true, label: '按以前某日所知' },
        ]}
        onChange={(next: boolean) => {
          choose(next);
          if (!next) tell('');
        }}
      />
      {isEarlier && (
        <div className={styles.ownDays}>
          <Field id="as-of" label="所知日期" error={writtenDayProblem('所知日期', written) ?? refusal}>
            {(control) => <DayInput {...control} name="所知日期" value={written} onChange={tell} />}
          </Field>
        </div>
      )}
    </>
  );
}

function changed(address: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete('open');
  if (value === null) next.delete(name);
  else next.set(name, value);
  return next;
}
