import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { CAPACITIES, VERDICTS } from '#law';
import { caseQuery } from '../api/queries';
import { dayText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { useToday } from '../ui/today';
import { Waiting } from '../ui/waiting';
import { CloseLink } from './number-link';
import { namesOf } from './number-names';
import { casesBehindQuery, type Filter } from './queries';
import './cases-behind.css';

const AT_ONCE = 20;

interface CasesBehindProps {
  filter: Filter;
  /** The key of the number that is open. */
  number: string;
  /** What the number counts: 行政诉讼一审 审结. */
  title: string;
}

/** The cases that one number counts, below it. */
export function CasesBehind({ filter, number, title }: CasesBehindProps) {
  const names = namesOf(number);
  const {
    data: ids,
    error,
    refetch,
  } = useQuery({
    ...casesBehindQuery(filter, names ?? []),
    enabled: names !== null,
  });
  if (names === null) return null;
  return (
    <section className="cases-behind" aria-label={`${title}的案件`} aria-live="polite">
      <div className="cases-behind-head">
        <b>{ids ? `${title}，${ids.length} 件` : title}</b>
        <CloseLink />
      </div>
      {!ids && !error && <Waiting rows={2} />}
      {error && <ErrorSentence error={error} onRetry={refetch} />}
      {ids && <CaseLines key={number} ids={ids} />}
    </section>
  );
}

function CaseLines({ ids }: { ids: readonly number[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  const cases = useQueries({ queries: ids.slice(0, shown).map(caseQuery) });
  return (
    <>
      <ul>
        {cases.map(({ data, error }, index) => (
          <li key={ids[index]}>
            {data && <CaseLine file={data} />}
            {error && <ErrorSentence error={error} />}
          </li>
        ))}
      </ul>
      {shown < ids.length && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          再显示 {Math.min(AT_ONCE, ids.length - shown)} 件，共 {ids.length} 件
        </button>
      )}
    </>
  );
}

type CaseFile = Awaited<ReturnType<NonNullable<ReturnType<typeof caseQuery>['queryFn']>>>;

function CaseLine({ file }: { file: CaseFile }) {
  const today = useToday();
  const { id, caseNo, applicants, capacity, receivedOn, outcome, verdict } = file;
  const ending = outcome && [outcome.name, verdict && VERDICTS[verdict], dayText(outcome.madeOn, today)];
  return (
    <>
      <Link to={`/cases/${id}`}>{caseNo ?? '案号未登记'}</Link>
      <span className="cases-behind-who">{applicants ?? CAPACITIES[capacity]}</span>
      <span className="cases-behind-end muted">
        {ending ? ending.filter(Boolean).join(' · ') : `${dayText(receivedOn, today)} 收到，未审结`}
      </span>
    </>
  );
}
