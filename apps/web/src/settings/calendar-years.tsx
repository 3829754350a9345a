import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Shown } from '../api/client';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { PutYear } from './put-year';
import { calendarYearsQuery } from './queries';

type Year = Shown['CalendarYearView'];

/** 放假安排: one row a year, the latest first; a year that is not announced says so. */
export function CalendarYears({ onChanged }: { onChanged: (jobId: number | null) => void }) {
  const years = useQuery(calendarYearsQuery);
  const [entering, setEntering] = useState<number | null>(null);
  if (years.isPending) return <Waiting />;
  if (years.isError) return <ErrorSentence error={years.error} />;
  const latestFirst = [...years.data].sort((a, b) => b.year - a.year);
  return (
    <Section title="放假安排" aside="国务院办公厅每年公布，公布后粘贴通知全文即可">
      <table className="settings-years">
        <thead>
          <tr>
            <th scope="col">年份</th>
            <th scope="col">依据</th>
            <th scope="col">放假和调休上班</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {latestFirst.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td>{year.source ?? '未公布，暂按周末和法定节日估算'}</td>
              <td className="settings-days">{daysOf(year)}</td>
              <td>
                <Button
                  size="small"
                  onClick={() => {
                    setEntering(year.year);
                  }}
                >
                  {year.settled ? `更改 ${year.year} 年` : `录入 ${year.year} 年`}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {entering !== null && (
        <PutYear
          year={entering}
          version={latestFirst.find(({ year }) => year === entering)?.version ?? undefined}
          onClose={() => {
            setEntering(null);
          }}
          onChanged={onChanged}
        />
      )}
    </Section>
  );
}

function daysOf({ holidays, workdays, settled }: Year): string {
  const off = holidays.map(
    ({ name, from, to }) => `${name} ${from.slice(5)}${from === to ? '' : `至${to.slice(5)}`}`,
  );
  if (!settled || workdays.length === 0) return off.join('；');
  return `${off.join('；')}。上班：${workdays.map((on) => on.slice(5)).join('、')}`;
}
