import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FollowUpRows } from '../follow-ups/follow-up-rows';
import { followUpQuery } from '../follow-ups/queries';
import { ErrorSentence } from '../ui/error-sentence';
import { Waiting } from '../ui/waiting';
import { CloseLink } from './number-link';
import type { FollowUpNumber } from './number-names';
import { type Filter, followUpsBehindQuery } from './queries';
import './cases-behind.css';

const AT_ONCE = 20;

interface FollowUpsBehindProps {
  filter: Filter;
  number: FollowUpNumber;
  /** What the number counts: 行政复议建议书 收到. */
  title: string;
}

/** The letters that one number counts, below it. */
export function FollowUpsBehind({ filter, number, title }: FollowUpsBehindProps) {
  const { data: ids, error, refetch } = useQuery(followUpsBehindQuery(filter, number));
  return (
    <section className="cases-behind" aria-label={title} aria-live="polite">
      <div className="cases-behind-head">
        <b>{ids ? `${title}，${ids.length} 件` : title}</b>
        <CloseLink />
      </div>
      {!ids && !error && <Waiting rows={2} />}
      {error && <ErrorSentence error={error} onRetry={refetch} />}
      {ids && <Letters key={title} ids={ids} />}
    </section>
  );
}

function Letters({ ids }: { ids: readonly number[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  const letters = useQueries({ queries: ids.slice(0, shown).map(followUpQuery) });
  const failure = letters.find(({ error }) => error)?.error;
  return (
    <>
      <FollowUpRows followUps={letters.flatMap(({ data }) => data ?? [])} />
      {failure && <ErrorSentence error={failure} />}
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
