import { useQueries, useQuery } from '@tanstack/react-query';
import { FollowUpRows } from '../follow-ups/follow-up-rows';
import { followUpQuery } from '../follow-ups/queries';
import { ErrorSentence } from '../ui/error-sentence';
import { Behind, usePartOf } from './behind';
import type { FollowUpNumber } from './number-names';
import { type Filter, followUpsBehindQuery } from './queries';

interface FollowUpsBehindProps {
  filter: Filter;
  number: FollowUpNumber;
  /** What the number counts: 行政复议建议书 收到. */
  title: string;
}

/** The letters that one number counts, below it. */
export function FollowUpsBehind({ filter, number, title }: FollowUpsBehindProps) {
  const answer = useQuery(followUpsBehindQuery(filter, number));
  return (
    <Behind label={title} title={title} answer={answer}>
      {(ids) => <Letters key={title} ids={ids} />}
    </Behind>
  );
}

function Letters({ ids }: { ids: readonly number[] }) {
  const { part, more } = usePartOf(ids);
  const letters = useQueries({ queries: part.map(followUpQuery) });
  const failure = letters.find(({ error }) => error)?.error;
  return (
    <>
      <FollowUpRows followUps={letters.flatMap(({ data }) => data ?? [])} />
      {failure && <ErrorSentence error={failure} />}
      {more}
    </>
  );
}
