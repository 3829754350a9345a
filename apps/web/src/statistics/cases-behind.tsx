import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { CAPACITIES, VERDICTS } from '#law';
import { caseQuery } from '../api/queries';
import { usePerson } from '../shell/session';
import { dayText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { useToday } from '../ui/today';
import { Behind, usePartOf } from './behind';
import { namesOf } from './number-names';
import { casesBehindQuery, type Filter } from './queries';
import type { Group } from './split-names';
import { classes } from '../ui/classes';
import styles from './cases-behind.module.css';

interface CasesBehindProps {
  filter: Filter;
  /** Of which group of a split; of all without it. */
  group?: Group;
  /** The key of the number that is open. */
  number: string;
  /** What the number counts: 行政诉讼一审 审结. */
  title: string;
}

/** The cases that one number counts, below it. */
export function CasesBehind({ filter, group, number, title }: CasesBehindProps) {
  const names = namesOf(number);
  const answer = useQuery({ ...casesBehindQuery(filter, names ?? [], group), enabled: names !== null });
  if (names === null) return null;
  return (
    <Behind label={`${title}的案件`} title={title} answer={answer}>
      {(ids) => <CaseLines key={number} ids={ids} />}
    </Behind>
  );
}

function CaseLines({ ids }: { ids: readonly number[] }) {
  const each = [...new Set(ids)];
  const { part, more } = usePartOf(each);
  const cases = useQueries({ queries: part.map((id) => caseQuery(id)) });
  return (
    <>
      <ul>
        {cases.map(({ data, error }, index) => (
          <li key={part[index]}>
            {data && <CaseLine file={data} />}
            {error && <ErrorSentence error={error} />}
          </li>
        ))}
      </ul>
      {more}
      {each.length < ids.length && (
        <p className="muted">同一案件有两个以上机关参加、分别计数的，列为一行，共 {each.length} 行</p>
      )}
    </>
  );
}

type CaseFile = Awaited<ReturnType<NonNullable<ReturnType<typeof caseQuery>['queryFn']>>>;

function CaseLine({ file }: { file: CaseFile }) {
  const today = useToday();
  const { seesOrgansBelow } = usePerson();
  const { id, caseNo, applicants, capacity, receivedOn, outcome, verdict, seats } = file;
  const ending = outcome && [outcome.name, verdict && VERDICTS[verdict], dayText(outcome.madeOn, today)];
  return (
    <>
      <Link to={`/cases/${id}`}>{caseNo ?? '案号未登记'}</Link>
      <span className={styles.casesBehindWho}>
        {applicants ?? CAPACITIES[capacity]}
        {seesOrgansBelow && (
          <span className="muted"> · {seats.map(({ organName }) => organName).join('、')}</span>
        )}
      </span>
      <span className={classes(styles.casesBehindEnd, 'muted')}>
        {ending ? ending.filter(Boolean).join(' · ') : `${dayText(receivedOn, today)} 收到，未审结`}
      </span>
    </>
  );
}
