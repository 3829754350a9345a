import { queryOptions, useQuery } from '@tanstack/react-query';
import { type CountingChoices, countingChoicesOf } from '#law';
import { answerOf, api } from './client';

const AN_HOUR_MS = 3_600_000;
const USUAL: CountingChoices = {};

const choicesQuery = queryOptions({
  queryKey: ['law', 'choices', 'counting'],
  queryFn: async () => {
    const { points } = await answerOf(api.GET('/api/law/choices'));
    const taken = points.filter(({ open, chosen, usual }) => open && chosen !== usual);
    return countingChoicesOf(Object.fromEntries(taken.map(({ id, chosen }) => [id, chosen])));
  },
  staleTime: AN_HOUR_MS,
});

/** 有争议的算法: how this installation counts where the law leaves it open; as usual until it has answered. */
export function useCountingChoices(): CountingChoices {
  return useQuery(choicesQuery).data ?? USUAL;
}
