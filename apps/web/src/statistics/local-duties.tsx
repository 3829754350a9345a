import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Day } from '#law';
import type { Shown } from '../api/client';
import { usePerson } from '../shell/session';
import { dayText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import styles from './count-table.module.css';
import local from './local-duties.module.css';
import { type Filter, localDutiesQuery } from './queries';

type Tally = Shown['LocalTallyView'];
type Duty = Shown['LocalDutyView'];

const STATES: Readonly<Record<Duty['state'], string>> = {
  IN_TIME: '按期办结',
  LATE: '逾期',
  OPEN: '未到期',
};
const COLUMNS = {
  due: '届满',
  inTime: STATES.IN_TIME,
  late: STATES.LATE,
  open: STATES.OPEN,
  rate: '按期率',
} as const satisfies Partial<Record<keyof Tally, string>>;
const SHOWN = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** 地方规定办理情况: rule by rule, beside the rates of the law and never among them. */
export function LocalDuties({ filter }: { filter: Filter }) {
  const tallies = useQuery(localDutiesQuery(filter));
  if (tallies.isError) return <ErrorSentence error={tallies.error} onRetry={tallies.refetch} />;
  if (!tallies.data || tallies.data.length === 0) return null;
  return (
    <Section title="地方规定办理情况" aside="这一期间届满的，截至今天；不计入法定期限的比率">
      <table className={styles.countTable}>
        <thead>
          <tr>
            <th scope="col">规定</th>
            {SHOWN.map((column) => (
              <th key={column} scope="col">
                {COLUMNS[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tallies.data.map((tally) => (
            <tr key={tally.periodId}>
              <th scope="row">{tally.name}</th>
              {SHOWN.map((column) => (
                <td key={column} data-label={COLUMNS[column]}>
                  {tally[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {tallies.data.map((tally) => (
        <Behind key={tally.periodId} tally={tally} />
      ))}
    </Section>
  );
}

/** Which they are. */
function Behind({ tally: { name, duties } }: { tally: Tally }) {
  const today = useToday();
  const { seesOrgansBelow } = usePerson();
  return (
    <details className={local.behind}>
      <summary>
        {name}：明细 {duties.length} 项
      </summary>
      <ul>
        {duties.map((duty, row) => (
          <li key={row}>
            <Whose duty={duty} today={today} />
            {seesOrgansBelow && ` · ${duty.organName}`} · {dayText(duty.due, today)}届满 ·{' '}
            {STATES[duty.state]}
            {duty.metOn && `（${dayText(duty.metOn, today)}办结）`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Whose({ duty: { caseId, caseNo, periodEnd }, today }: { duty: Duty; today: Day }) {
  if (caseId !== null) return <Link to={`/cases/${caseId}`}>{caseNo ?? '案号未登记'}</Link>;
  return <>机关定期事项{periodEnd && `（至${dayText(periodEnd, today)}的一期）`}</>;
}
