import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { yearOf } from '#law';
import type { Shown } from '../api/client';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { Waiting } from '../ui/waiting';
import { PutYear } from './put-year';
import { calendarYearsQuery } from './queries';
import { daysOf } from './year-days';
import styles from './settings-page.module.css';

type Year = Shown['CalendarYearView'];

export interface SettingProps {
  /** Who may not reads what is set. */
  maySet: boolean;
  /** @param jobId of the recomputation that follows; null where nothing was changed. */
  onChanged: (jobId: number | null) => void;
}

/** 放假安排: one row a year, the latest first; a year that is not announced says so, and what is long past is folded. */
export function CalendarYears({ maySet, onChanged }: SettingProps) {
  const thisYear = yearOf(useToday());
  const years = useQuery(calendarYearsQuery);
  const [entering, setEntering] = useState<Year | null>(null);
  if (years.isPending) return <Waiting />;
  if (years.isError) return <ErrorSentence error={years.error} />;
  const latestFirst = [...years.data].sort((a, b) => b.year - a.year);
  const past = latestFirst.filter(({ year }) => year < thisYear - 1);
  const table = (of: readonly Year[]) => <YearsTable years={of} onEnter={maySet ? setEntering : null} />;
  return (
    <Section title="放假安排" aside={maySet && '国务院办公厅每年公布，公布后粘贴通知全文即可'}>
      {table(latestFirst.filter((year) => !past.includes(year)))}
      {past.length > 0 && (
        <details className={styles.settingsFolded}>
          <summary>以前的 {past.length} 年</summary>
          {table(past)}
        </details>
      )}
      {entering !== null && (
        <PutYear
          year={entering.year}
          version={latestFirst.find(({ year }) => year === entering.year)?.version ?? undefined}
          onClose={() => {
            setEntering(null);
          }}
          onChanged={onChanged}
        />
      )}
    </Section>
  );
}

interface YearsTableProps {
  years: readonly Year[];
  onEnter: ((year: Year) => void) | null;
}

function YearsTable({ years, onEnter }: YearsTableProps) {
  return (
    <table className={styles.settingsYears}>
      <thead>
        <tr>
          <th scope="col">年份</th>
          <th scope="col">依据</th>
          <th scope="col">放假和调休上班</th>
          {onEnter && <th scope="col">操作</th>}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year.year}>
            <th scope="row">{year.year}</th>
            <td className={styles.settingsSource}>{year.source ?? '未公布，暂按周末和法定节日估算'}</td>
            <td className={styles.settingsDays}>{daysOf(year)}</td>
            {onEnter && (
              <td>
                <Button
                  size="small"
                  onClick={() => {
                    onEnter(year);
                  }}
                >
                  {year.settled ? `更改 ${year.year} 年` : `录入 ${year.year} 年`}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
