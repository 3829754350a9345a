import { queryOptions, useQuery } from '@tanstack/react-query';
import { type CountingChoices, countingChoicesOf } from '#law';
import { answerOf, api, type Shown } from './client';

export type ContestedPoint = Shown['ContestedPointView'];

const AN_HOUR_MS = 3_600_000;
const USUAL: CountingChoices = {};

/** 有争议的算法, and what this installation counts by. */
export const lawChoicesQuery = queryOptions({
  queryKey: ['law', 'choices'],
  queryFn: () => answerOf(api.GET('/api/law/choices')),
});

/** 有争议的算法: how this installation counts where the law leaves it open; as usual until it has answered. */
export function useCountingChoices(): CountingChoices {
  return useQuery({ ...lawChoicesQuery, staleTime: AN_HOUR_MS, select: countedBy }).data ?? USUAL;
}

function countedBy({ points }: { points: readonly ContestedPoint[] }): CountingChoices {
  const taken = points.filter(({ open, chosen, usual }) => open && chosen !== usual);
  return countingChoicesOf(Object.fromEntries(taken.map(({ id, chosen }) => [id, chosen])));
}
