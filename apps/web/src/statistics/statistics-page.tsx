import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { type Day, yearOf } from '#law';
import { ApiProblem } from '../api/problem';
import { dayOrNull, wholeDayText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { useToday } from '../ui/today';
import { Waiting } from '../ui/waiting';
import { AnnualReport } from './annual-report';
import { Balance } from './balance';
import { Breakdown } from './breakdown';
import { ChooseKnown, ChooseReach } from './choose-scope';
import { ChoosePeriod, ChooseYear } from './choose-period';
import { Doubts } from './doubts';
import { LocalDuties } from './local-duties';
import { PageActions } from './page-actions';
import { periodIn, spanText, titleOf, yearIn } from './period';
import { comparedQuery, type ComparedProps, type Filter, type Statistics } from './queries';
import styles from './statistics-page.module.css';

/** 统计: the numbers of a period, each with its cases; and 报告, the year's paragraph. */
export function StatisticsPage() {
  const today = useToday();
  const [address] = useSearchParams();
  const isReport = address.has('report');
  const filter = filterIn(address, isReport, today);
  const { data, error, refetch } = useQuery(comparedQuery(filter));
  return (
    <div className={styles.statistics}>
      <PageHead title={titleOf(filter, today)} context={<Context filter={filter} scope={data?.now.scope} />}>
        {isReport ? <ChooseYear year={yearOf(filter.to)} /> : <ChoosePeriod period={filter} error={error} />}
        <ChooseReach reach={filter.reach} organs={data?.now.scope.organs ?? 1} />
        {!isReport && <ChooseKnown asOf={filter.asOf} error={error} />}
        <PageActions year={yearOf(filter.to)} isReport={isReport} />
      </PageHead>
      {!data && !error && <Waiting rows={6} />}
      {error && <ErrorSentence error={error} onRetry={retryOf(error, refetch)} />}
      {data && <Counted {...data} filter={filter} isReport={isReport} />}
    </div>
  );
}

/** The balance first, whether the numbers or the report follow. */
function Counted({ isReport, ...compared }: ComparedProps & { isReport: boolean }) {
  const { now, filter } = compared;
  return (
    <>
      <Balance {...compared} />
      <Doubts doubts={now.doubts} />
      <WhetherAppealed appeals={now.appeals} />
      <Unconfirmed count={now.unconfirmed} />
      {isReport ? (
        <AnnualReport filter={filter} statistics={now} />
      ) : (
        <>
          <Breakdown {...compared} />
          <LocalDuties filter={filter} />
        </>
      )}
    </>
  );
}

/** 是否上诉, of the judgments of the period that could be appealed. */
function WhetherAppealed({ appeals }: Pick<Statistics, 'appeals'>) {
  const { appealable, proposed, approved, appealed } = appeals;
  if (appealable === 0) return null;
  return (
    <p className="muted">
      收到可以上诉的一审裁判 {appealable} 件，提出是否上诉的意见 {proposed} 件，已批准 {approved}{' '}
      件，本机关上诉 {appealed} 件。
    </p>
  );
}

/** Every number says how sure it is: of the open cases behind it some may have gone on without anybody writing it down. */
function Unconfirmed({ count }: { count: number }) {
  return (
    <p className="muted" data-part="unconfirmed">
      以上数字所依据的在办案件中，30 天没有变动、尚未确认的有{' '}
      {count > 0 ? <Link to="/cases?view=open&only=UNCONFIRMED">{count} 件</Link> : '0 件'}（截至今天）。
    </p>
  );
}

/** What is to be put right in the fields will be refused again. */
function retryOf(error: Error, retry: () => unknown): (() => unknown) | undefined {
  return error instanceof ApiProblem && error.errors.length > 0 ? undefined : retry;
}

interface ContextProps {
  filter: Filter;
  scope: Statistics['scope'] | undefined;
}

/** Which days, whose cases, and as known when: what a printed sheet must say. */
function Context({ filter, scope }: ContextProps) {
  const today = useToday();
  return (
    <>
      {spanText(filter, today)}
      {scope && ` · ${scopeText(scope)}`}
      {filter.asOf && ` · 按${wholeDayText(filter.asOf)}所知`}
      <span className={styles.onlyPrinted}> · {wholeDayText(today)}打印</span>
    </>
  );
}

/** The report is of a whole year and as known today. */
function filterIn(address: URLSearchParams, isReport: boolean, today: Day): Filter {
  const asOf = isReport ? null : dayOrNull(address.get('asOf'));
  const period = isReport ? yearIn(address, today) : periodIn(address, today);
  return {
    ...period,
    ...(asOf ? { asOf } : {}),
    ...(address.get('reach') === 'ALONE' ? { reach: 'ALONE' } : {}),
  };
}

function scopeText({ organName, organs }: Statistics['scope']): string {
  return organs > 1 ? `${organName}（含下级共 ${organs} 个机关）` : `${organName}（不含下级）`;
}
